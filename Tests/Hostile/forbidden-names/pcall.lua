local x = pcall
