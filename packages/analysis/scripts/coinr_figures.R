# Figures of COINr that the methods of this package have to come to.
#
# COINr is not in Debian; its functions for normalisation, aggregation and outliers need base R only, and are taken as they stand in
# its public repository (github.com/bluefoxr/COINr, MIT), 1.1.14 at commit b968203. Tables are invented.
#
#     git clone https://github.com/bluefoxr/COINr && git -C COINr checkout b968203
#     Rscript packages/analysis/scripts/coinr_figures.R COINr
args <- commandArgs(trailingOnly = TRUE)
for (file in c("normalise.R", "aggregate.R", "treat.R")) source(file.path(args[1], "R", file))

command <- "Rscript packages/analysis/scripts/coinr_figures.R COINr (github.com/bluefoxr/COINr, commit b968203, version 1.1.14)"
target <- "packages/analysis/src/methods/testing/coinr.json"

series <- list(
  plain = c(2, 4, 6, 9.5),
  ties = c(3, 1, 3, 7, 1, 3),
  missing = c(2.5, NA, 4, 1, NA, 4),
  negative = c(-4, 2.25, -0.5, 8, -4),
  wide = c(1e6, 12, 350.5, 2e-3, 98)
)
outlying <- list(
  high = c(1, 2, 1, 2, 1, 2, 100, 1, 2),
  two = c(1:10, 30, 100),
  low = c(-100, 1, 2, 3, 2, 1, 2, 3, 1, 2),
  tied = c(1, 2, 3, 2, 1, 2, 3, 1, 2, 80, 80, 3),
  missing = c(1, NA, 2, 1, 2, NA, 1, 2, 90, 1, 2),
  many = c(1:40, 200, 400, 800, 1600, 3200, 6400, 12800),
  none = c(3, 5, 4, 6, 5, 4)
)
tables <- list(
  plain = rbind(c(1, 8, 3), c(2, 5, 4.5), c(4, 6, 1), c(7, 2, 2), c(5, 3.5, 9)),
  ties = rbind(c(1, 1, 2), c(1, 2, 2), c(2, 2, 1), c(2, 3, 3), c(3, 3, 1), c(3, 1, 4)),
  negative = rbind(c(-1, 2, 0.5), c(3, -4, 2), c(0, 0, -6), c(5, 1, 1.5), c(-2, 6, 3))
)
weights <- list(equal = c(1, 1, 1), own = c(0.5, 0.3, 0.2), out = c(2, 0, 1))

cases <- list()
add <- function(method, given, expected) {
  cases[[length(cases) + 1]] <<- list(method = method, given = given, expected = expected)
}

for (x in series) {
  add("normalise", list(values = x, how = "min-max"), n_minmax(x, c(0, 1)))
  add("normalise", list(values = x, how = "z-score"), n_zscore(x, c(0, 1)))
  add("normalise", list(values = x, how = "rank"), n_prank(x, ties.method = "average"))
  add("normalise", list(values = x, how = "distance-to-best"), n_fracmax(x))
  for (posts in list(c(1, 5), c(0, 10), c(-5, 2)))
    add("normalise", list(values = x, how = list(goalposts = list(low = posts[1], high = posts[2]))), n_goalposts(x, c(posts, 1)))
}
for (row in list(c(0.2, 0.5, 0.9), c(1, 1, 1), c(0.05, NA, 0.7), c(3, 8, 0.5)))
  for (w in weights) {
    add("aggregate", list(values = row, weights = w, how = "arithmetic"), a_amean(row, w))
    add("aggregate", list(values = row, weights = w, how = "geometric"), a_gmean(row, w))
    add("aggregate", list(values = row, weights = w, how = "harmonic"), a_hmean(row, w))
  }
for (table in tables) for (w in weights) add("copeland", list(table = table, weights = w), a_copeland(table, w))
for (x in outlying) {
  add("outliers", list(values = x), list(skewness = skew(x, na.rm = TRUE), kurtosis = kurt(x, na.rm = TRUE)))
  done <- winsorise(x, na.rm = TRUE, winmax = 5)
  passes <- check_SkewKurt(done$x, na.rm = TRUE)$Pass
  add("treatOutliers", list(values = x), if (passes) done$x else log_CT_orig(x, na.rm = TRUE)$x)
}

json <- function(value) {
  if (is.list(value)) {
    parts <- vapply(value, json, "")
    if (is.null(names(value))) return(paste0("[", paste(parts, collapse = ", "), "]"))
    return(paste0("{", paste(paste0('"', names(value), '": ', parts), collapse = ", "), "}"))
  }
  if (is.matrix(value)) return(json(lapply(seq_len(nrow(value)), function(row) value[row, ])))
  if (is.character(value)) return(paste0('"', value, '"'))
  one <- ifelse(is.na(value), "null", formatC(value, digits = 17, format = "g", width = 1))
  if (length(value) == 1) one else paste0("[", paste(one, collapse = ", "), "]")
}
lines <- vapply(cases, json, "")
writeLines(c("{", paste0('"command": "', command, '",'), '"cases": [', paste0(lines, c(rep(",", length(lines) - 1), "")), "]", "}"), target)
