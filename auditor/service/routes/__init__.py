"""One file a resource: each makes a router of what it is given."""
