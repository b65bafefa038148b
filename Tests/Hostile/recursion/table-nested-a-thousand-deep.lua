local t = {}
for i = 1, 1000 do t = { t } end
finding "x" { label = "L", also = t }
