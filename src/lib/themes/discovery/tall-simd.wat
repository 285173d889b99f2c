;; Products of tall matrices in double precision, two lanes at a time; each sum is made in the order of the plain loops beside this.
;; Rows are $line bytes apart, a multiple of 64.
(module
  (memory (export "memory") 1)
  ;; out: rows × line; row r is the sum of values[i] × row columns[i] of dense, from starts[r] up to starts[r + 1].
  (func (export "times") (param $starts i32) (param $columns i32) (param $values i32) (param $dense i32) (param $out i32) (param $rows i32) (param $line i32)
    (local $i i32) (local $from i32) (local $to i32) (local $c i32) (local $at i32)
    (local $x v128) (local $a v128) (local $b v128) (local $d v128) (local $e v128)
    (loop $each_row
      (local.set $from (i32.load (local.get $starts)))
      (local.set $to (i32.load offset=4 (local.get $starts)))
      (local.set $c (i32.const 0))
      (loop $each_strip
        (local.set $a (v128.const f64x2 0 0)) (local.set $b (v128.const f64x2 0 0))
        (local.set $d (v128.const f64x2 0 0)) (local.set $e (v128.const f64x2 0 0))
        (local.set $i (local.get $from))
        (if (i32.lt_u (local.get $i) (local.get $to)) (then
          (loop $each_entry
            (local.set $x (v128.load64_splat (i32.add (local.get $values) (i32.shl (local.get $i) (i32.const 3)))))
            (local.set $at (i32.add (i32.add (local.get $dense) (local.get $c))
              (i32.mul (i32.load (i32.add (local.get $columns) (i32.shl (local.get $i) (i32.const 2)))) (local.get $line))))
            (local.set $a (f64x2.add (local.get $a) (f64x2.mul (local.get $x) (v128.load (local.get $at)))))
            (local.set $b (f64x2.add (local.get $b) (f64x2.mul (local.get $x) (v128.load offset=16 (local.get $at)))))
            (local.set $d (f64x2.add (local.get $d) (f64x2.mul (local.get $x) (v128.load offset=32 (local.get $at)))))
            (local.set $e (f64x2.add (local.get $e) (f64x2.mul (local.get $x) (v128.load offset=48 (local.get $at)))))
            (br_if $each_entry (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $to))))))
        (local.set $at (i32.add (local.get $out) (local.get $c)))
        (v128.store (local.get $at) (local.get $a)) (v128.store offset=16 (local.get $at) (local.get $b))
        (v128.store offset=32 (local.get $at) (local.get $d)) (v128.store offset=48 (local.get $at) (local.get $e))
        (br_if $each_strip (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 64))) (local.get $line))))
      (local.set $out (i32.add (local.get $out) (local.get $line)))
      (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
      (br_if $each_row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; The lower half of matrixᵀ × matrix is added to out; rows is a multiple of 4. Four rows meet two columns at a time.
  (func (export "gram") (param $matrix i32) (param $out i32) (param $rows i32) (param $line i32)
    (local $p i32) (local $q i32) (local $r i32) (local $s i32) (local $a i32) (local $b i32) (local $o i32) (local $n i32)
    (local $pa v128) (local $qa v128) (local $ra v128) (local $sa v128) (local $pe v128) (local $qe v128) (local $re v128) (local $se v128)
    (local $pb v128) (local $qb v128) (local $rb v128) (local $sb v128)
    (loop $each_four
      (local.set $p (local.get $matrix))
      (local.set $q (i32.add (local.get $p) (local.get $line)))
      (local.set $r (i32.add (local.get $q) (local.get $line)))
      (local.set $s (i32.add (local.get $r) (local.get $line)))
      (local.set $o (local.get $out))
      (local.set $a (i32.const 0))
      (loop $each_two
        (local.set $n (i32.add (local.get $o) (local.get $line)))
        (local.set $pa (v128.load64_splat (i32.add (local.get $p) (local.get $a)))) (local.set $pe (v128.load64_splat offset=8 (i32.add (local.get $p) (local.get $a))))
        (local.set $qa (v128.load64_splat (i32.add (local.get $q) (local.get $a)))) (local.set $qe (v128.load64_splat offset=8 (i32.add (local.get $q) (local.get $a))))
        (local.set $ra (v128.load64_splat (i32.add (local.get $r) (local.get $a)))) (local.set $re (v128.load64_splat offset=8 (i32.add (local.get $r) (local.get $a))))
        (local.set $sa (v128.load64_splat (i32.add (local.get $s) (local.get $a)))) (local.set $se (v128.load64_splat offset=8 (i32.add (local.get $s) (local.get $a))))
        (local.set $b (i32.const 0))
        (loop $along
          (local.set $pb (v128.load (i32.add (local.get $p) (local.get $b)))) (local.set $qb (v128.load (i32.add (local.get $q) (local.get $b))))
          (local.set $rb (v128.load (i32.add (local.get $r) (local.get $b)))) (local.set $sb (v128.load (i32.add (local.get $s) (local.get $b))))
          (v128.store (i32.add (local.get $o) (local.get $b)) (f64x2.add (v128.load (i32.add (local.get $o) (local.get $b)))
            (f64x2.add (f64x2.add (f64x2.add (f64x2.mul (local.get $pa) (local.get $pb)) (f64x2.mul (local.get $qa) (local.get $qb))) (f64x2.mul (local.get $ra) (local.get $rb))) (f64x2.mul (local.get $sa) (local.get $sb)))))
          (v128.store (i32.add (local.get $n) (local.get $b)) (f64x2.add (v128.load (i32.add (local.get $n) (local.get $b)))
            (f64x2.add (f64x2.add (f64x2.add (f64x2.mul (local.get $pe) (local.get $pb)) (f64x2.mul (local.get $qe) (local.get $qb))) (f64x2.mul (local.get $re) (local.get $rb))) (f64x2.mul (local.get $se) (local.get $sb)))))
          (br_if $along (i32.le_u (local.tee $b (i32.add (local.get $b) (i32.const 16))) (local.get $a))))
        (local.set $o (i32.add (local.get $n) (local.get $line)))
        (br_if $each_two (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 16))) (local.get $line))))
      (local.set $matrix (i32.add (local.get $s) (local.get $line)))
      (br_if $each_four (local.tee $rows (i32.sub (local.get $rows) (i32.const 4))))))

  ;; Two columns of a row, once all before them are taken off: $f points at the diagonal of the first.
  (func $settle (param $at i32) (param $left v128) (param $f i32) (param $line i32) (local $value f64)
    (local.set $value (f64.div (f64x2.extract_lane 0 (local.get $left)) (f64.load (local.get $f))))
    (f64.store (local.get $at) (local.get $value))
    (f64.store offset=8 (local.get $at) (f64.div
      (f64.sub (f64x2.extract_lane 1 (local.get $left)) (f64.mul (f64.load offset=8 (local.get $f)) (local.get $value)))
      (f64.load offset=8 (i32.add (local.get $f) (local.get $line))))))

  ;; Each row of matrix becomes row × factor⁻¹, factor being an upper triangle with no 0 on its diagonal; rows is a multiple of 4.
  (func (export "solve") (param $m i32) (param $factor i32) (param $rows i32) (param $line i32)
    (local $n i32) (local $o i32) (local $p i32) (local $i i32) (local $k i32) (local $f i32)
    (local $x v128) (local $a v128) (local $b v128) (local $d v128) (local $e v128)
    (loop $each_four
      (local.set $n (i32.add (local.get $m) (local.get $line)))
      (local.set $o (i32.add (local.get $n) (local.get $line)))
      (local.set $p (i32.add (local.get $o) (local.get $line)))
      (local.set $i (i32.const 0))
      (loop $each_two
        (local.set $a (v128.load (i32.add (local.get $m) (local.get $i)))) (local.set $b (v128.load (i32.add (local.get $n) (local.get $i))))
        (local.set $d (v128.load (i32.add (local.get $o) (local.get $i)))) (local.set $e (v128.load (i32.add (local.get $p) (local.get $i))))
        (local.set $f (i32.add (local.get $factor) (local.get $i)))
        (local.set $k (i32.const 0))
        (if (local.get $i) (then
          (loop $along
            (local.set $x (v128.load (local.get $f)))
            (local.set $a (f64x2.sub (local.get $a) (f64x2.mul (local.get $x) (v128.load64_splat (i32.add (local.get $m) (local.get $k))))))
            (local.set $b (f64x2.sub (local.get $b) (f64x2.mul (local.get $x) (v128.load64_splat (i32.add (local.get $n) (local.get $k))))))
            (local.set $d (f64x2.sub (local.get $d) (f64x2.mul (local.get $x) (v128.load64_splat (i32.add (local.get $o) (local.get $k))))))
            (local.set $e (f64x2.sub (local.get $e) (f64x2.mul (local.get $x) (v128.load64_splat (i32.add (local.get $p) (local.get $k))))))
            (local.set $f (i32.add (local.get $f) (local.get $line)))
            (br_if $along (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 8))) (local.get $i))))))
        (call $settle (i32.add (local.get $m) (local.get $i)) (local.get $a) (local.get $f) (local.get $line))
        (call $settle (i32.add (local.get $n) (local.get $i)) (local.get $b) (local.get $f) (local.get $line))
        (call $settle (i32.add (local.get $o) (local.get $i)) (local.get $d) (local.get $f) (local.get $line))
        (call $settle (i32.add (local.get $p) (local.get $i)) (local.get $e) (local.get $f) (local.get $line))
        (br_if $each_two (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $line))))
      (local.set $m (i32.add (local.get $p) (local.get $line)))
      (br_if $each_four (local.tee $rows (i32.sub (local.get $rows) (i32.const 4)))))))
