finding "x" ｛ label ＝ "L" ｝
