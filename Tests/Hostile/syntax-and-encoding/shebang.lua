#!/usr/bin/lua
finding "x" { label = "L", ask = "A?" }
