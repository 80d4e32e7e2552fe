"""The knowledge folder: claims.yaml and Markdown with front matter (contract.md, "Knowledge folder")."""

from auditor.knowledge.folder import read_files, read_folder

__all__ = ["read_files", "read_folder"]
