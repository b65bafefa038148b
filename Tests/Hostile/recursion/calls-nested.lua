local n = stiff_nek
for i = 1, 100000 do n = n { n } end
pattern "p" { when = n, editorial = "E" }
