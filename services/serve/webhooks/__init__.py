"""Article events pushed to sites, signed as Standard Webhooks says: docs/webhooks.md."""
