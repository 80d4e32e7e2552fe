"""What other systems are told (Standard Webhooks 1.0): endpoints, signatures, deliveries that are tried again."""
