local x = error
