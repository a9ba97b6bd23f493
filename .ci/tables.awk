# Puts tables below their marks. First come the tables, each below its mark, and then the text in which they stand.
FNR == 1 { files++ }
/^<!-- keys: / { mark = $0; below = 1; if (files == 2) { print; printf "%s", tables[mark] }; next }
files == 1 { tables[mark] = tables[mark] $0 "\n"; next }
below && (/^$/ || /^[|]/) { next }
{ below = 0; print }
