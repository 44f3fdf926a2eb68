/* Times of MPFI: "operation bits nanoseconds" a line; the least of 25 runs. The arguments are those of bench.mjs. */
#include <mpfi.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e9 + t.tv_nsec; }
static int order(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return (x > y) - (x < y); }
int main(void) {
  long all[] = {53, 128, 1024, 10000};
  const char *names[] = {"exp", "log", "sqrt", "add", "KL16"};
  for (int b = 0; b < 4; b++) {
    long bits = all[b];
    mpfr_set_default_prec(bits);
    mpfi_t x[16], y[16], z, s;
    mpfr_t m;
    unsigned long p[16], q[16], tp = 0, tq = 0;
    mpfi_init(z); mpfi_init(s); mpfr_init(m);
    for (int i = 0; i < 16; i++) {
      mpfi_init(x[i]); mpfi_init(y[i]);
      mpfr_sqrt_ui(m, 2 * i + 3, MPFR_RNDN); mpfi_set_fr(x[i], m);
      mpfr_sqrt_ui(m, 2 * i + 5, MPFR_RNDN); mpfi_set_fr(y[i], m);
      p[i] = 1 + (7919 * (i + 1)) % 1009; q[i] = 1 + (104729 * (i + 1)) % 1013;
      tp += p[i]; tq += q[i];
    }
    for (int op = 0; op < 5; op++) {
      double runs[25];
      long count = bits > 2000 ? (op < 2 ? 32 : 512) : bits > 500 ? 1000 : 5000;
      if (op == 4) count = count / 16 + 1;
      for (int r = 0; r < 25; r++) {
        double start = now();
        for (long n = 0; n < count; n++) {
          int i = n & 15;
          if (op == 0) mpfi_exp(z, x[i]);
          if (op == 1) mpfi_log(z, x[i]);
          if (op == 2) mpfi_sqrt(z, x[i]);
          if (op == 3) mpfi_add(z, x[i], y[i]);
          if (op == 4) {
            mpfi_set_ui(s, 0);
            for (int k = 0; k < 16; k++) {
              mpfi_set_ui(z, p[k] * tq); mpfi_div_ui(z, z, q[k] * tp); mpfi_log(z, z);
              mpfi_mul_ui(z, z, p[k]); mpfi_div_ui(z, z, tp); mpfi_add(s, s, z);
            }
          }
        }
        runs[r] = (now() - start) / count;
      }
      qsort(runs, 25, sizeof(double), order);
      printf("%s %ld %.1f\n", names[op], bits, runs[0]);
    }
  }
  return 0;
}
