"""Items in the formats that are written as well as read."""
