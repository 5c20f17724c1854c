# Times sampling::strata (simple random sampling without replacement in each stratum) for bench/selection.bench.ts.
# Arguments: the sample size of each stratum, then for each list its three stratum sizes joined by ":" and "x" runs.
# The list is sorted by stratum beforehand, as the help page of strata() asks; that sorting is not in the time.
suppressPackageStartupMessages(library(sampling))
arguments <- commandArgs(trailingOnly = TRUE)
n <- as.integer(arguments[1])
times <- sapply(arguments[-1], function(argument) {
  parts <- strsplit(argument, "x")[[1]]
  sizes <- as.integer(strsplit(parts[1], ":")[[1]])
  cases <- data.frame(
    key = sprintf("CAM-%07d", seq_len(sum(sizes))),
    stratum = rep(c("A", "B", "C"), sizes),
    stringsAsFactors = FALSE
  )
  draw <- function() strata(cases, "stratum", rep(n, 3), method = "srswor")
  set.seed(1)
  stopifnot(nrow(draw()) == 3 * n)
  runs <- as.integer(parts[2])
  # Processor time of all runs together: R's clock of the processor ticks in milliseconds.
  start <- proc.time()
  for (run in seq_len(runs)) draw()
  used <- proc.time() - start
  1000 * (used[["user.self"]] + used[["sys.self"]]) / runs
})
version <- sprintf("R %s, sampling %s", getRversion(), packageVersion("sampling"))
cat(sprintf('{"version":"%s","milliseconds":[%s]}\n', version, paste(sprintf("%.4f", times), collapse = ",")))
