{\rtf1\ansi finding "x" \{ label = "L" \} }
