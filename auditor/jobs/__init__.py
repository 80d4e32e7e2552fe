"""Jobs over SQL (`auditor.ports.queue`): embedded in one process, or over Procrastinate on any number of machines."""
