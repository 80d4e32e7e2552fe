"""The HTTP service: routes parse, call once, render; what they work with is given to `create_app`."""
