"""Quality, measured: labelled sets, what the engine makes of them, figures with intervals. Serves `auditor eval`."""
