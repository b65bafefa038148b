local x = debug
