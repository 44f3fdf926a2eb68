/* Times of Arb: "operation bits nanoseconds" a line; the least of 25 runs. The arguments are those of bench.mjs. */
#include <arb.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e9 + t.tv_nsec; }
static int order(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return (x > y) - (x < y); }
int main(void) {
  slong all[] = {53, 128, 1024, 10000};
  const char *names[] = {"exp", "log", "sqrt", "add", "KL16"};
  for (int b = 0; b < 4; b++) {
    slong bits = all[b];
    arb_t x[16], y[16], z, s;
    fmpz_t p[16], q[16], tp, tq;
    arb_init(z); arb_init(s); fmpz_init(tp); fmpz_init(tq);
    for (int i = 0; i < 16; i++) {
      arb_init(x[i]); arb_init(y[i]); fmpz_init(p[i]); fmpz_init(q[i]);
      arb_set_ui(x[i], 2 * i + 3); arb_sqrt(x[i], x[i], bits); arb_get_mid_arb(x[i], x[i]);
      arb_set_ui(y[i], 2 * i + 5); arb_sqrt(y[i], y[i], bits); arb_get_mid_arb(y[i], y[i]);
      fmpz_set_ui(p[i], 1 + (7919 * (i + 1)) % 1009); fmpz_set_ui(q[i], 1 + (104729 * (i + 1)) % 1013);
      fmpz_add(tp, tp, p[i]); fmpz_add(tq, tq, q[i]);
    }
    for (int op = 0; op < 5; op++) {
      double runs[25];
      long count = bits > 2000 ? (op < 2 ? 16 : 512) : bits > 500 ? 400 : 8000;
      if (op == 4) count = count / 16 + 1;
      for (int r = 0; r < 25; r++) {
        double start = now();
        for (long n = 0; n < count; n++) {
          int i = n & 15;
          if (op == 0) arb_exp(z, x[i], bits);
          if (op == 1) arb_log(z, x[i], bits);
          if (op == 2) arb_sqrt(z, x[i], bits);
          if (op == 3) arb_add(z, x[i], y[i], bits);
          if (op == 4) {
            arb_zero(s);
            for (int k = 0; k < 16; k++) {
              fmpz_t a, c; fmpz_init(a); fmpz_init(c);
              fmpz_mul(a, p[k], tq); fmpz_mul(c, q[k], tp);
              arb_set_fmpz(z, a); arb_div_fmpz(z, z, c, bits); arb_log(z, z, bits);
              arb_mul_fmpz(z, z, p[k], bits); arb_div_fmpz(z, z, tp, bits); arb_add(s, s, z, bits);
              fmpz_clear(a); fmpz_clear(c);
            }
          }
        }
        runs[r] = (now() - start) / count;
      }
      qsort(runs, 25, sizeof(double), order);
      printf("%s %ld %.1f\n", names[op], (long)bits, runs[0]);
    }
  }
  return 0;
}
