local t = {}
for i = 1, 50000 do t[i] = "name " .. i end
choices "c" { label = "C", unlisted = unknown, recognise = yes, options = { option "a" { label = "A", also = t } } }
