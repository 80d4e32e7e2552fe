"""Jobs over SQL (`auditor.ports.queue`): in one process, or on any number of machines that share a database."""
