local x = setfenv
