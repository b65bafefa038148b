local x = string
