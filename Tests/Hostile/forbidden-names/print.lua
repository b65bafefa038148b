local x = print
