"""Pages for people, on top of the API: rendered here, each in a file of its own, with templates from `templates/pages`."""
