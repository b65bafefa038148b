#include <stdio.h>
finding "x" { label = "L", ask = "A?" }
