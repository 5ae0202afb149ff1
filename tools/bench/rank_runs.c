/* The twin of rankRuns in C: rank_runs FILE RUNS. FILE is csv: a header, then a name and a figure for each node. Prints the
   milliseconds of the runs and the median rank of the first unit. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define UNITS 4096
#define NODES 64

static uint64_t low = 1, high = 2;
/* xoroshiro128+ (Blackman and Vigna 2018), 0 to below 1 */
static inline double uniform(void) {
  uint64_t a = low, b = high, sum = a + b;
  b ^= a;
  low = ((a << 24) | (a >> 40)) ^ b ^ (b << 16);
  high = (b << 37) | (b >> 27);
  return (sum >> 11) * 0x1.0p-53;
}

static double figures[UNITS][NODES], tables[3][NODES * UNITS], scores[UNITS], weights[NODES];

static int load(const char *path, int *nodes) {
  FILE *file = fopen(path, "r");
  static char line[1 << 16];
  int units = 0;
  if (!file || !fgets(line, sizeof line, file)) exit(2);
  while (units < UNITS && fgets(line, sizeof line, file)) {
    char *at = strchr(line, ',');
    for (*nodes = 0; at && *nodes < NODES; (*nodes)++) {
      figures[units][*nodes] = strtod(at + 1, &at);
      if (*at != ',') { (*nodes)++; break; }
    }
    units++;
  }
  fclose(file);
  return units;
}

static void normalise(int units, int nodes) {
  for (int n = 0; n < nodes; n++) {
    double least = 1e300, most = -1e300, mean = 0, variance = 0;
    for (int u = 0; u < units; u++) {
      double x = figures[u][n];
      if (x < least) least = x;
      if (x > most) most = x;
      mean += x / units;
    }
    for (int u = 0; u < units; u++) variance += (figures[u][n] - mean) * (figures[u][n] - mean) / (units - 1);
    for (int u = 0; u < units; u++) {
      int below = 0;
      for (int v = 0; v < units; v++) below += figures[v][n] < figures[u][n];
      tables[0][n * units + u] = (figures[u][n] - least) / (most - least);
      tables[1][n * units + u] = (figures[u][n] - mean) / sqrt(variance);
      tables[2][n * units + u] = below / (units - 1.0);
    }
  }
}

int main(int count, char **argument) {
  if (count < 3) return 2;
  int nodes = 0, units = load(argument[1], &nodes), runs = atoi(argument[2]);
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  normalise(units, nodes);
  uint32_t *counts = calloc((size_t)units * (units + 1), sizeof *counts);
  for (int run = 0; run < runs; run++) {
    double *table = tables[(int)(uniform() * 3)], all = 0;
    for (int n = 0; n < nodes; n++) all += weights[n] = 1 + .25 * (2 * uniform() - 1);
    memset(scores, 0, sizeof *scores * units);
    for (int n = 0; n < nodes; n++)
      for (int u = 0; u < units; u++) scores[u] += weights[n] * table[n * units + u];
    for (int u = 0; u < units; u++) scores[u] /= all;
    for (int u = 0; u < units; u++) {
      int rank = 1;
      for (int v = 0; v < units; v++) rank += scores[v] > scores[u];
      counts[u * (units + 1) + rank]++;
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  int median = 0;
  for (uint32_t seen = 0; seen < (uint32_t)runs / 2;) seen += counts[++median];
  printf("%.1f %d\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6, median);
  return 0;
}
