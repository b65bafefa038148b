<<<<<<< HEAD
finding "x" { label = "L", ask = "A?" }
=======
finding "x" { label = "M", ask = "A?" }
>>>>>>> other
