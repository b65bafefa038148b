local x = load
