local x = rawlen
