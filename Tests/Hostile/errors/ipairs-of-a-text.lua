for k in ipairs("abc") do end
