local f = finding "x"
f(f)
f(f)(f)
