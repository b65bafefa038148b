local x = rawequal
