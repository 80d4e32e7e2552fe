"""The knowledge folder: claims.yaml and Markdown with front matter (contract.md, "Knowledge folder")."""
