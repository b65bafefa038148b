local t = { "x" }
for i = 1, 40 do t = { t, t } end
finding "x" { label = "L", also = t }
