local x = type
