local x = getfenv
