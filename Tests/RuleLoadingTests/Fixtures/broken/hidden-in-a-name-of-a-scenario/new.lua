scenario "feet are cold\u{200b}" {
  given = { stiff_neck = yes, everything_else = no },
  expect = { in_scope = yes },
}
