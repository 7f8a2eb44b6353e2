"""Every record that travels on a Wiredesk topic, and the topics themselves."""
