for i = 0, 4999 do
  finding("f_" .. i) { label = "L", ask = "A?", implies = { _ENV["f_" .. (i + 1)] }, editorial = "E" }
end
finding "f_5000" { label = "L", ask = "A?" }
