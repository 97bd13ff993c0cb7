"""Days: what date words mean, windows of days, and the days on which an article can have been written.

`phrases` reads date words; `resolution` says what they mean on a day of writing, as a window of days (`windows`).
`constraints` turn that round: on which days of writing a phrase suits what is told. `article_days` dates the articles
by them, each limit with its reason, until they narrow each other no more. `days_wording` writes days.
"""
