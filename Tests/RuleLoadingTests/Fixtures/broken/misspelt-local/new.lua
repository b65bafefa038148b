locla words = { "a" }
