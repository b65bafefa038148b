local x = tostring
