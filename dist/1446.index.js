export const id = 1446;
export const ids = [1446];
export const modules = {

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ erfc),
/* harmony export */   OC: () => (/* binding */ ndtri),
/* harmony export */   QO: () => (/* binding */ compiled),
/* harmony export */   Qc: () => (/* binding */ incbi),
/* harmony export */   uP: () => (/* binding */ incbet)
/* harmony export */ });
/* unused harmony exports acos, acosh, airy, asin, asinh, atan, atan2, atanh, bdtr, bdtrc, bdtri, beta, btdtr, cacos, cacosh, cadd, casin, casinh, catan, catanh, cbrt, ccos, ccosh, ccot, cdiv, ceil, cexp, chbevl, chdtr, chdtrc, chdtri, clog, cmul, cneg, cos, cosdg, cosh, cosm1, cot, cotdg, cpow, createComplex, csin, csinh, csqrt, csub, ctan, ctanh, dawsn, default, ei, ellie, ellik, ellpe, ellpj, ellpk, erf, exp, exp10, exp2, expm1, expn, expx2, fabs, fac, fdtr, fdtrc, fdtri, floor, fresnl, frexp, gamma, gdtr, gdtrc, hyp2f1, hyperg, i0, i0e, i1, i1e, igam, igamc, igami, isfinite, isnan, iv, j0, j1, jn, jv, k0, k0e, k1, k1e, kn, kolmogi, kolmogorov, lbeta, ldexp, lgam, log, log10, log1p, log2, nbdtr, nbdtrc, nbdtri, ndtr, p1evl, pdtr, pdtrc, pdtri, planckc, planckd, plancki, planckw, polevl, polylog, pow, powi, psi, radian, rgamma, round, shichi, sici, signbit, simpsn, sin, sincos, sindg, sinh, smirnov, smirnovi, spence, sqrt, stdtr, stdtri, struve, tan, tandg, tanh, y0, y1, yn, yv, zeta, zetac */
var global$1 =
  typeof global !== "undefined"
    ? global
    : typeof self !== "undefined"
      ? self
      : typeof window !== "undefined"
        ? window
        : {};

var lookup = [];
var revLookup = [];
var Arr = typeof Uint8Array !== "undefined" ? Uint8Array : Array;
var inited = false;
function init() {
  inited = true;
  var code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (var i = 0, len = code.length; i < len; ++i) {
    lookup[i] = code[i];
    revLookup[code.charCodeAt(i)] = i;
  }

  revLookup["-".charCodeAt(0)] = 62;
  revLookup["_".charCodeAt(0)] = 63;
}

function toByteArray(b64) {
  if (!inited) {
    init();
  }
  var i, j, l, tmp, placeHolders, arr;
  var len = b64.length;

  if (len % 4 > 0) {
    throw new Error("Invalid string. Length must be a multiple of 4");
  }

  // the number of equal signs (place holders)
  // if there are two placeholders, than the two characters before it
  // represent one byte
  // if there is only one, then the three characters before it represent 2 bytes
  // this is just a cheap hack to not do indexOf twice
  placeHolders = b64[len - 2] === "=" ? 2 : b64[len - 1] === "=" ? 1 : 0;

  // base64 is 4/3 + up to two characters of the original data
  arr = new Arr((len * 3) / 4 - placeHolders);

  // if there are placeholders, only get up to the last complete 4 chars
  l = placeHolders > 0 ? len - 4 : len;

  var L = 0;

  for (i = 0, j = 0; i < l; i += 4, j += 3) {
    tmp =
      (revLookup[b64.charCodeAt(i)] << 18) |
      (revLookup[b64.charCodeAt(i + 1)] << 12) |
      (revLookup[b64.charCodeAt(i + 2)] << 6) |
      revLookup[b64.charCodeAt(i + 3)];
    arr[L++] = (tmp >> 16) & 0xff;
    arr[L++] = (tmp >> 8) & 0xff;
    arr[L++] = tmp & 0xff;
  }

  if (placeHolders === 2) {
    tmp =
      (revLookup[b64.charCodeAt(i)] << 2) |
      (revLookup[b64.charCodeAt(i + 1)] >> 4);
    arr[L++] = tmp & 0xff;
  } else if (placeHolders === 1) {
    tmp =
      (revLookup[b64.charCodeAt(i)] << 10) |
      (revLookup[b64.charCodeAt(i + 1)] << 4) |
      (revLookup[b64.charCodeAt(i + 2)] >> 2);
    arr[L++] = (tmp >> 8) & 0xff;
    arr[L++] = tmp & 0xff;
  }

  return arr;
}

function tripletToBase64(num) {
  return (
    lookup[(num >> 18) & 0x3f] +
    lookup[(num >> 12) & 0x3f] +
    lookup[(num >> 6) & 0x3f] +
    lookup[num & 0x3f]
  );
}

function encodeChunk(uint8, start, end) {
  var tmp;
  var output = [];
  for (var i = start; i < end; i += 3) {
    tmp = (uint8[i] << 16) + (uint8[i + 1] << 8) + uint8[i + 2];
    output.push(tripletToBase64(tmp));
  }
  return output.join("");
}

function fromByteArray(uint8) {
  if (!inited) {
    init();
  }
  var tmp;
  var len = uint8.length;
  var extraBytes = len % 3; // if we have 1 byte left, pad 2 bytes
  var output = "";
  var parts = [];
  var maxChunkLength = 16383; // must be multiple of 3

  // go through the array every three bytes, we'll deal with trailing stuff later
  for (var i = 0, len2 = len - extraBytes; i < len2; i += maxChunkLength) {
    parts.push(
      encodeChunk(
        uint8,
        i,
        i + maxChunkLength > len2 ? len2 : i + maxChunkLength,
      ),
    );
  }

  // pad the end with zeros, but make sure to not forget the extra bytes
  if (extraBytes === 1) {
    tmp = uint8[len - 1];
    output += lookup[tmp >> 2];
    output += lookup[(tmp << 4) & 0x3f];
    output += "==";
  } else if (extraBytes === 2) {
    tmp = (uint8[len - 2] << 8) + uint8[len - 1];
    output += lookup[tmp >> 10];
    output += lookup[(tmp >> 4) & 0x3f];
    output += lookup[(tmp << 2) & 0x3f];
    output += "=";
  }

  parts.push(output);

  return parts.join("");
}

function read(buffer, offset, isLE, mLen, nBytes) {
  var e, m;
  var eLen = nBytes * 8 - mLen - 1;
  var eMax = (1 << eLen) - 1;
  var eBias = eMax >> 1;
  var nBits = -7;
  var i = isLE ? nBytes - 1 : 0;
  var d = isLE ? -1 : 1;
  var s = buffer[offset + i];

  i += d;

  e = s & ((1 << -nBits) - 1);
  s >>= -nBits;
  nBits += eLen;
  for (; nBits > 0; e = e * 256 + buffer[offset + i], i += d, nBits -= 8) {}

  m = e & ((1 << -nBits) - 1);
  e >>= -nBits;
  nBits += mLen;
  for (; nBits > 0; m = m * 256 + buffer[offset + i], i += d, nBits -= 8) {}

  if (e === 0) {
    e = 1 - eBias;
  } else if (e === eMax) {
    return m ? NaN : (s ? -1 : 1) * Infinity;
  } else {
    m = m + Math.pow(2, mLen);
    e = e - eBias;
  }
  return (s ? -1 : 1) * m * Math.pow(2, e - mLen);
}

function write(buffer, value, offset, isLE, mLen, nBytes) {
  var e, m, c;
  var eLen = nBytes * 8 - mLen - 1;
  var eMax = (1 << eLen) - 1;
  var eBias = eMax >> 1;
  var rt = mLen === 23 ? Math.pow(2, -24) - Math.pow(2, -77) : 0;
  var i = isLE ? 0 : nBytes - 1;
  var d = isLE ? 1 : -1;
  var s = value < 0 || (value === 0 && 1 / value < 0) ? 1 : 0;

  value = Math.abs(value);

  if (isNaN(value) || value === Infinity) {
    m = isNaN(value) ? 1 : 0;
    e = eMax;
  } else {
    e = Math.floor(Math.log(value) / Math.LN2);
    if (value * (c = Math.pow(2, -e)) < 1) {
      e--;
      c *= 2;
    }
    if (e + eBias >= 1) {
      value += rt / c;
    } else {
      value += rt * Math.pow(2, 1 - eBias);
    }
    if (value * c >= 2) {
      e++;
      c /= 2;
    }

    if (e + eBias >= eMax) {
      m = 0;
      e = eMax;
    } else if (e + eBias >= 1) {
      m = (value * c - 1) * Math.pow(2, mLen);
      e = e + eBias;
    } else {
      m = value * Math.pow(2, eBias - 1) * Math.pow(2, mLen);
      e = 0;
    }
  }

  for (
    ;
    mLen >= 8;
    buffer[offset + i] = m & 0xff, i += d, m /= 256, mLen -= 8
  ) {}

  e = (e << mLen) | m;
  eLen += mLen;
  for (
    ;
    eLen > 0;
    buffer[offset + i] = e & 0xff, i += d, e /= 256, eLen -= 8
  ) {}

  buffer[offset + i - d] |= s * 128;
}

var toString = {}.toString;

var isArray =
  Array.isArray ||
  function (arr) {
    return toString.call(arr) == "[object Array]";
  };

/*!
 * The buffer module from node.js, for the browser.
 *
 * @author   Feross Aboukhadijeh <feross@feross.org> <http://feross.org>
 * @license  MIT
 */

var INSPECT_MAX_BYTES = 50;

/**
 * If `Buffer.TYPED_ARRAY_SUPPORT`:
 *   === true    Use Uint8Array implementation (fastest)
 *   === false   Use Object implementation (most compatible, even IE6)
 *
 * Browsers that support typed arrays are IE 10+, Firefox 4+, Chrome 7+, Safari 5.1+,
 * Opera 11.6+, iOS 4.2+.
 *
 * Due to various browser bugs, sometimes the Object implementation will be used even
 * when the browser supports typed arrays.
 *
 * Note:
 *
 *   - Firefox 4-29 lacks support for adding new properties to `Uint8Array` instances,
 *     See: https://bugzilla.mozilla.org/show_bug.cgi?id=695438.
 *
 *   - Chrome 9-10 is missing the `TypedArray.prototype.subarray` function.
 *
 *   - IE10 has a broken `TypedArray.prototype.subarray` function which returns arrays of
 *     incorrect length in some situations.

 * We detect these buggy browsers and set `Buffer.TYPED_ARRAY_SUPPORT` to `false` so they
 * get the Object implementation, which is slower but behaves correctly.
 */
Buffer.TYPED_ARRAY_SUPPORT =
  global$1.TYPED_ARRAY_SUPPORT !== undefined
    ? global$1.TYPED_ARRAY_SUPPORT
    : true;

/*
 * Export kMaxLength after typed array support is determined.
 */
kMaxLength();

function kMaxLength() {
  return Buffer.TYPED_ARRAY_SUPPORT ? 0x7fffffff : 0x3fffffff;
}

function createBuffer(that, length) {
  if (kMaxLength() < length) {
    throw new RangeError("Invalid typed array length");
  }
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    // Return an augmented `Uint8Array` instance, for best performance
    that = new Uint8Array(length);
    that.__proto__ = Buffer.prototype;
  } else {
    // Fallback: Return an object instance of the Buffer class
    if (that === null) {
      that = new Buffer(length);
    }
    that.length = length;
  }

  return that;
}

/**
 * The Buffer constructor returns instances of `Uint8Array` that have their
 * prototype changed to `Buffer.prototype`. Furthermore, `Buffer` is a subclass of
 * `Uint8Array`, so the returned instances will have all the node `Buffer` methods
 * and the `Uint8Array` methods. Square bracket notation works as expected -- it
 * returns a single octet.
 *
 * The `Uint8Array` prototype remains unmodified.
 */

function Buffer(arg, encodingOrOffset, length) {
  if (!Buffer.TYPED_ARRAY_SUPPORT && !(this instanceof Buffer)) {
    return new Buffer(arg, encodingOrOffset, length);
  }

  // Common case.
  if (typeof arg === "number") {
    if (typeof encodingOrOffset === "string") {
      throw new Error(
        "If encoding is specified then the first argument must be a string",
      );
    }
    return allocUnsafe(this, arg);
  }
  return from(this, arg, encodingOrOffset, length);
}

Buffer.poolSize = 8192; // not used by this implementation

// TODO: Legacy, not needed anymore. Remove in next major version.
Buffer._augment = function (arr) {
  arr.__proto__ = Buffer.prototype;
  return arr;
};

function from(that, value, encodingOrOffset, length) {
  if (typeof value === "number") {
    throw new TypeError('"value" argument must not be a number');
  }

  if (typeof ArrayBuffer !== "undefined" && value instanceof ArrayBuffer) {
    return fromArrayBuffer(that, value, encodingOrOffset, length);
  }

  if (typeof value === "string") {
    return fromString(that, value, encodingOrOffset);
  }

  return fromObject(that, value);
}

/**
 * Functionally equivalent to Buffer(arg, encoding) but throws a TypeError
 * if value is a number.
 * Buffer.from(str[, encoding])
 * Buffer.from(array)
 * Buffer.from(buffer)
 * Buffer.from(arrayBuffer[, byteOffset[, length]])
 **/
Buffer.from = function (value, encodingOrOffset, length) {
  return from(null, value, encodingOrOffset, length);
};

if (Buffer.TYPED_ARRAY_SUPPORT) {
  Buffer.prototype.__proto__ = Uint8Array.prototype;
  Buffer.__proto__ = Uint8Array;
}

function assertSize(size) {
  if (typeof size !== "number") {
    throw new TypeError('"size" argument must be a number');
  } else if (size < 0) {
    throw new RangeError('"size" argument must not be negative');
  }
}

function alloc(that, size, fill, encoding) {
  assertSize(size);
  if (size <= 0) {
    return createBuffer(that, size);
  }
  if (fill !== undefined) {
    // Only pay attention to encoding if it's a string. This
    // prevents accidentally sending in a number that would
    // be interpretted as a start offset.
    return typeof encoding === "string"
      ? createBuffer(that, size).fill(fill, encoding)
      : createBuffer(that, size).fill(fill);
  }
  return createBuffer(that, size);
}

/**
 * Creates a new filled Buffer instance.
 * alloc(size[, fill[, encoding]])
 **/
Buffer.alloc = function (size, fill, encoding) {
  return alloc(null, size, fill, encoding);
};

function allocUnsafe(that, size) {
  assertSize(size);
  that = createBuffer(that, size < 0 ? 0 : checked(size) | 0);
  if (!Buffer.TYPED_ARRAY_SUPPORT) {
    for (var i = 0; i < size; ++i) {
      that[i] = 0;
    }
  }
  return that;
}

/**
 * Equivalent to Buffer(num), by default creates a non-zero-filled Buffer instance.
 * */
Buffer.allocUnsafe = function (size) {
  return allocUnsafe(null, size);
};
/**
 * Equivalent to SlowBuffer(num), by default creates a non-zero-filled Buffer instance.
 */
Buffer.allocUnsafeSlow = function (size) {
  return allocUnsafe(null, size);
};

function fromString(that, string, encoding) {
  if (typeof encoding !== "string" || encoding === "") {
    encoding = "utf8";
  }

  if (!Buffer.isEncoding(encoding)) {
    throw new TypeError('"encoding" must be a valid string encoding');
  }

  var length = byteLength(string, encoding) | 0;
  that = createBuffer(that, length);

  var actual = that.write(string, encoding);

  if (actual !== length) {
    // Writing a hex string, for example, that contains invalid characters will
    // cause everything after the first invalid character to be ignored. (e.g.
    // 'abxxcd' will be treated as 'ab')
    that = that.slice(0, actual);
  }

  return that;
}

function fromArrayLike(that, array) {
  var length = array.length < 0 ? 0 : checked(array.length) | 0;
  that = createBuffer(that, length);
  for (var i = 0; i < length; i += 1) {
    that[i] = array[i] & 255;
  }
  return that;
}

function fromArrayBuffer(that, array, byteOffset, length) {
  array.byteLength; // this throws if `array` is not a valid ArrayBuffer

  if (byteOffset < 0 || array.byteLength < byteOffset) {
    throw new RangeError("'offset' is out of bounds");
  }

  if (array.byteLength < byteOffset + (length || 0)) {
    throw new RangeError("'length' is out of bounds");
  }

  if (byteOffset === undefined && length === undefined) {
    array = new Uint8Array(array);
  } else if (length === undefined) {
    array = new Uint8Array(array, byteOffset);
  } else {
    array = new Uint8Array(array, byteOffset, length);
  }

  if (Buffer.TYPED_ARRAY_SUPPORT) {
    // Return an augmented `Uint8Array` instance, for best performance
    that = array;
    that.__proto__ = Buffer.prototype;
  } else {
    // Fallback: Return an object instance of the Buffer class
    that = fromArrayLike(that, array);
  }
  return that;
}

function fromObject(that, obj) {
  if (internalIsBuffer(obj)) {
    var len = checked(obj.length) | 0;
    that = createBuffer(that, len);

    if (that.length === 0) {
      return that;
    }

    obj.copy(that, 0, 0, len);
    return that;
  }

  if (obj) {
    if (
      (typeof ArrayBuffer !== "undefined" &&
        obj.buffer instanceof ArrayBuffer) ||
      "length" in obj
    ) {
      if (typeof obj.length !== "number" || isnan$1(obj.length)) {
        return createBuffer(that, 0);
      }
      return fromArrayLike(that, obj);
    }

    if (obj.type === "Buffer" && isArray(obj.data)) {
      return fromArrayLike(that, obj.data);
    }
  }

  throw new TypeError(
    "First argument must be a string, Buffer, ArrayBuffer, Array, or array-like object.",
  );
}

function checked(length) {
  // Note: cannot use `length < kMaxLength()` here because that fails when
  // length is NaN (which is otherwise coerced to zero.)
  if (length >= kMaxLength()) {
    throw new RangeError(
      "Attempt to allocate Buffer larger than maximum " +
        "size: 0x" +
        kMaxLength().toString(16) +
        " bytes",
    );
  }
  return length | 0;
}
Buffer.isBuffer = isBuffer;
function internalIsBuffer(b) {
  return !!(b != null && b._isBuffer);
}

Buffer.compare = function compare(a, b) {
  if (!internalIsBuffer(a) || !internalIsBuffer(b)) {
    throw new TypeError("Arguments must be Buffers");
  }

  if (a === b) return 0;

  var x = a.length;
  var y = b.length;

  for (var i = 0, len = Math.min(x, y); i < len; ++i) {
    if (a[i] !== b[i]) {
      x = a[i];
      y = b[i];
      break;
    }
  }

  if (x < y) return -1;
  if (y < x) return 1;
  return 0;
};

Buffer.isEncoding = function isEncoding(encoding) {
  switch (String(encoding).toLowerCase()) {
    case "hex":
    case "utf8":
    case "utf-8":
    case "ascii":
    case "latin1":
    case "binary":
    case "base64":
    case "ucs2":
    case "ucs-2":
    case "utf16le":
    case "utf-16le":
      return true;
    default:
      return false;
  }
};

Buffer.concat = function concat(list, length) {
  if (!isArray(list)) {
    throw new TypeError('"list" argument must be an Array of Buffers');
  }

  if (list.length === 0) {
    return Buffer.alloc(0);
  }

  var i;
  if (length === undefined) {
    length = 0;
    for (i = 0; i < list.length; ++i) {
      length += list[i].length;
    }
  }

  var buffer = Buffer.allocUnsafe(length);
  var pos = 0;
  for (i = 0; i < list.length; ++i) {
    var buf = list[i];
    if (!internalIsBuffer(buf)) {
      throw new TypeError('"list" argument must be an Array of Buffers');
    }
    buf.copy(buffer, pos);
    pos += buf.length;
  }
  return buffer;
};

function byteLength(string, encoding) {
  if (internalIsBuffer(string)) {
    return string.length;
  }
  if (
    typeof ArrayBuffer !== "undefined" &&
    typeof ArrayBuffer.isView === "function" &&
    (ArrayBuffer.isView(string) || string instanceof ArrayBuffer)
  ) {
    return string.byteLength;
  }
  if (typeof string !== "string") {
    string = "" + string;
  }

  var len = string.length;
  if (len === 0) return 0;

  // Use a for loop to avoid recursion
  var loweredCase = false;
  for (;;) {
    switch (encoding) {
      case "ascii":
      case "latin1":
      case "binary":
        return len;
      case "utf8":
      case "utf-8":
      case undefined:
        return utf8ToBytes(string).length;
      case "ucs2":
      case "ucs-2":
      case "utf16le":
      case "utf-16le":
        return len * 2;
      case "hex":
        return len >>> 1;
      case "base64":
        return base64ToBytes(string).length;
      default:
        if (loweredCase) return utf8ToBytes(string).length; // assume utf8
        encoding = ("" + encoding).toLowerCase();
        loweredCase = true;
    }
  }
}
Buffer.byteLength = byteLength;

function slowToString(encoding, start, end) {
  var loweredCase = false;

  // No need to verify that "this.length <= MAX_UINT32" since it's a read-only
  // property of a typed array.

  // This behaves neither like String nor Uint8Array in that we set start/end
  // to their upper/lower bounds if the value passed is out of range.
  // undefined is handled specially as per ECMA-262 6th Edition,
  // Section 13.3.3.7 Runtime Semantics: KeyedBindingInitialization.
  if (start === undefined || start < 0) {
    start = 0;
  }
  // Return early if start > this.length. Done here to prevent potential uint32
  // coercion fail below.
  if (start > this.length) {
    return "";
  }

  if (end === undefined || end > this.length) {
    end = this.length;
  }

  if (end <= 0) {
    return "";
  }

  // Force coersion to uint32. This will also coerce falsey/NaN values to 0.
  end >>>= 0;
  start >>>= 0;

  if (end <= start) {
    return "";
  }

  if (!encoding) encoding = "utf8";

  while (true) {
    switch (encoding) {
      case "hex":
        return hexSlice(this, start, end);

      case "utf8":
      case "utf-8":
        return utf8Slice(this, start, end);

      case "ascii":
        return asciiSlice(this, start, end);

      case "latin1":
      case "binary":
        return latin1Slice(this, start, end);

      case "base64":
        return base64Slice(this, start, end);

      case "ucs2":
      case "ucs-2":
      case "utf16le":
      case "utf-16le":
        return utf16leSlice(this, start, end);

      default:
        if (loweredCase) throw new TypeError("Unknown encoding: " + encoding);
        encoding = (encoding + "").toLowerCase();
        loweredCase = true;
    }
  }
}

// The property is used by `Buffer.isBuffer` and `is-buffer` (in Safari 5-7) to detect
// Buffer instances.
Buffer.prototype._isBuffer = true;

function swap(b, n, m) {
  var i = b[n];
  b[n] = b[m];
  b[m] = i;
}

Buffer.prototype.swap16 = function swap16() {
  var len = this.length;
  if (len % 2 !== 0) {
    throw new RangeError("Buffer size must be a multiple of 16-bits");
  }
  for (var i = 0; i < len; i += 2) {
    swap(this, i, i + 1);
  }
  return this;
};

Buffer.prototype.swap32 = function swap32() {
  var len = this.length;
  if (len % 4 !== 0) {
    throw new RangeError("Buffer size must be a multiple of 32-bits");
  }
  for (var i = 0; i < len; i += 4) {
    swap(this, i, i + 3);
    swap(this, i + 1, i + 2);
  }
  return this;
};

Buffer.prototype.swap64 = function swap64() {
  var len = this.length;
  if (len % 8 !== 0) {
    throw new RangeError("Buffer size must be a multiple of 64-bits");
  }
  for (var i = 0; i < len; i += 8) {
    swap(this, i, i + 7);
    swap(this, i + 1, i + 6);
    swap(this, i + 2, i + 5);
    swap(this, i + 3, i + 4);
  }
  return this;
};

Buffer.prototype.toString = function toString() {
  var length = this.length | 0;
  if (length === 0) return "";
  if (arguments.length === 0) return utf8Slice(this, 0, length);
  return slowToString.apply(this, arguments);
};

Buffer.prototype.equals = function equals(b) {
  if (!internalIsBuffer(b)) throw new TypeError("Argument must be a Buffer");
  if (this === b) return true;
  return Buffer.compare(this, b) === 0;
};

Buffer.prototype.inspect = function inspect() {
  var str = "";
  var max = INSPECT_MAX_BYTES;
  if (this.length > 0) {
    str = this.toString("hex", 0, max).match(/.{2}/g).join(" ");
    if (this.length > max) str += " ... ";
  }
  return "<Buffer " + str + ">";
};

Buffer.prototype.compare = function compare(
  target,
  start,
  end,
  thisStart,
  thisEnd,
) {
  if (!internalIsBuffer(target)) {
    throw new TypeError("Argument must be a Buffer");
  }

  if (start === undefined) {
    start = 0;
  }
  if (end === undefined) {
    end = target ? target.length : 0;
  }
  if (thisStart === undefined) {
    thisStart = 0;
  }
  if (thisEnd === undefined) {
    thisEnd = this.length;
  }

  if (
    start < 0 ||
    end > target.length ||
    thisStart < 0 ||
    thisEnd > this.length
  ) {
    throw new RangeError("out of range index");
  }

  if (thisStart >= thisEnd && start >= end) {
    return 0;
  }
  if (thisStart >= thisEnd) {
    return -1;
  }
  if (start >= end) {
    return 1;
  }

  start >>>= 0;
  end >>>= 0;
  thisStart >>>= 0;
  thisEnd >>>= 0;

  if (this === target) return 0;

  var x = thisEnd - thisStart;
  var y = end - start;
  var len = Math.min(x, y);

  var thisCopy = this.slice(thisStart, thisEnd);
  var targetCopy = target.slice(start, end);

  for (var i = 0; i < len; ++i) {
    if (thisCopy[i] !== targetCopy[i]) {
      x = thisCopy[i];
      y = targetCopy[i];
      break;
    }
  }

  if (x < y) return -1;
  if (y < x) return 1;
  return 0;
};

// Finds either the first index of `val` in `buffer` at offset >= `byteOffset`,
// OR the last index of `val` in `buffer` at offset <= `byteOffset`.
//
// Arguments:
// - buffer - a Buffer to search
// - val - a string, Buffer, or number
// - byteOffset - an index into `buffer`; will be clamped to an int32
// - encoding - an optional encoding, relevant is val is a string
// - dir - true for indexOf, false for lastIndexOf
function bidirectionalIndexOf(buffer, val, byteOffset, encoding, dir) {
  // Empty buffer means no match
  if (buffer.length === 0) return -1;

  // Normalize byteOffset
  if (typeof byteOffset === "string") {
    encoding = byteOffset;
    byteOffset = 0;
  } else if (byteOffset > 0x7fffffff) {
    byteOffset = 0x7fffffff;
  } else if (byteOffset < -2147483648) {
    byteOffset = -2147483648;
  }
  byteOffset = +byteOffset; // Coerce to Number.
  if (isNaN(byteOffset)) {
    // byteOffset: it it's undefined, null, NaN, "foo", etc, search whole buffer
    byteOffset = dir ? 0 : buffer.length - 1;
  }

  // Normalize byteOffset: negative offsets start from the end of the buffer
  if (byteOffset < 0) byteOffset = buffer.length + byteOffset;
  if (byteOffset >= buffer.length) {
    if (dir) return -1;
    else byteOffset = buffer.length - 1;
  } else if (byteOffset < 0) {
    if (dir) byteOffset = 0;
    else return -1;
  }

  // Normalize val
  if (typeof val === "string") {
    val = Buffer.from(val, encoding);
  }

  // Finally, search either indexOf (if dir is true) or lastIndexOf
  if (internalIsBuffer(val)) {
    // Special case: looking for empty string/buffer always fails
    if (val.length === 0) {
      return -1;
    }
    return arrayIndexOf(buffer, val, byteOffset, encoding, dir);
  } else if (typeof val === "number") {
    val = val & 0xff; // Search for a byte value [0-255]
    if (
      Buffer.TYPED_ARRAY_SUPPORT &&
      typeof Uint8Array.prototype.indexOf === "function"
    ) {
      if (dir) {
        return Uint8Array.prototype.indexOf.call(buffer, val, byteOffset);
      } else {
        return Uint8Array.prototype.lastIndexOf.call(buffer, val, byteOffset);
      }
    }
    return arrayIndexOf(buffer, [val], byteOffset, encoding, dir);
  }

  throw new TypeError("val must be string, number or Buffer");
}

function arrayIndexOf(arr, val, byteOffset, encoding, dir) {
  var indexSize = 1;
  var arrLength = arr.length;
  var valLength = val.length;

  if (encoding !== undefined) {
    encoding = String(encoding).toLowerCase();
    if (
      encoding === "ucs2" ||
      encoding === "ucs-2" ||
      encoding === "utf16le" ||
      encoding === "utf-16le"
    ) {
      if (arr.length < 2 || val.length < 2) {
        return -1;
      }
      indexSize = 2;
      arrLength /= 2;
      valLength /= 2;
      byteOffset /= 2;
    }
  }

  function read(buf, i) {
    if (indexSize === 1) {
      return buf[i];
    } else {
      return buf.readUInt16BE(i * indexSize);
    }
  }

  var i;
  if (dir) {
    var foundIndex = -1;
    for (i = byteOffset; i < arrLength; i++) {
      if (read(arr, i) === read(val, foundIndex === -1 ? 0 : i - foundIndex)) {
        if (foundIndex === -1) foundIndex = i;
        if (i - foundIndex + 1 === valLength) return foundIndex * indexSize;
      } else {
        if (foundIndex !== -1) i -= i - foundIndex;
        foundIndex = -1;
      }
    }
  } else {
    if (byteOffset + valLength > arrLength) byteOffset = arrLength - valLength;
    for (i = byteOffset; i >= 0; i--) {
      var found = true;
      for (var j = 0; j < valLength; j++) {
        if (read(arr, i + j) !== read(val, j)) {
          found = false;
          break;
        }
      }
      if (found) return i;
    }
  }

  return -1;
}

Buffer.prototype.includes = function includes(val, byteOffset, encoding) {
  return this.indexOf(val, byteOffset, encoding) !== -1;
};

Buffer.prototype.indexOf = function indexOf(val, byteOffset, encoding) {
  return bidirectionalIndexOf(this, val, byteOffset, encoding, true);
};

Buffer.prototype.lastIndexOf = function lastIndexOf(val, byteOffset, encoding) {
  return bidirectionalIndexOf(this, val, byteOffset, encoding, false);
};

function hexWrite(buf, string, offset, length) {
  offset = Number(offset) || 0;
  var remaining = buf.length - offset;
  if (!length) {
    length = remaining;
  } else {
    length = Number(length);
    if (length > remaining) {
      length = remaining;
    }
  }

  // must be an even number of digits
  var strLen = string.length;
  if (strLen % 2 !== 0) throw new TypeError("Invalid hex string");

  if (length > strLen / 2) {
    length = strLen / 2;
  }
  for (var i = 0; i < length; ++i) {
    var parsed = parseInt(string.substr(i * 2, 2), 16);
    if (isNaN(parsed)) return i;
    buf[offset + i] = parsed;
  }
  return i;
}

function utf8Write(buf, string, offset, length) {
  return blitBuffer(
    utf8ToBytes(string, buf.length - offset),
    buf,
    offset,
    length,
  );
}

function asciiWrite(buf, string, offset, length) {
  return blitBuffer(asciiToBytes(string), buf, offset, length);
}

function latin1Write(buf, string, offset, length) {
  return asciiWrite(buf, string, offset, length);
}

function base64Write(buf, string, offset, length) {
  return blitBuffer(base64ToBytes(string), buf, offset, length);
}

function ucs2Write(buf, string, offset, length) {
  return blitBuffer(
    utf16leToBytes(string, buf.length - offset),
    buf,
    offset,
    length,
  );
}

Buffer.prototype.write = function write(string, offset, length, encoding) {
  // Buffer#write(string)
  if (offset === undefined) {
    encoding = "utf8";
    length = this.length;
    offset = 0;
    // Buffer#write(string, encoding)
  } else if (length === undefined && typeof offset === "string") {
    encoding = offset;
    length = this.length;
    offset = 0;
    // Buffer#write(string, offset[, length][, encoding])
  } else if (isFinite(offset)) {
    offset = offset | 0;
    if (isFinite(length)) {
      length = length | 0;
      if (encoding === undefined) encoding = "utf8";
    } else {
      encoding = length;
      length = undefined;
    }
    // legacy write(string, encoding, offset, length) - remove in v0.13
  } else {
    throw new Error(
      "Buffer.write(string, encoding, offset[, length]) is no longer supported",
    );
  }

  var remaining = this.length - offset;
  if (length === undefined || length > remaining) length = remaining;

  if (
    (string.length > 0 && (length < 0 || offset < 0)) ||
    offset > this.length
  ) {
    throw new RangeError("Attempt to write outside buffer bounds");
  }

  if (!encoding) encoding = "utf8";

  var loweredCase = false;
  for (;;) {
    switch (encoding) {
      case "hex":
        return hexWrite(this, string, offset, length);

      case "utf8":
      case "utf-8":
        return utf8Write(this, string, offset, length);

      case "ascii":
        return asciiWrite(this, string, offset, length);

      case "latin1":
      case "binary":
        return latin1Write(this, string, offset, length);

      case "base64":
        // Warning: maxLength not taken into account in base64Write
        return base64Write(this, string, offset, length);

      case "ucs2":
      case "ucs-2":
      case "utf16le":
      case "utf-16le":
        return ucs2Write(this, string, offset, length);

      default:
        if (loweredCase) throw new TypeError("Unknown encoding: " + encoding);
        encoding = ("" + encoding).toLowerCase();
        loweredCase = true;
    }
  }
};

Buffer.prototype.toJSON = function toJSON() {
  return {
    type: "Buffer",
    data: Array.prototype.slice.call(this._arr || this, 0),
  };
};

function base64Slice(buf, start, end) {
  if (start === 0 && end === buf.length) {
    return fromByteArray(buf);
  } else {
    return fromByteArray(buf.slice(start, end));
  }
}

function utf8Slice(buf, start, end) {
  end = Math.min(buf.length, end);
  var res = [];

  var i = start;
  while (i < end) {
    var firstByte = buf[i];
    var codePoint = null;
    var bytesPerSequence =
      firstByte > 0xef ? 4 : firstByte > 0xdf ? 3 : firstByte > 0xbf ? 2 : 1;

    if (i + bytesPerSequence <= end) {
      var secondByte, thirdByte, fourthByte, tempCodePoint;

      switch (bytesPerSequence) {
        case 1:
          if (firstByte < 0x80) {
            codePoint = firstByte;
          }
          break;
        case 2:
          secondByte = buf[i + 1];
          if ((secondByte & 0xc0) === 0x80) {
            tempCodePoint = ((firstByte & 0x1f) << 0x6) | (secondByte & 0x3f);
            if (tempCodePoint > 0x7f) {
              codePoint = tempCodePoint;
            }
          }
          break;
        case 3:
          secondByte = buf[i + 1];
          thirdByte = buf[i + 2];
          if ((secondByte & 0xc0) === 0x80 && (thirdByte & 0xc0) === 0x80) {
            tempCodePoint =
              ((firstByte & 0xf) << 0xc) |
              ((secondByte & 0x3f) << 0x6) |
              (thirdByte & 0x3f);
            if (
              tempCodePoint > 0x7ff &&
              (tempCodePoint < 0xd800 || tempCodePoint > 0xdfff)
            ) {
              codePoint = tempCodePoint;
            }
          }
          break;
        case 4:
          secondByte = buf[i + 1];
          thirdByte = buf[i + 2];
          fourthByte = buf[i + 3];
          if (
            (secondByte & 0xc0) === 0x80 &&
            (thirdByte & 0xc0) === 0x80 &&
            (fourthByte & 0xc0) === 0x80
          ) {
            tempCodePoint =
              ((firstByte & 0xf) << 0x12) |
              ((secondByte & 0x3f) << 0xc) |
              ((thirdByte & 0x3f) << 0x6) |
              (fourthByte & 0x3f);
            if (tempCodePoint > 0xffff && tempCodePoint < 0x110000) {
              codePoint = tempCodePoint;
            }
          }
      }
    }

    if (codePoint === null) {
      // we did not generate a valid codePoint so insert a
      // replacement char (U+FFFD) and advance only 1 byte
      codePoint = 0xfffd;
      bytesPerSequence = 1;
    } else if (codePoint > 0xffff) {
      // encode to utf16 (surrogate pair dance)
      codePoint -= 0x10000;
      res.push(((codePoint >>> 10) & 0x3ff) | 0xd800);
      codePoint = 0xdc00 | (codePoint & 0x3ff);
    }

    res.push(codePoint);
    i += bytesPerSequence;
  }

  return decodeCodePointsArray(res);
}

// Based on http://stackoverflow.com/a/22747272/680742, the browser with
// the lowest limit is Chrome, with 0x10000 args.
// We go 1 magnitude less, for safety
var MAX_ARGUMENTS_LENGTH = 0x1000;

function decodeCodePointsArray(codePoints) {
  var len = codePoints.length;
  if (len <= MAX_ARGUMENTS_LENGTH) {
    return String.fromCharCode.apply(String, codePoints); // avoid extra slice()
  }

  // Decode in chunks to avoid "call stack size exceeded".
  var res = "";
  var i = 0;
  while (i < len) {
    res += String.fromCharCode.apply(
      String,
      codePoints.slice(i, (i += MAX_ARGUMENTS_LENGTH)),
    );
  }
  return res;
}

function asciiSlice(buf, start, end) {
  var ret = "";
  end = Math.min(buf.length, end);

  for (var i = start; i < end; ++i) {
    ret += String.fromCharCode(buf[i] & 0x7f);
  }
  return ret;
}

function latin1Slice(buf, start, end) {
  var ret = "";
  end = Math.min(buf.length, end);

  for (var i = start; i < end; ++i) {
    ret += String.fromCharCode(buf[i]);
  }
  return ret;
}

function hexSlice(buf, start, end) {
  var len = buf.length;

  if (!start || start < 0) start = 0;
  if (!end || end < 0 || end > len) end = len;

  var out = "";
  for (var i = start; i < end; ++i) {
    out += toHex(buf[i]);
  }
  return out;
}

function utf16leSlice(buf, start, end) {
  var bytes = buf.slice(start, end);
  var res = "";
  for (var i = 0; i < bytes.length; i += 2) {
    res += String.fromCharCode(bytes[i] + bytes[i + 1] * 256);
  }
  return res;
}

Buffer.prototype.slice = function slice(start, end) {
  var len = this.length;
  start = ~~start;
  end = end === undefined ? len : ~~end;

  if (start < 0) {
    start += len;
    if (start < 0) start = 0;
  } else if (start > len) {
    start = len;
  }

  if (end < 0) {
    end += len;
    if (end < 0) end = 0;
  } else if (end > len) {
    end = len;
  }

  if (end < start) end = start;

  var newBuf;
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    newBuf = this.subarray(start, end);
    newBuf.__proto__ = Buffer.prototype;
  } else {
    var sliceLen = end - start;
    newBuf = new Buffer(sliceLen, undefined);
    for (var i = 0; i < sliceLen; ++i) {
      newBuf[i] = this[i + start];
    }
  }

  return newBuf;
};

/*
 * Need to make sure that buffer isn't trying to write out of bounds.
 */
function checkOffset(offset, ext, length) {
  if (offset % 1 !== 0 || offset < 0)
    throw new RangeError("offset is not uint");
  if (offset + ext > length)
    throw new RangeError("Trying to access beyond buffer length");
}

Buffer.prototype.readUIntLE = function readUIntLE(
  offset,
  byteLength,
  noAssert,
) {
  offset = offset | 0;
  byteLength = byteLength | 0;
  if (!noAssert) checkOffset(offset, byteLength, this.length);

  var val = this[offset];
  var mul = 1;
  var i = 0;
  while (++i < byteLength && (mul *= 0x100)) {
    val += this[offset + i] * mul;
  }

  return val;
};

Buffer.prototype.readUIntBE = function readUIntBE(
  offset,
  byteLength,
  noAssert,
) {
  offset = offset | 0;
  byteLength = byteLength | 0;
  if (!noAssert) {
    checkOffset(offset, byteLength, this.length);
  }

  var val = this[offset + --byteLength];
  var mul = 1;
  while (byteLength > 0 && (mul *= 0x100)) {
    val += this[offset + --byteLength] * mul;
  }

  return val;
};

Buffer.prototype.readUInt8 = function readUInt8(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 1, this.length);
  return this[offset];
};

Buffer.prototype.readUInt16LE = function readUInt16LE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 2, this.length);
  return this[offset] | (this[offset + 1] << 8);
};

Buffer.prototype.readUInt16BE = function readUInt16BE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 2, this.length);
  return (this[offset] << 8) | this[offset + 1];
};

Buffer.prototype.readUInt32LE = function readUInt32LE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 4, this.length);

  return (
    (this[offset] | (this[offset + 1] << 8) | (this[offset + 2] << 16)) +
    this[offset + 3] * 0x1000000
  );
};

Buffer.prototype.readUInt32BE = function readUInt32BE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 4, this.length);

  return (
    this[offset] * 0x1000000 +
    ((this[offset + 1] << 16) | (this[offset + 2] << 8) | this[offset + 3])
  );
};

Buffer.prototype.readIntLE = function readIntLE(offset, byteLength, noAssert) {
  offset = offset | 0;
  byteLength = byteLength | 0;
  if (!noAssert) checkOffset(offset, byteLength, this.length);

  var val = this[offset];
  var mul = 1;
  var i = 0;
  while (++i < byteLength && (mul *= 0x100)) {
    val += this[offset + i] * mul;
  }
  mul *= 0x80;

  if (val >= mul) val -= Math.pow(2, 8 * byteLength);

  return val;
};

Buffer.prototype.readIntBE = function readIntBE(offset, byteLength, noAssert) {
  offset = offset | 0;
  byteLength = byteLength | 0;
  if (!noAssert) checkOffset(offset, byteLength, this.length);

  var i = byteLength;
  var mul = 1;
  var val = this[offset + --i];
  while (i > 0 && (mul *= 0x100)) {
    val += this[offset + --i] * mul;
  }
  mul *= 0x80;

  if (val >= mul) val -= Math.pow(2, 8 * byteLength);

  return val;
};

Buffer.prototype.readInt8 = function readInt8(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 1, this.length);
  if (!(this[offset] & 0x80)) return this[offset];
  return (0xff - this[offset] + 1) * -1;
};

Buffer.prototype.readInt16LE = function readInt16LE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 2, this.length);
  var val = this[offset] | (this[offset + 1] << 8);
  return val & 0x8000 ? val | 0xffff0000 : val;
};

Buffer.prototype.readInt16BE = function readInt16BE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 2, this.length);
  var val = this[offset + 1] | (this[offset] << 8);
  return val & 0x8000 ? val | 0xffff0000 : val;
};

Buffer.prototype.readInt32LE = function readInt32LE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 4, this.length);

  return (
    this[offset] |
    (this[offset + 1] << 8) |
    (this[offset + 2] << 16) |
    (this[offset + 3] << 24)
  );
};

Buffer.prototype.readInt32BE = function readInt32BE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 4, this.length);

  return (
    (this[offset] << 24) |
    (this[offset + 1] << 16) |
    (this[offset + 2] << 8) |
    this[offset + 3]
  );
};

Buffer.prototype.readFloatLE = function readFloatLE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 4, this.length);
  return read(this, offset, true, 23, 4);
};

Buffer.prototype.readFloatBE = function readFloatBE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 4, this.length);
  return read(this, offset, false, 23, 4);
};

Buffer.prototype.readDoubleLE = function readDoubleLE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 8, this.length);
  return read(this, offset, true, 52, 8);
};

Buffer.prototype.readDoubleBE = function readDoubleBE(offset, noAssert) {
  if (!noAssert) checkOffset(offset, 8, this.length);
  return read(this, offset, false, 52, 8);
};

function checkInt(buf, value, offset, ext, max, min) {
  if (!internalIsBuffer(buf))
    throw new TypeError('"buffer" argument must be a Buffer instance');
  if (value > max || value < min)
    throw new RangeError('"value" argument is out of bounds');
  if (offset + ext > buf.length) throw new RangeError("Index out of range");
}

Buffer.prototype.writeUIntLE = function writeUIntLE(
  value,
  offset,
  byteLength,
  noAssert,
) {
  value = +value;
  offset = offset | 0;
  byteLength = byteLength | 0;
  if (!noAssert) {
    var maxBytes = Math.pow(2, 8 * byteLength) - 1;
    checkInt(this, value, offset, byteLength, maxBytes, 0);
  }

  var mul = 1;
  var i = 0;
  this[offset] = value & 0xff;
  while (++i < byteLength && (mul *= 0x100)) {
    this[offset + i] = (value / mul) & 0xff;
  }

  return offset + byteLength;
};

Buffer.prototype.writeUIntBE = function writeUIntBE(
  value,
  offset,
  byteLength,
  noAssert,
) {
  value = +value;
  offset = offset | 0;
  byteLength = byteLength | 0;
  if (!noAssert) {
    var maxBytes = Math.pow(2, 8 * byteLength) - 1;
    checkInt(this, value, offset, byteLength, maxBytes, 0);
  }

  var i = byteLength - 1;
  var mul = 1;
  this[offset + i] = value & 0xff;
  while (--i >= 0 && (mul *= 0x100)) {
    this[offset + i] = (value / mul) & 0xff;
  }

  return offset + byteLength;
};

Buffer.prototype.writeUInt8 = function writeUInt8(value, offset, noAssert) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 1, 0xff, 0);
  if (!Buffer.TYPED_ARRAY_SUPPORT) value = Math.floor(value);
  this[offset] = value & 0xff;
  return offset + 1;
};

function objectWriteUInt16(buf, value, offset, littleEndian) {
  if (value < 0) value = 0xffff + value + 1;
  for (var i = 0, j = Math.min(buf.length - offset, 2); i < j; ++i) {
    buf[offset + i] =
      (value & (0xff << (8 * (littleEndian ? i : 1 - i)))) >>>
      ((littleEndian ? i : 1 - i) * 8);
  }
}

Buffer.prototype.writeUInt16LE = function writeUInt16LE(
  value,
  offset,
  noAssert,
) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 2, 0xffff, 0);
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    this[offset] = value & 0xff;
    this[offset + 1] = value >>> 8;
  } else {
    objectWriteUInt16(this, value, offset, true);
  }
  return offset + 2;
};

Buffer.prototype.writeUInt16BE = function writeUInt16BE(
  value,
  offset,
  noAssert,
) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 2, 0xffff, 0);
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    this[offset] = value >>> 8;
    this[offset + 1] = value & 0xff;
  } else {
    objectWriteUInt16(this, value, offset, false);
  }
  return offset + 2;
};

function objectWriteUInt32(buf, value, offset, littleEndian) {
  if (value < 0) value = 0xffffffff + value + 1;
  for (var i = 0, j = Math.min(buf.length - offset, 4); i < j; ++i) {
    buf[offset + i] = (value >>> ((littleEndian ? i : 3 - i) * 8)) & 0xff;
  }
}

Buffer.prototype.writeUInt32LE = function writeUInt32LE(
  value,
  offset,
  noAssert,
) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 4, 0xffffffff, 0);
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    this[offset + 3] = value >>> 24;
    this[offset + 2] = value >>> 16;
    this[offset + 1] = value >>> 8;
    this[offset] = value & 0xff;
  } else {
    objectWriteUInt32(this, value, offset, true);
  }
  return offset + 4;
};

Buffer.prototype.writeUInt32BE = function writeUInt32BE(
  value,
  offset,
  noAssert,
) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 4, 0xffffffff, 0);
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    this[offset] = value >>> 24;
    this[offset + 1] = value >>> 16;
    this[offset + 2] = value >>> 8;
    this[offset + 3] = value & 0xff;
  } else {
    objectWriteUInt32(this, value, offset, false);
  }
  return offset + 4;
};

Buffer.prototype.writeIntLE = function writeIntLE(
  value,
  offset,
  byteLength,
  noAssert,
) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) {
    var limit = Math.pow(2, 8 * byteLength - 1);

    checkInt(this, value, offset, byteLength, limit - 1, -limit);
  }

  var i = 0;
  var mul = 1;
  var sub = 0;
  this[offset] = value & 0xff;
  while (++i < byteLength && (mul *= 0x100)) {
    if (value < 0 && sub === 0 && this[offset + i - 1] !== 0) {
      sub = 1;
    }
    this[offset + i] = (((value / mul) >> 0) - sub) & 0xff;
  }

  return offset + byteLength;
};

Buffer.prototype.writeIntBE = function writeIntBE(
  value,
  offset,
  byteLength,
  noAssert,
) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) {
    var limit = Math.pow(2, 8 * byteLength - 1);

    checkInt(this, value, offset, byteLength, limit - 1, -limit);
  }

  var i = byteLength - 1;
  var mul = 1;
  var sub = 0;
  this[offset + i] = value & 0xff;
  while (--i >= 0 && (mul *= 0x100)) {
    if (value < 0 && sub === 0 && this[offset + i + 1] !== 0) {
      sub = 1;
    }
    this[offset + i] = (((value / mul) >> 0) - sub) & 0xff;
  }

  return offset + byteLength;
};

Buffer.prototype.writeInt8 = function writeInt8(value, offset, noAssert) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 1, 0x7f, -128);
  if (!Buffer.TYPED_ARRAY_SUPPORT) value = Math.floor(value);
  if (value < 0) value = 0xff + value + 1;
  this[offset] = value & 0xff;
  return offset + 1;
};

Buffer.prototype.writeInt16LE = function writeInt16LE(value, offset, noAssert) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 2, 0x7fff, -32768);
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    this[offset] = value & 0xff;
    this[offset + 1] = value >>> 8;
  } else {
    objectWriteUInt16(this, value, offset, true);
  }
  return offset + 2;
};

Buffer.prototype.writeInt16BE = function writeInt16BE(value, offset, noAssert) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 2, 0x7fff, -32768);
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    this[offset] = value >>> 8;
    this[offset + 1] = value & 0xff;
  } else {
    objectWriteUInt16(this, value, offset, false);
  }
  return offset + 2;
};

Buffer.prototype.writeInt32LE = function writeInt32LE(value, offset, noAssert) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 4, 0x7fffffff, -2147483648);
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    this[offset] = value & 0xff;
    this[offset + 1] = value >>> 8;
    this[offset + 2] = value >>> 16;
    this[offset + 3] = value >>> 24;
  } else {
    objectWriteUInt32(this, value, offset, true);
  }
  return offset + 4;
};

Buffer.prototype.writeInt32BE = function writeInt32BE(value, offset, noAssert) {
  value = +value;
  offset = offset | 0;
  if (!noAssert) checkInt(this, value, offset, 4, 0x7fffffff, -2147483648);
  if (value < 0) value = 0xffffffff + value + 1;
  if (Buffer.TYPED_ARRAY_SUPPORT) {
    this[offset] = value >>> 24;
    this[offset + 1] = value >>> 16;
    this[offset + 2] = value >>> 8;
    this[offset + 3] = value & 0xff;
  } else {
    objectWriteUInt32(this, value, offset, false);
  }
  return offset + 4;
};

function checkIEEE754(buf, value, offset, ext, max, min) {
  if (offset + ext > buf.length) throw new RangeError("Index out of range");
  if (offset < 0) throw new RangeError("Index out of range");
}

function writeFloat(buf, value, offset, littleEndian, noAssert) {
  if (!noAssert) {
    checkIEEE754(buf, value, offset, 4);
  }
  write(buf, value, offset, littleEndian, 23, 4);
  return offset + 4;
}

Buffer.prototype.writeFloatLE = function writeFloatLE(value, offset, noAssert) {
  return writeFloat(this, value, offset, true, noAssert);
};

Buffer.prototype.writeFloatBE = function writeFloatBE(value, offset, noAssert) {
  return writeFloat(this, value, offset, false, noAssert);
};

function writeDouble(buf, value, offset, littleEndian, noAssert) {
  if (!noAssert) {
    checkIEEE754(buf, value, offset, 8);
  }
  write(buf, value, offset, littleEndian, 52, 8);
  return offset + 8;
}

Buffer.prototype.writeDoubleLE = function writeDoubleLE(
  value,
  offset,
  noAssert,
) {
  return writeDouble(this, value, offset, true, noAssert);
};

Buffer.prototype.writeDoubleBE = function writeDoubleBE(
  value,
  offset,
  noAssert,
) {
  return writeDouble(this, value, offset, false, noAssert);
};

// copy(targetBuffer, targetStart=0, sourceStart=0, sourceEnd=buffer.length)
Buffer.prototype.copy = function copy(target, targetStart, start, end) {
  if (!start) start = 0;
  if (!end && end !== 0) end = this.length;
  if (targetStart >= target.length) targetStart = target.length;
  if (!targetStart) targetStart = 0;
  if (end > 0 && end < start) end = start;

  // Copy 0 bytes; we're done
  if (end === start) return 0;
  if (target.length === 0 || this.length === 0) return 0;

  // Fatal error conditions
  if (targetStart < 0) {
    throw new RangeError("targetStart out of bounds");
  }
  if (start < 0 || start >= this.length)
    throw new RangeError("sourceStart out of bounds");
  if (end < 0) throw new RangeError("sourceEnd out of bounds");

  // Are we oob?
  if (end > this.length) end = this.length;
  if (target.length - targetStart < end - start) {
    end = target.length - targetStart + start;
  }

  var len = end - start;
  var i;

  if (this === target && start < targetStart && targetStart < end) {
    // descending copy from end
    for (i = len - 1; i >= 0; --i) {
      target[i + targetStart] = this[i + start];
    }
  } else if (len < 1000 || !Buffer.TYPED_ARRAY_SUPPORT) {
    // ascending copy from start
    for (i = 0; i < len; ++i) {
      target[i + targetStart] = this[i + start];
    }
  } else {
    Uint8Array.prototype.set.call(
      target,
      this.subarray(start, start + len),
      targetStart,
    );
  }

  return len;
};

// Usage:
//    buffer.fill(number[, offset[, end]])
//    buffer.fill(buffer[, offset[, end]])
//    buffer.fill(string[, offset[, end]][, encoding])
Buffer.prototype.fill = function fill(val, start, end, encoding) {
  // Handle string cases:
  if (typeof val === "string") {
    if (typeof start === "string") {
      encoding = start;
      start = 0;
      end = this.length;
    } else if (typeof end === "string") {
      encoding = end;
      end = this.length;
    }
    if (val.length === 1) {
      var code = val.charCodeAt(0);
      if (code < 256) {
        val = code;
      }
    }
    if (encoding !== undefined && typeof encoding !== "string") {
      throw new TypeError("encoding must be a string");
    }
    if (typeof encoding === "string" && !Buffer.isEncoding(encoding)) {
      throw new TypeError("Unknown encoding: " + encoding);
    }
  } else if (typeof val === "number") {
    val = val & 255;
  }

  // Invalid ranges are not set to a default, so can range check early.
  if (start < 0 || this.length < start || this.length < end) {
    throw new RangeError("Out of range index");
  }

  if (end <= start) {
    return this;
  }

  start = start >>> 0;
  end = end === undefined ? this.length : end >>> 0;

  if (!val) val = 0;

  var i;
  if (typeof val === "number") {
    for (i = start; i < end; ++i) {
      this[i] = val;
    }
  } else {
    var bytes = internalIsBuffer(val)
      ? val
      : utf8ToBytes(new Buffer(val, encoding).toString());
    var len = bytes.length;
    for (i = 0; i < end - start; ++i) {
      this[i + start] = bytes[i % len];
    }
  }

  return this;
};

// HELPER FUNCTIONS
// ================

var INVALID_BASE64_RE = /[^+\/0-9A-Za-z-_]/g;

function base64clean(str) {
  // Node strips out invalid characters like \n and \t from the string, base64-js does not
  str = stringtrim(str).replace(INVALID_BASE64_RE, "");
  // Node converts strings with length < 2 to ''
  if (str.length < 2) return "";
  // Node allows for non-padded base64 strings (missing trailing ===), base64-js does not
  while (str.length % 4 !== 0) {
    str = str + "=";
  }
  return str;
}

function stringtrim(str) {
  if (str.trim) return str.trim();
  return str.replace(/^\s+|\s+$/g, "");
}

function toHex(n) {
  if (n < 16) return "0" + n.toString(16);
  return n.toString(16);
}

function utf8ToBytes(string, units) {
  units = units || Infinity;
  var codePoint;
  var length = string.length;
  var leadSurrogate = null;
  var bytes = [];

  for (var i = 0; i < length; ++i) {
    codePoint = string.charCodeAt(i);

    // is surrogate component
    if (codePoint > 0xd7ff && codePoint < 0xe000) {
      // last char was a lead
      if (!leadSurrogate) {
        // no lead yet
        if (codePoint > 0xdbff) {
          // unexpected trail
          if ((units -= 3) > -1) bytes.push(0xef, 0xbf, 0xbd);
          continue;
        } else if (i + 1 === length) {
          // unpaired lead
          if ((units -= 3) > -1) bytes.push(0xef, 0xbf, 0xbd);
          continue;
        }

        // valid lead
        leadSurrogate = codePoint;

        continue;
      }

      // 2 leads in a row
      if (codePoint < 0xdc00) {
        if ((units -= 3) > -1) bytes.push(0xef, 0xbf, 0xbd);
        leadSurrogate = codePoint;
        continue;
      }

      // valid surrogate pair
      codePoint =
        (((leadSurrogate - 0xd800) << 10) | (codePoint - 0xdc00)) + 0x10000;
    } else if (leadSurrogate) {
      // valid bmp char, but last char was a lead
      if ((units -= 3) > -1) bytes.push(0xef, 0xbf, 0xbd);
    }

    leadSurrogate = null;

    // encode utf8
    if (codePoint < 0x80) {
      if ((units -= 1) < 0) break;
      bytes.push(codePoint);
    } else if (codePoint < 0x800) {
      if ((units -= 2) < 0) break;
      bytes.push((codePoint >> 0x6) | 0xc0, (codePoint & 0x3f) | 0x80);
    } else if (codePoint < 0x10000) {
      if ((units -= 3) < 0) break;
      bytes.push(
        (codePoint >> 0xc) | 0xe0,
        ((codePoint >> 0x6) & 0x3f) | 0x80,
        (codePoint & 0x3f) | 0x80,
      );
    } else if (codePoint < 0x110000) {
      if ((units -= 4) < 0) break;
      bytes.push(
        (codePoint >> 0x12) | 0xf0,
        ((codePoint >> 0xc) & 0x3f) | 0x80,
        ((codePoint >> 0x6) & 0x3f) | 0x80,
        (codePoint & 0x3f) | 0x80,
      );
    } else {
      throw new Error("Invalid code point");
    }
  }

  return bytes;
}

function asciiToBytes(str) {
  var byteArray = [];
  for (var i = 0; i < str.length; ++i) {
    // Node's code seems to be doing this and not & 0x7F..
    byteArray.push(str.charCodeAt(i) & 0xff);
  }
  return byteArray;
}

function utf16leToBytes(str, units) {
  var c, hi, lo;
  var byteArray = [];
  for (var i = 0; i < str.length; ++i) {
    if ((units -= 2) < 0) break;

    c = str.charCodeAt(i);
    hi = c >> 8;
    lo = c % 256;
    byteArray.push(lo);
    byteArray.push(hi);
  }

  return byteArray;
}

function base64ToBytes(str) {
  return toByteArray(base64clean(str));
}

function blitBuffer(src, dst, offset, length) {
  for (var i = 0; i < length; ++i) {
    if (i + offset >= dst.length || i >= src.length) break;
    dst[i + offset] = src[i];
  }
  return i;
}

function isnan$1(val) {
  return val !== val; // eslint-disable-line no-self-compare
}

// the following is from is-buffer, also by Feross Aboukhadijeh and with same lisence
// The _isBuffer check is for Safari 5-7 support, because it's missing
// Object.prototype.constructor. Remove this eventually
function isBuffer(obj) {
  return (
    obj != null && (!!obj._isBuffer || isFastBuffer(obj) || isSlowBuffer(obj))
  );
}

function isFastBuffer(obj) {
  return (
    !!obj.constructor &&
    typeof obj.constructor.isBuffer === "function" &&
    obj.constructor.isBuffer(obj)
  );
}

// For Node v0.10 support. Remove this eventually.
function isSlowBuffer(obj) {
  return (
    typeof obj.readFloatLE === "function" &&
    typeof obj.slice === "function" &&
    isFastBuffer(obj.slice(0, 0))
  );
}

class CephesCompiled {
  compiled;
  createComplex;
  cmath;
  // from cephes/cmath/isnan.c
  cephes_signbit;
  // from cephes/cmath/clog.c
  cephes_csinh;
  // from cephes/cmath/clog.c
  cephes_casinh;
  // from cephes/cmath/clog.c
  cephes_ccosh;
  // from cephes/cmath/clog.c
  cephes_cacosh;
  // from cephes/cmath/clog.c
  cephes_ctanh;
  // from cephes/cmath/clog.c
  cephes_catanh;
  // from cephes/cmath/clog.c
  cephes_cpow;
  ellf;
  // from cephes/ellf/cmplx.c
  cephes_cneg;
  // from cephes/cmath/isnan.c
  cephes_isnan;
  // from cephes/cmath/isnan.c
  cephes_isfinite;
  // from cephes/cmath/sqrt.c
  cephes_sqrt;
  // from cephes/cmath/cbrt.c
  cephes_cbrt;
  misc;
  // from cephes/misc/polevl.c
  cephes_polevl;
  // from cephes/misc/chbevl.c
  cephes_chbevl;
  // from cephes/cmath/round.c
  cephes_round;
  // from cephes/cmath/floor.c
  cephes_ceil;
  // from cephes/cmath/floor.c
  cephes_floor;
  // from cephes/cmath/floor.c
  cephes_frexp;
  // from cephes/cmath/floor.c
  cephes_ldexp;
  // from cephes/cmath/fabs.c
  cephes_fabs;
  cprob;
  // from cephes/cprob/expx2.c
  cephes_expx2;
  // from cephes/cmath/sin.c
  cephes_radian;
  // from cephes/cmath/sincos.c
  cephes_sincos;
  // from cephes/cmath/tan.c
  cephes_cot;
  // from cephes/cmath/tandg.c
  cephes_cotdg;
  // from cephes/cprob/unity.c
  cephes_log1p;
  // from cephes/cprob/unity.c
  cephes_expm1;
  // from cephes/cprob/unity.c
  cephes_cosm1;
  // from cephes/cmath/asin.c
  cephes_acos;
  // from cephes/cmath/acosh.c
  cephes_acosh;
  // from cephes/cmath/asinh.c
  cephes_asinh;
  // from cephes/cmath/atanh.c
  cephes_atanh;
  // from cephes/cmath/asin.c
  cephes_asin;
  // from cephes/cmath/atan.c
  cephes_atan;
  // from cephes/cmath/atan.c
  cephes_atan2;
  // from cephes/cmath/sin.c
  cephes_cos;
  // from cephes/cmath/sindg.c
  cephes_cosdg;
  // from cephes/cmath/exp.c
  cephes_exp;
  // from cephes/cmath/exp2.c
  cephes_exp2;
  // from cephes/cmath/exp10.c
  cephes_exp10;
  // from cephes/cmath/cosh.c
  cephes_cosh;
  // from cephes/cmath/sinh.c
  cephes_sinh;
  // from cephes/cmath/tanh.c
  cephes_tanh;
  // from cephes/cmath/log.c
  cephes_log;
  // from cephes/cmath/log2.c
  cephes_log2;
  // from cephes/cmath/log10.c
  cephes_log10;
  // from cephes/cmath/pow.c
  cephes_pow;
  // from cephes/cmath/powi.c
  cephes_powi;
  // from cephes/cmath/sin.c
  cephes_sin;
  // from cephes/cmath/sindg.c
  cephes_sindg;
  // from cephes/cmath/tan.c
  cephes_tan;
  // from cephes/cmath/tandg.c
  cephes_tandg;
  // from cephes/misc/ei.c
  cephes_ei;
  // from cephes/misc/expn.c
  cephes_expn;
  // from cephes/misc/shichi.c
  cephes_shichi;
  // from cephes/misc/sici.c
  cephes_sici;
  // from cephes/misc/beta.c
  cephes_lbeta;
  // from cephes/misc/beta.c
  cephes_beta;
  // from cephes/misc/fac.c
  cephes_fac;
  // from cephes/cprob/gamma.c
  cephes_gamma;
  // from cephes/cprob/gamma.c
  cephes_lgam;
  // from cephes/cprob/incbet.c
  cephes_incbet;
  // from cephes/cprob/incbi.c
  cephes_incbi;
  // from cephes/cprob/igam.c
  cephes_igam;
  // from cephes/cprob/igam.c
  cephes_igamc;
  // from cephes/cprob/igami.c
  cephes_igami;
  // from cephes/misc/psi.c
  cephes_psi;
  // from cephes/misc/rgamma.c
  cephes_rgamma;
  // from cephes/cprob/ndtr.c
  cephes_erf;
  // from cephes/cprob/ndtr.c
  cephes_erfc;
  // from cephes/misc/dawsn.c
  cephes_dawsn;
  // from cephes/misc/fresnl.c
  cephes_fresnl;
  bessel;
  // from cephes/bessel/airy.c
  cephes_airy;
  // from cephes/bessel/j0.c
  cephes_j0;
  // from cephes/bessel/j1.c
  cephes_j1;
  // from cephes/bessel/jn.c
  cephes_jn;
  // from cephes/bessel/jv.c
  cephes_jv;
  // from cephes/bessel/j0.c
  cephes_y0;
  // from cephes/bessel/j1.c
  cephes_y1;
  // from cephes/bessel/yn.c
  cephes_yn;
  // from cephes/bessel/struve.c
  cephes_yv;
  // from cephes/bessel/i0.c
  cephes_i0;
  // from cephes/bessel/i0.c
  cephes_i0e;
  // from cephes/bessel/i1.c
  cephes_i1;
  // from cephes/bessel/i1.c
  cephes_i1e;
  // from cephes/bessel/iv.c
  cephes_iv;
  // from cephes/bessel/k0.c
  cephes_k0;
  // from cephes/bessel/k0.c
  cephes_k0e;
  // from cephes/bessel/k1.c
  cephes_k1;
  // from cephes/bessel/k1.c
  cephes_k1e;
  // from cephes/bessel/kn.c
  cephes_kn;
  // from cephes/bessel/hyperg.c
  cephes_hyperg;
  // from cephes/bessel/hyp2f1.c
  cephes_hyp2f1;
  // from cephes/ellf/ellpe.c
  cephes_ellpe;
  // from cephes/ellf/ellie.c
  cephes_ellie;
  // from cephes/ellf/ellpk.c
  cephes_ellpk;
  // from cephes/ellf/ellik.c
  cephes_ellik;
  // from cephes/ellf/ellpj.c
  cephes_ellpj;
  // from cephes/cprob/btdtr.c
  cephes_btdtr;
  // from cephes/cprob/kolmogorov.c
  cephes_smirnov;
  // from cephes/cprob/kolmogorov.c
  cephes_kolmogorov;
  // from cephes/cprob/kolmogorov.c
  cephes_smirnovi;
  // from cephes/cprob/kolmogorov.c
  cephes_kolmogi;
  // from cephes/cprob/nbdtr.c
  cephes_nbdtri;
  // from cephes/cprob/stdtr.c
  cephes_stdtri;
  // from cephes/cprob/bdtr.c
  cephes_bdtr;
  // from cephes/cprob/bdtr.c
  cephes_bdtrc;
  // from cephes/cprob/bdtr.c
  cephes_bdtri;
  // from cephes/cprob/chdtr.c
  cephes_chdtr;
  // from cephes/cprob/chdtr.c
  cephes_chdtrc;
  // from cephes/cprob/chdtr.c
  cephes_chdtri;
  // from cephes/cprob/fdtr.c
  cephes_fdtr;
  // from cephes/cprob/fdtr.c
  cephes_fdtrc;
  // from cephes/cprob/fdtr.c
  cephes_fdtri;
  // from cephes/cprob/gdtr.c
  cephes_gdtr;
  // from cephes/cprob/gdtr.c
  cephes_gdtrc;
  // from cephes/cprob/nbdtr.c
  cephes_nbdtr;
  // from cephes/cprob/nbdtr.c
  cephes_nbdtrc;
  // from cephes/cprob/ndtr.c
  cephes_ndtr;
  // from cephes/cprob/ndtri.c
  cephes_ndtri;
  // from cephes/cprob/pdtr.c
  cephes_pdtr;
  // from cephes/cprob/pdtr.c
  cephes_pdtrc;
  // from cephes/cprob/pdtr.c
  cephes_pdtri;
  // from cephes/cprob/stdtr.c
  cephes_stdtr;
  // from cephes/misc/planck.c
  cephes_plancki;
  // from cephes/misc/planck.c
  cephes_planckc;
  // from cephes/misc/planck.c
  cephes_planckd;
  // from cephes/misc/planck.c
  cephes_planckw;
  // from cephes/misc/spence.c
  cephes_spence;
  // from cephes/misc/zetac.c
  cephes_zetac;
  // from cephes/misc/zeta.c
  cephes_zeta;
  // from cephes/bessel/struve.c
  cephes_struve;
  // from cephes/misc/simpsn.c
  cephes_simpsn;
  // from cephes/ellf/cmplx.c
  cephes_cadd;
  // from cephes/ellf/cmplx.c
  cephes_csub;
  // from cephes/ellf/cmplx.c
  cephes_cmul;
  // from cephes/ellf/cmplx.c
  cephes_cdiv;
  // from cephes/ellf/cmplx.c
  cephes_csqrt;
  // from cephes/cmath/clog.c
  cephes_cexp;
  // from cephes/cmath/clog.c
  cephes_clog;
  // from cephes/cmath/clog.c
  cephes_ccos;
  // from cephes/cmath/clog.c
  cephes_cacos;
  // from cephes/cmath/clog.c
  cephes_csin;
  // from cephes/cmath/clog.c
  cephes_casin;
  // from cephes/cmath/clog.c
  cephes_ctan;
  // from cephes/cmath/clog.c
  cephes_catan;
  // from cephes/cmath/clog.c
  cephes_ccot;
  // from cephes/misc/polevl.c
  cephes_p1evl;
  // from cephes/misc/polylog.c
  cephes_polylog;
}

var cmath = {
  buffer:
    "AGFzbQEAAAABUw9gAXwBfGACf38AYAN/f38AYAJ8fwF8YAJ8fAF8YAN8f38BfGABfAF/YAF/AGABfwF/YAABf2ACf38Bf2AAAGABfwF8YAN8fHwBfGAEfH9/fwF/Ag4BA2VudgZtdGhlcnIACgNQTwsAAAAAAAQAAAUBAQEBAQEBAQEBAQEBAQECAgICAgEHDAEEAAgAAAAAAAADAwYGBgAAAAUFBAADAAkAAA0OAAAAAAADAAADAAAAAAAHCAkEBQFwAQEBBQQBASAgBgkBfwFB0KHAAAsHwwVQBm1lbW9yeQIAEV9fd2FzbV9jYWxsX2N0b3JzAAEFYWNvc2gAAgNsb2cAMQZwb2xldmwANAVwMWV2bAA1BGFzaW4AAwRhY29zAAQFYXNpbmgABQRhdGFuAAYFYXRhbjIABwVpc25hbgAvB3NpZ25iaXQALgVhdGFuaAAIBGNicnQACQhpc2Zpbml0ZQAwBWZyZXhwACwFbGRleHAALQZjaGJldmwACgRjbG9nAAsEY2FicwAhBGNleHAADANleHAAJgNzaW4AOwNjb3MAPARjc2luAA0Ec2luaABBBGNvc2gAJARjY29zAA4EY3RhbgAPBGNjb3QAEAVjYXNpbgARBWNzcXJ0ACIEY2FkZAAbBWNhY29zABIFY2F0YW4AEwVjc2luaAAUBmNhc2luaAAVBGNtdWwAHQVjY29zaAAWBmNhY29zaAAXBWN0YW5oABgGY2F0YW5oABkEY3BvdwAaA3BvdwA2BGNzdWIAHARjZGl2AB4EY21vdgAfBGNuZWcAIAVoeXBvdAAjBWRyYW5kACUFZXhwMTAAJwRleHAyACgEZmFicwApBGNlaWwAKgVmbG9vcgArBWxvZzEwADIEbG9nMgAzBHBvd2kAOAVyb3VuZAA5BXNwcmVjADoFZHByZWMAOgZsZHByZWMAOgZyYWRpYW4APQZzaW5jb3MAPgVzaW5kZwA/BWNvc2RnAEAEc3FydABCA3RhbgBDA2NvdABFBXRhbmRnAEYFY290ZGcASAR0YW5oAEkFbG9nMXAASgVleHBtMQBLBWNvc20xAEwZX2Vtc2NyaXB0ZW5fc3RhY2tfcmVzdG9yZQBNF19lbXNjcmlwdGVuX3N0YWNrX2FsbG9jAE4cZW1zY3JpcHRlbl9zdGFja19nZXRfY3VycmVudABPGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAwBCArrcU8CAAuZAQEBfCAARAAAAAAAAPA/YwRAQbMIQQEQABpBkCErAwAPCwJAIABEAAAAAITXl0FkBEAgAEGIISsDACIBYQ0BQYAhKwMAIAAQMaAPCyAARAAAAAAAAPC/oCIBRAAAAAAAAOA/YwRAIAGfIAFB0BBBBBA0IAFBgBFBBRA1o6IPCyAAIAEgAEQAAAAAAADwP6Cin6AQMSEBCyABC9wBAQR8IAAgAJogAEQAAAAAAAAAAGQbIgFEAAAAAAAA8D9kBEBBnghBARAAGkGQISsDAA8LAkACfCABRAAAAAAAAOQ/ZARARAAAAAAAAPA/IAGhIgFBsBFBBBA0IQIgAUHgEUEEEDUhBEHoICsDACIDIAMgASABoJ8iA6EgAyABIAKiIASjokQHXBQzJqaRvKChoAwBCyABRDqMMOKOeUU+Yw0BIAEgASABoiICIAJBgBJBBRA0oiACQbASQQUQNaOiIAGgCyIBIAGaIABEAAAAAAAAAABkGyEACyAAC2sBAXwgAJlEAAAAAAAA8D9kBEBBkwhBARAAGkGQISsDAA8LIABEAAAAAAAA4D9kBEAgAEQAAAAAAADgv6JEAAAAAAAA4D+gnxADIgAgAKAPC0HoICsDACIBIAEgABADoUQHXBQzJqaRPKCgC8kBAgN8AX8CQCAARAAAAAAAAAAAYQ0ARAAAAAAAAPC/RAAAAAAAAPA/IABEAAAAAAAAAABjIgQbIQMgAJogACAEGyIBRAAAAACE15dBZARAIAFBiCErAwBhDQEgA0GAISsDACABEDGgog8LIAEgAaIhAiABRAAAAAAAAOA/YwRAIAIgAkHgEkEEEDQgAkGQE0EEEDWjoiABoiABoCIBmiABIABEAAAAAAAAAABjGw8LIAMgASACRAAAAAAAAPA/oJ+gEDGiIQALIAALpQICBHwBfyAARAAAAAAAAAAAYgR8QYghKwMAIgEgAGEEQEHgICsDAA8LIAGaIABhBEBB4CArAwCaDwsCfyAAmiAAIABEAAAAAAAAAABjGyIDROadPzNPUANAZARARAAAAAAAAPC/IAOjIQFB4CArAwAhAkEADAELQQAgAyIBRB+F61G4HuU/ZQ0AGiABRAAAAAAAAPC/oCABRAAAAAAAAPA/oKMhAUHoICsDACECQQELIQUgASABIAGiIgQgBEGwE0EEEDSiIARB4BNBBRA1o6IgAaAhAQJAIAUEQCABRAdcFDMmpoE8oCEBDAELIANE5p0/M09QA0BkRQ0AIAFEB1wUMyamkTygIQELIAIgAaAiAZogASAARAAAAAAAAAAAYxsFIAALC64EAgJ8AX8gARAvBEAgAQ8LAkAgABAvDQAgAEQAAAAAAAAAAGEEQCAAEC4EQCABRAAAAAAAAAAAZA0CIAFEAAAAAAAAAABjBEBB2CArAwCaDwsgARAuRQ0CQdggKwMAmg8LRAAAAAAAAAAAIQAgAUQAAAAAAAAAAGEEQCABEC4hBEHYICsDAEQAAAAAAAAAACAEGw8LIAFEAAAAAAAAAABkDQFB2CArAwAPCyABRAAAAAAAAAAAYQRAQeAgKwMAIgEgAZogAEQAAAAAAAAAAGQbDwtBiCErAwAiAiABYQRAIAAgAmEEQEHYICsDAEQAAAAAAADQP6IPCyACmiAAYQRAQdggKwMARAAAAAAAANC/og8LIABEAAAAAAAAAABjIQREAAAAAAAAAAAhACAERQ0BQZghKwMADwsgApoiAyABYQRAIAAgAmEEQEHYICsDAEQAAAAAAADoP6IPCyAAIANlBEBB2CArAwBEAAAAAAAA6L+iDwsgAEQAAAAAAAAAAGYhBEHYICsDACEAIAQNASAAmg8LIAAgAmEEQEHgICsDAA8LIAAgA2EEQEHgICsDAJoPC0QAAAAAAAAAACECAkACQAJAIABEAAAAAAAAAABjIgRBAkEAIAFEAAAAAAAAAABjG3JBAmsOAgABAgtB2CArAwAhAgwBC0HYICsDAJohAgsgACABoxAGIQFBmCErAwAgASACoCIBIAFEAAAAAAAAAABhGyABIAQbIQALIAALywEBAXwCQCAARAAAAAAAAAAAYQ0AIACZIgFEAAAAAAAA8D9mBEAgAEQAAAAAAADwP2EEQEGIISsDAA8LIABEAAAAAAAA8L9hBEBBiCErAwCaDwtBvghBARAAGkGQISsDAA8LIAFESK+8mvLXej5jDQAgAUQAAAAAAADgP2MEQCAAIAAgAKIiAaIgAUGQFEEEEDQgAUHAFEEFEDWjoiAAoA8LIABEAAAAAAAA8D+gRAAAAAAAAPA/IAChoxAxRAAAAAAAAOA/oiEACyAAC+8CAgJ8An8jAEEQayIEJAACQCAAEC8NACAAEDAhAyAARAAAAAAAAAAAYQ0AIANFDQAgACAAmiAARAAAAAAAAAAAZBsiAiAEQQxqECwiAUT23284kzzBv6JEWJ3lxx9+4T+gIAGiRLg3uqNMiu6/oCABokQ6hwXlbj3yP6AgAaJE/qQiIcHA2T+gIQECQCAEKAIMIgNBAE4EQAJAAkAgAyADQQNuIgNBfWxqQQFrDgIAAQMLIAFEi3KN+aIo9D+iIQEMAgsgAUQ9bj2l/mX5P6IhAQwBCwJAAkACQCADQX9zQQAgA2tBA24iA0F9bGoOAgABAgsgAUQ9bj2l/mXpP6IhAQwBCyABRItyjfmiKOQ/oiEBC0EAIANrIQMLIAEgAxAtIgEgASACIAEgAaKjoURVVVVVVVXVP6KhIgEgASACIAEgAaKjoURVVVVVVVXVP6KhIgEgAZogAEQAAAAAAAAAAGQbIQALIARBEGokACAAC7wBAgR8A38gAkECayEIIAErAwAhAyACQQFrIgJBA3EiCQRAA0AgAkEBayECIAAgAyIEoiAGIgWhIAErAwigIQMgBCEGIAFBCGohASAHQQFqIgcgCUcNAAsLIAhBA08EQANAIAAgACAAIAAgA6IgBKEgASsDCKAiBKIgA6EgASsDEKAiBaIgBKEgASsDGKAiBKIgBaEgASsDIKAhAyABQSBqIQEgAkEEayICDQALCyADIAWhRAAAAAAAAOA/ogssAQN8IAAQISECIAArAwAhAyAAKwMIIQQgASACEDE5AwAgASAEIAMQBzkDCAsqAQJ8IAArAwghAiABIAArAwAQJiIDIAIQO6I5AwggASADIAIQPKI5AwALcgEDfAJAIAArAwgiAplEAAAAAAAA4D9lBEAgAhBBIQMgAhAkIQIMAQsgAhAmIgJEAAAAAAAA4D+iIgNEAAAAAAAA4D8gAqMiBKAhAiADIAShIQMLIAEgAiAAKwMAEDuiOQMAIAEgAyAAKwMAEDyiOQMIC3MBA3wCQCAAKwMIIgKZRAAAAAAAAOA/ZQRAIAIQQSEDIAIQJCECDAELIAIQJiICRAAAAAAAAOA/oiIDRAAAAAAAAOA/IAKjIgSgIQIgAyAEoSEDCyABIAIgACsDABA8ojkDACABIAMgACsDABA7mqI5AwgLlgMBDnwgACsDCCECIAArAwAiAyADoCIFEDwgAiACoCIEECSgIgKZRAAAAAAAANA/YwRARAAAAAAAAAAAIQMgBZkiAiACQdggKwMAoyICRAAAAAAAAOA/RAAAAAAAAOC/IAJEAAAAAAAAAABmG6D8ArciAkQAAABU+yEJwKKgIAJEAAAAEEYLIb6ioCACRG7ARTFjYmq8oqAiAiACoiEGQbggKwMAIQsgBCAEoiEHRAAAAAAAAPA/IQhEAAAAAAAA8D8hCUQAAAAAAADwPyEKRAAAAAAAAAAAIQIDQCAHIAcgCaIiDKIiCSAGIAYgCKIiDaIiCKEgCiADRAAAAAAAAPA/oCIDoiADRAAAAAAAAPA/oCIDoiIOIANEAAAAAAAA8D+gIgOiIANEAAAAAAAA8D+gIgOiIgqjIg8gDyACIA0gDKAgDqOgoCICo5kgC2QNAAsLIAJEAAAAAAAAAABhBEBBowhBAxAAGiABQdAgKwMAIgI5AwAgASACOQMIDwsgASAFEDsgAqM5AwAgASAEEEEgAqM5AwgLlwMBDnwgACsDACECIAArAwgiAyADoCIEECQgAiACoCIFEDyhIgKZRAAAAAAAANA/YwRARAAAAAAAAAAAIQMgBZkiAiACQdggKwMAoyICRAAAAAAAAOA/RAAAAAAAAOC/IAJEAAAAAAAAAABmG6D8ArciAkQAAABU+yEJwKKgIAJEAAAAEEYLIb6ioCACRG7ARTFjYmq8oqAiAiACoiEGQbggKwMAIQsgBCAEoiEHRAAAAAAAAPA/IQhEAAAAAAAA8D8hCUQAAAAAAADwPyEKRAAAAAAAAAAAIQIDQCAHIAcgCaIiDKIiCSAGIAYgCKIiDaIiCKEgCiADRAAAAAAAAPA/oCIDoiADRAAAAAAAAPA/oCIDoiIOIANEAAAAAAAA8D+gIgOiIANEAAAAAAAA8D+gIgOiIgqjIg8gDyACIA0gDKAgDqOgoCICo5kgC2QNAAsLIAJEAAAAAAAAAABhBEBBjghBAxAAGiABQdAgKwMAIgI5AwAgASACOQMIDwsgASAFEDsgAqM5AwAgASAEEEGaIAKjOQMIC+wBAQN8IAArAwAhAiAAKwMIIgNEAAAAAAAAAABhBEAgAplEAAAAAAAA8D9kBEBB4CArAwAhAiABQgA3AwggASACOQMAQZ0IQQEQABoPCyABQgA3AwggASACEAM5AwAPC0GoISACOQMAQaAhIAOaIgQ5AwBBuCEgAiACoCAEojkDAEGwIUQAAAAAAADwPyACIAOhIAIgA6CioTkDAEGwIUHAIRAiQcAhQaAhQbAhEBtBsCEQISECQbAhKwMAIQNBsCEgAhAxOQMAQbghQbghKwMAIAMQByICOQMAIAEgAjkDACABQbAhKwMAmjkDCAskACAAIAEQESABQeAgKwMAIAErAwChOQMAIAEgASsDCJo5AwgLpwIBBHwCQCAAKwMAIgJEAAAAAAAAAABhIAArAwgiA0QAAAAAAADwP2RxDQBEAAAAAAAA8D8gAiACoiIEoSADIAOioSIFRAAAAAAAAAAAYQ0AIAEgAiACoCAFEAdEAAAAAAAA4D+iIgIgAkHYICsDAKMiAkQAAAAAAADgP0QAAAAAAADgvyACRAAAAAAAAAAAZhug/AK3IgJEAAAAVPshCcCioCACRAAAABBGCyG+oqAgAkRuwEUxY2JqvKKgOQMAIANEAAAAAAAA8L+gIgIgAqIgBKAiAkQAAAAAAAAAAGENACABIANEAAAAAAAA8D+gIgMgA6IgBKAgAqMQMUQAAAAAAADQP6I5AwgPC0GoCEEDEAAaIAFB0CArAwAiAzkDACABIAM5AwgLLAECfCAAKwMIIQIgASAAKwMAIgMQJCACEDuiOQMIIAEgAxBBIAIQPKI5AwALVwEBfyMAQRBrIgIkACACQoCAgICAgID4PzcDCCACQgA3AwAgACACIAIQHSACIAEQESACQoCAgICAgID4v383AwggAkIANwMAIAIgASABEB0gAkEQaiQACywBAnwgACsDCCECIAEgACsDACIDEEEgAhA7ojkDCCABIAMQJCACEDyiOQMAC1QBAX8jAEEQayICJAAgACABEBEgAUHgICsDACABKwMAoTkDACABIAErAwiaOQMIIAJCgICAgICAgPg/NwMIIAJCADcDACACIAEgARAdIAJBEGokAAtDAQR8IAArAwghAiAAKwMAIgMgA6AiAxAkIQQgAiACoCICEDwhBSABIAIQOyAEIAWgIgKjOQMIIAEgAxBBIAKjOQMAC/cCAgR8AX8jAEEQayIGJAAgBkKAgICAgICA+D83AwggBkIANwMAIAAgBiAGEB0CQAJAIAYrAwAiAkQAAAAAAAAAAGEgBisDCCIDRAAAAAAAAPA/ZHENAEQAAAAAAADwPyACIAKiIgShIAMgA6KhIgVEAAAAAAAAAABhDQAgASACIAKgIAUQB0QAAAAAAADgP6IiAiACQdggKwMAoyICRAAAAAAAAOA/RAAAAAAAAOC/IAJEAAAAAAAAAABmG6D8ArciAkQAAABU+yEJwKKgIAJEAAAAEEYLIb6ioCACRG7ARTFjYmq8oqA5AwAgA0QAAAAAAADwv6AiAiACoiAEoCICRAAAAAAAAAAAYQ0AIANEAAAAAAAA8D+gIgMgA6IgBKAgAqMQMUQAAAAAAADQP6IhAwwBC0GoCEEDEAAaIAFB0CArAwAiAzkDAAsgASADOQMIIAZCgICAgICAgPi/fzcDCCAGQgA3AwAgBiABIAEQHSAGQRBqJAALjwEBBXwgASsDCCEFIAErAwAhAyAAECEiBkQAAAAAAAAAAGEEQCACQgA3AwggAkIANwMADwsgAyAAKwMIIAArAwAQByIHoiEEIAYgAxA2IQMgBUQAAAAAAAAAAGIEQCAFIAYQMaIgBKAhBCADIAcgBZqiECaiIQMLIAIgAyAEEDuiOQMIIAIgAyAEEDyiOQMACyIAIAIgASsDACAAKwMAoDkDACACIAErAwggACsDCKA5AwgLIgAgAiABKwMAIAArAwChOQMAIAIgASsDCCAAKwMIoTkDCAs4AQR8IAIgASsDACIDIAArAwAiBKIgASsDCCIFIAArAwgiBqKhOQMAIAIgAyAGoiAEIAWioDkDCAurAQEFfCABKwMIIgUgACsDACIDoiABKwMAIgYgACsDCCIEoqEhByAGIAOiIAQgBaKgIQUCQCADIAOiIAQgBKKgIgNEAAAAAAAA8D9jRQ0AAkAgA0HQICsDACIEoiIGIAWZYw0AIANEAAAAAAAAAABhDQAgB5kgBmRFDQELIAIgBDkDACACQdAgKwMAOQMIQYQIQQMQABoPCyACIAcgA6M5AwggAiAFIAOjOQMAC1IAIAEgAC8BADsBACABIAAvAQI7AQIgASAALwEEOwEEIAEgAC8BBjsBBiABIAAvAQg7AQggASAALwEKOwEKIAEgAC8BDDsBDCABIAAvAQ47AQ4LGAAgACAAKwMAmjkDACAAIAArAwiaOQMIC8sCAgR8A38jAEEQayIFJAACQCAAKwMAIgJBiCErAwAiAWENACAAKwMIIgMgAWENACACIAGaIgRhDQAgAyAEYQ0AIAIQLwRAIAArAwAhAQwBCyAAKwMIEC8EQCAAKwMIIQEMAQsgACsDCCICmSEBIAArAwAiA0QAAAAAAAAAAGENACADmSEDIAJEAAAAAAAAAABhBEAgAyEBDAELIAMgBUEMahAsGiABIAVBCGoQLBogBSgCDCIGIAUoAggiB2siAEEbSgRAIAMhAQwBCyAAQWVIDQAgAUEAIAYgB2pBAXUiAGsiBhAtIQEgAyAGEC0iAiACoiABIAGioJ8iAiAFQQhqECwaIAUoAgggAGoiBkGBCE4EQEGYCEEDEAAaQYghKwMAIQEMAQtEAAAAAAAAAAAhASAGQct3SA0AIAIgABAtIQELIAVBEGokACABC6IDAQd8IAArAwAhAiAAKwMIIgREAAAAAAAAAABhBEAgAkQAAAAAAAAAAGMEQCABQgA3AwAgASACmp85AwgPCyABQgA3AwggASACnzkDAA8LIASZIQMgAkQAAAAAAAAAAGEEQCABIANEAAAAAAAA4D+inyICOQMIIAEgAiACmiAERAAAAAAAAAAAZBs5AwAPCwJ8AkAgAyACmUQtQxzr4jYqP6JjRQ0AIAJEAAAAAAAAAABkRQ0AIAREAAAAAAAA0D+iIAQgAqOiIQMgBAwBCyAAECEgAqFEAAAAAAAA4D+iIQMgACsDACECIAArAwgLIgUgBCADnyIDIAOgoyIEoiACIAOioSEGIAIgBKIgAyAFoqAhBwJ8AkAgBCAEoiADIAOioCICRAAAAAAAAPA/Y0UNAAJAIAJB0CArAwAiBaIiCCAHmWMNACACRAAAAAAAAAAAYQ0AIAaZIAhkRQ0BC0GECEEDEAAaIAUMAQsgBiACoyEFIAcgAqMLIQIgASADIAWgRAAAAAAAAOA/ojkDCCABIAQgAqBEAAAAAAAA4D+iOQMACyoBAX8jAEEQayICJAAgAiABOQMIIAIgADkDACACECEhASACQRBqJAAgAQuMAQECfCAAEC8EfCAABSAAmiAAIABEAAAAAAAAAABjGyIAQcAgKwMAIgFBgCErAwAiAqBkBEBBtAhBAxAAGkGIISsDAA8LIAEgAqEgAGUEQCAARAAAAAAAAOA/ohAmIgAgAEQAAAAAAADgP6KiDwsgABAmIgBEAAAAAAAA8D8gAKOgRAAAAAAAAOA/ogsL6gECBH8BfEHoFEHoFCgCACIBQbEBbSICQc9+bCABakGrAWwgAkEBdGsiAUG97AFqIAEgAUEASBsiAjYCAEHsFEHsFCgCACIBQbABbSIDQdB+bCABakGsAWwgA0FdbGoiAUHj7AFqIAEgAUEASBsiAzYCAEHwFEHwFCgCACIBQbIBbSIEQc5+bCABakGqAWwgBEFBbGoiAUHz7AFqIAEgAUEASBsiATYCACAAIAK3RAAAAABAj91AoyADt0QAAAAAwJjdQKOgIAG3RAAAAADAnN1Ao6AiBSAF/AO4oUQAAAAAAADwP6A5AwBBAAuVAQECfCAAEC8EQCAADwtBwCArAwAgAGMEQEGIISsDAA8LIABByCArAwBjBHwgAQUgAEH4ICsDACAAokQAAAAAAADgP6CcIgFEAAAAAEAu5r+ioCABRMqrec/R97e+oqAiACAAoiICQYAVQQIQNCAAoiIAIAJBoBVBAxA0IAChoyIAIACgRAAAAAAAAPA/oCAB/AIQLQsLnQEBAnwgABAvBEAgAA8LIABE/nmfUBNEc0BkBEBBiCErAwAPCyAARP55n1ATRHPAYwR8IAEFIAAgAERxo3kJT5MKQKJEAAAAAAAA4D+gnCIBRAAAAAAARNO/oqAgAUQS8/55n1DTvqKgIgAgACAAoiICQcAVQQMQNKIiACACQeAVQQMQNSAAoaNBARAtRAAAAAAAAPA/oCAB/AIQLQsLfAECfCAAEC8EQCAADwsgAEQAAAAAAACQQGQEQEGIISsDAA8LIABEAAAAAAAAkMBjBHwgAQUgACAARAAAAAAAAOA/oJwiAaEiACAAIACiIgJBgBZBAhA0oiIAIAJBoBZBAhA1IACho0EBEC1EAAAAAAAA8D+gIAH8AhAtCwsFACAAmQtTAQF8AkAgABAvDQAgABAwRQ0AQZghKwMAIACcIgFEAAAAAAAA8D+gIAEgACABZBsiASABRAAAAAAAAAAAYRsgASAARAAAAAAAAAAAYxshAAsgAAudAgIEfwF8IwBBEGsiAiQAAkAgABAvDQAgABAwIQMgAEQAAAAAAAAAAGENACADRQ0AIAIgADkDCCAAvUI0iKdB/w9xIgNB/gdNBEBEAAAAAAAA8L9EAAAAAAAAAAAgAEQAAAAAAAAAAGMbIQAMAQtBswggA2shASACQQhqIQQgA0GjCE0EQEHCCEEfIAEgAUEfThsgA2prIgFBA3ZB/gFxQQJqIgQEQCACQQhqQQAgBPwLAAsgAkEIaiAEaiEEQaMIIAFB8A9xIANqayEBCyABQQBKBEAgBCAELwEAIAFBAXQvAeAIcTsBAAsgAisDCCIFRAAAAAAAAPC/oCAFIAAgBWIbIAUgAEQAAAAAAAAAAGMbIQALIAJBEGokACAAC4oBAgF/AX4CQCABIAC9IgNCNIinQf8PcSICBH8gAgUgAEQAAAAAAAAAAGENAUEAIQIDQCACQQFrIQIgACAAoCIAvSIDQjSIp0H/D3EiAUUNAAsgASACagtB/gdrNgIAIANC/////////4eAf4NCgICAgICAgPA/hL8PCyABQQA2AgBEAAAAAAAAAAALlQIDAn8BfgF8AkADQCAAvSIEQjCHpyIDQQR2Qf8PcSICRQRAIABEAAAAAAAAAABhBEBEAAAAAAAAAAAPCyAAIACgIAAgAUEASiICGyEFIAEgAmsiAUEATgRAIAUhACABDQIMAwtEAAAAAAAAAAAhACABQUtJDQIgBUQAAAAAAADgP6IhACABQQFqIgENAQwCCwsgASACaiIBQf8PTgRAQdAgKwMAIgAgAKAPCyABQQBMBEBEAAAAAAAAAAAhACABQUpMDQFEAAAAAAAA8D8gAUEBaxAtIARC////////P4MgA0GPgAJxQRByrUIwhoS/og8LIARC////////P4MgA0GPgAJxIAFBBHRyrUIwhoS/IQALIAALCQAgAL1CP4inCz0CAn8BfgJAIAC9IgNCIIinIgJBgIDA/wdxQYCAwP8HRgRAQQEhASADpw0BIAJB//8/cQ0BC0EAIQELIAELHQAgAL1C////////////AINCgICAgICAgPj/AFQLlQMCAnwDfyMAQRBrIgQkAAJAIAAQLw0AIABBiCErAwBhDQAgAEQAAAAAAAAAAGUEQCAARAAAAAAAAAAAYQRAQbAWQQIQABpBiCErAwCaIQAMAgtBsBZBARAAGkGQISsDACEADAELIAAgBEEMahAsIQAgBCgCDCIDQQNrQXpNBEAgAEQAAAAAAADgv6AiASABRAAAAAAAAOC/oCAARM07f2aeoOY/YyIFGyABIAAgBRtEAAAAAAAA4D+iRAAAAAAAAOA/oKMhACADIAVrtyICRAAAAAAAMOY/oiAAIAAgACAAoiIBQcAWQQIQNCABoiABQeAWQQMQNaOiIAJEqAxhXBDQK7+ioKCgIQAMAQsgAETNO39mnqDmP2MEQCADQQFrIQMgAEEBEC0hAAsgA7ciAUQAAAAAADDmP6IgAEQAAAAAAADwv6AiACAAIABBgBdBBRA0IAAgAKIiAqIgAEGwF0EFEDWjoiIAIAFEqAxhXBDQK7+ioCAAIAMbIAJBfxAtoaAiAKAgACADGyEACyAEQRBqJAAgAAuYAgIBfAJ/IwBBEGsiAiQAAkAgABAvDQAgAEGIISsDAGENACAARAAAAAAAAAAAZQRAIABEAAAAAAAAAABhBEBB2BdBAhAAGkGIISsDAJohAAwCC0HYF0EBEAAaQZAhKwMAIQAMAQsgACACQQxqECwhACACKAIMIQMgAETNO39mnqDmP2MEQCADQQFrIQMgAEEBEC0hAAsgA7ciAUQAAAAAAEDTP6IgAUTM++d9Qk0wP6IgAEQAAAAAAADwv6AiAEQAAAAAAMDbP6IgACAAQeAXQQYQNCAAIACiIgGiIABBoBhBBhA1o6IgAUF/EC2hIgFEAAAAAADA2z+iIAAgAaBEZRzKTSr2Rj+ioKCgoCEACyACQRBqJAAgAAvwAgIBfAN/IwBBEGsiAyQAAkAgABAvDQAgAEGIISsDAGENACAARAAAAAAAAAAAZQRAIABEAAAAAAAAAABhBEBB0BhBAhAAGkGIISsDAJohAAwCC0HQGEEBEAAaQZAhKwMAIQAMAQsgACADQQxqECwhAAJAIAMoAgwiAkEDa0F6TQRAIABEAAAAAAAA4L+gIgEgAUQAAAAAAADgv6AgAETNO39mnqDmP2MiBBsgASAAIAQbRAAAAAAAAOA/okQAAAAAAADgP6CjIgAgACAAoiIBQeAYQQIQNCABoiABQYAZQQMQNaOiIQEgAiAEayECDAELIABEzTt/Zp6g5j9jBHwgAkEBayECIABBARAtBSAAC0QAAAAAAADwv6AiACAAQaAZQQUQNCAAIACiIgGiIABB0BlBBRA1o6IgAUF/EC2hIQELIAAgASAARPgLrpQdVdw/oiABRPgLrpQdVdw/oqCgoCACt6AhAAsgA0EQaiQAIAALjQECAXwDfyACQQFrIQUgASsDACEDIAJBA3EiBgRAA0AgAkEBayECIAMgAKIgASsDCKAhAyABQQhqIQEgBEEBaiIEIAZHDQALCyAFQQNPBEADQCADIACiIAErAwigIACiIAErAxCgIACiIAErAxigIACiIAErAyCgIQMgAUEgaiEBIAJBBGsiAg0ACwsgAwuVAQIBfAN/IAJBAmshBSAAIAErAwCgIQMgAkEBayICQQNxIgYEQANAIAJBAWshAiADIACiIAErAwigIQMgAUEIaiEBIARBAWoiBCAGRw0ACwsgBUEDTwRAA0AgAyAAoiABKwMIoCAAoiABKwMQoCAAoiABKwMYoCAAoiABKwMgoCEDIAFBIGohASACQQRrIgINAAsLIAML7gwCB3wEfyMAQRBrIgwkAAJAIAFEAAAAAAAAAABhBEBEAAAAAAAA8D8hAgwBCyAAEC8EQCAAIQIMAQsgARAvBEAgASECDAELIAFEAAAAAAAA8D9hBEAgACECDAELAkAgARAwDQAgAEQAAAAAAADwP2IgAEQAAAAAAADwv2JxDQBBgAhBARAAGkGQISsDACECDAELRAAAAAAAAPA/IQIgAEQAAAAAAADwP2ENAAJAIAFB0CArAwAiA2ZFDQAgAEQAAAAAAADwP2QEQEGIISsDACECDAILRAAAAAAAAAAAIQIgAEQAAAAAAADwP2MgAEQAAAAAAAAAAGRxDQEgAEQAAAAAAADwv2MEQEGIISsDACECDAILIABEAAAAAAAA8L9kRQ0AIABEAAAAAAAAAABjDQELAkAgASADmiIEZUUNAEQAAAAAAAAAACECIABEAAAAAAAA8D9kDQECQCAARAAAAAAAAAAAZEUNACAARAAAAAAAAPA/Y0UNAEGIISsDACECDAILIABEAAAAAAAA8L9jDQEgAEQAAAAAAADwv2RFDQAgAEQAAAAAAAAAAGNFDQBBiCErAwAhAgwBCyAAIANmBEBEAAAAAAAAAAAhAiABRAAAAAAAAAAAZEUNAUGIISsDACECDAELQQEhCQJAIAGcIgIgAWINACABmUQAAAAAAADgP6KcIAKZRAAAAAAAAOA/omENAEEAIQlBASELCwJAIAAgBGVFDQAgAUQAAAAAAAAAAGQEQEGIISsDACIBIAGaIAkbIQIMAgsgAUQAAAAAAAAAAGNFDQBEAAAAAAAAAABBmCErAwAgCRshAgwBCwJAAkACQCAARAAAAAAAAAAAZQRAIABEAAAAAAAAAABhBEAgAUQAAAAAAAAAAGMEQCAAEC4hCUGIISsDACIBmiABIAkbIAEgCxshAgwGC0QAAAAAAADwPyECIAFEAAAAAAAAAABkRQ0FIAAQLiEJQZghKwMARAAAAAAAAAAAIAkbRAAAAAAAAAAAIAsbIQIMBQsgASACYQ0BQfgZQQEQABpBkCErAwAhAgwECyAAnCAAYg0CIAEgAmENAQwCCyAAnCAAYg0BCyABmUQAAAAAAADgQGNFDQAgACAB/AIQOCECDAELIAEgAJkgACAARAAAAAAAAAAAZRsiBUQAAAAAAADwv6AiAqIhAwJ8AkAgAZkiBEQAAAAAAADwP2UgAplE/Knx0k1iUD9lcUUEQCAERAAAAAAAAPA/ZkUNASADmUT8qfHSTWJQP2VFDQELIAFEAAAAAAAA8L+gIAIgAiACIAIgAUQAAAAAAAAUwKAgAqJEAAAAAACAhkCjRBEREREREYE/oKIgAUQAAAAAAAAQwKCiRFVVVVVVVaU/oKIgAUQAAAAAAAAIwKCiRFVVVVVVVcU/oKIgAUQAAAAAAAAAwKCiRAAAAAAAAOA/oKKiIAOiIAOgRAAAAAAAAPA/oAwBCyAFIAxBDGoQLCICQX9BCUEBIAJEKVRI3Qer5T9lGyIJQQRyIgogCSACIApBA3QrA5AJZRsiCUECciIKIAkgAiAKQQN0KwOQCWUbIAJE2pCkoq+k7j9mGyIJQQFqIgpBA3QrA5AJIgKhIApBAnRBeHErA6AKoSACoyICQYAaQQMQNCEDIAJBoBpBBBA1IQQgAiACoiIFQX8QLSEGIAwoAgwhCiAJQX9zt0F8EC0gCregIgcgARA3IgiiIAIgAkT4C66UHVXcP6IgAiADIAWiIASjoiAGoSIDRPgLrpQdVdw/oiADoKCgIAGiIAcgASAIoaKgIgIQNyIDoCIEEDciASAEIAGhIAIgA6GgIgIQNyIDoEEEEC0iAUQAAAAAgP/PQGQEQEGIISsDACIBmiABIAsbIAEgAEQAAAAAAAAAAGUbIQIMAgsgAUQAAAAAAMjQwGMEQEGYISsDAEQAAAAAAAAAACALG0QAAAAAAAAAACAARAAAAAAAAAAAZRshAgwCCyACIAOhIgJEAAAAAAAAsL+gIAIgAkQAAAAAAAAAAGQiCRsiAkHAGkEGEDQhAyAB/AIgCWoiCUEQbSAJQX9zQR92aiIKQQR0IAlrQQN0QZAJaisDACIBIAIgA6KiIAGgIAoQLQshAiAARAAAAAAAAAAAZUUgC0VyDQAgAkQAAAAAAAAAAGEEQEGYISsDACECDAELIAKaIQILIAxBEGokACACCw0AIABBBBAtnEF8EC0LsgQCAnwHfyMAQRBrIgckAAJAIABEAAAAAAAAAABhBEAgAUUEQEQAAAAAAADwPyECDAILIAFBAEgEQEGIISsDACECDAILIABEAAAAAAAAAAAgAUEBcRshAgwBC0QAAAAAAADwPyECAkACQCABQQFqDgIAAgELRAAAAAAAAPA/IACjIQIMAQsgASABQR91IgRzIARrIgRBAXEiCEUhBiAARAAAAAAAAAAAYyIFRSEJIACaIAAgBRsiACAHQQxqECwhAgJ8IAcoAgwiCkEBayAEbCIFQQAgBUHBAGtB/n5LG0UEQCACRM07f2aeoOa/oCACRM07f2aeoOY/oKNE5p0/M09QB0CiRAAAAAAAAOC/oCAKt6AgAbeiQYAhKwMAogwBC0GAISsDACAFt6ILIQIgBiAJciEFAkACQAJAAkBBwCArAwAiAyACYwRAQa4IQQMQABpBiCErAwAhAgwBCyACQcggKwMAYw0BRAAAAAAAAPA/IACjIAAgAkQAAAAAAAAAQCADoWMiBhsgACABQQBIIgEbIgBEAAAAAAAA8D8gCBshAiABIAZBAXNxIQYgBEECTwRAA0AgAiAAIACiIgCiIAIgBEECcRshAiAEQQNLIQEgBEEBdiEEIAENAAsLIAZFDQBEAAAAAAAA8D8gAqMhAgsgBQ0DIAJEAAAAAAAAAABiDQEMAgsgBUUNAUQAAAAAAAAAACECDAILIAKaIQIMAQtBmCErAwAhAgsgB0EQaiQAIAILXgEBfAJAIAAgAJwiAaEiAEQAAAAAAADgP2RFBEAgAEQAAAAAAADgP2INASABIAFEAAAAAAAA4D+inCIAIACgoUQAAAAAAADwP2INAQsgAUQAAAAAAADwP6AhAQsgAQsEAEEAC7ECAgJ8A38gAEQAAAAAAAAAAGEEQCAADwsgABAvBEAgAA8LIAAQMEUEQEGfCEEBEAAaQZAhKwMADwsgAJogACAARAAAAAAAAAAAYxsiAkQAAAAAAADQQWQEQEGfCEEFEAAaRAAAAAAAAAAADwsgAiACQeggKwMAo5wiAUQAAAAAAADwP6AgASABIAFBfBAtnEEEEC2h/AIiA0EBcSIEGyIBRAAAAED7Iem/oqAgAUQAAAAALURkvqKgIAFEcFHMmJhG6LyioCICIAKiIQFBsBshBSADIARqQQdxIgNBBGsgAyADQQNLIgQbQQFrQQFNBHxEAAAAAAAA8D8gAUF/EC2hIQJBgBshBSABBSACCyABoiABIAVBBRA0oiACoCICmiACIABEAAAAAAAAAABjIARzGwuaAgIBfAN/IAAQLwRAIAAPCyAAEDBFBEBBlAhBARAAGkGQISsDAA8LIACaIAAgAEQAAAAAAAAAAGMbIgBEAAAAAAAA0EFkBEBBlAhBBRAAGkQAAAAAAAAAAA8LIAAgAEHoICsDAKOcIgFEAAAAAAAA8D+gIAEgASABQXwQLZxBBBAtofwCIgJBAXEiAxsiAUQAAABA+yHpv6KgIAFEAAAAAC1EZL6ioCABRHBRzJiYRui8oqAiACAAoiEBQbAbIQQgAiADakEHcSICQQRrIAIgAkEDSyIDGyICQQFrQQJPBHxEAAAAAAAA8D8gAUF/EC2hIQBBgBshBCABBSAACyABoiABIARBBRA0oiAAoCIAmiAAIAMgAkEBSnMbCygAIABEAAAAAAAATkCiIAGgRAAAAAAAAE5AoiACoESEc78fD2sJP6ILlwICBHwFf0HaAEG0ASAAmiAAIABEAAAAAAAAAABjIgobIgBEAAAAAACAdkCjnEQAAAAAAIB2wKIgAKAiBUQAAAAAAADgP6D8AiIJQbQBayAJIAlBtAFKIgsbIghrIAggCEHaAEoiDBsiCGtBA3QrA/AKIgCaIAAgCyAMcxshACAIQQN0QfAKaisDACIGmiAGIAsbIQYgBSAJt6EiBEQMZQR8O9+RP6IhBQJ8IAMEQCAFIACiIAagIgSaIAQgChshBCAAIAUgBqKhDAELIAYgBETBjzv6mvYjv6IgBKJEAAAAAAAA8D+gIgeiIAUgAKKgIgSaIAQgChshBCAAIAeiIAYgBaKhCyEAIAEgBDkDACACIAA5AwBBAAvtAQICfAJ/IACaIAAgAEQAAAAAAAAAAGMbIgFEAACQHsS81kJkBEBB0AhBBRAAGkQAAAAAAAAAAA8LIAEgAUQAAAAAAIBGQKOcIgJEAAAAAAAA8D+gIAIgAiACQXwQLZxBBBAtofwCIgNBAXEiBBtEAAAAAACARkCioUQ5nVKiRt+RP6IiASABoiECAnwgAyAEakEHcSIDQQRrIAMgA0EDSxtBAWtBAU0EQEQAAAAAAADwPyACIAJB4BtBBhA0oqEMAQsgASACIAJBoBxBBRA0oqIgAaALIgGaIAEgA0EDSyAARAAAAAAAAAAAY3MbC+gBAgF8An8gAJogACAARAAAAAAAAAAAYxsiAEQAAJAexLzWQmQEQEHKCEEFEAAaRAAAAAAAAAAADwsgACAARAAAAAAAgEZAo5wiAUQAAAAAAADwP6AgASABIAFBfBAtnEEEEC2h/AIiAkEBcSIDG0QAAAAAAIBGQKKhRDmdUqJG35E/oiIAIACiIQECfCACIANqQQdxIgJBBGsgAiACQQNLGyIDQQFrQQFNBEAgACABIAFBoBxBBRA0oqIgAKAMAQtEAAAAAAAA8D8gASABQeAbQQYQNKKhCyIAmiAAIANBAUogAkEDS3MbC4oCAgN8AX8CQCAARAAAAAAAAAAAYQ0AAkAgAEHAICsDACIDQYAhKwMAIgGgZEUEQCAAQcggKwMAIAGhmmRFDQELQbkIQQEQABogAEQAAAAAAAAAAGQhBEGIISsDACEAIAQNASAAmg8LIACZIgJEAAAAAAAA8D9kBEAgAyABoSACZQRAIAJEAAAAAAAA4D+iECYiASABRAAAAAAAAOA/oqIiAZogASAARAAAAAAAAAAAYxsPCyACECYiAUQAAAAAAADgP6JEAAAAAAAA4L8gAaOgIgGaIAEgAEQAAAAAAAAAAGMbDwsgACAAIACiIgGiIAFB0BxBAxA0IAFB8BxBAxA1o6IgAKAhAAsgAAu1AQIBfAJ/IwBBEGsiAiQAAkAgAEQAAAAAAAAAAGUEQCAARAAAAAAAAAAAY0UNAUGJCEEBEAAaDAELIAAgAkEMahAsRHnPL4+b4uI/okRSjjTvKrXaP6AiAUHwICsDAKIgASACKAIMIgNBAXEbIANBAXUQLSIBIAAgAaOgRAAAAAAAAOA/oiIBIAAgAaOgRAAAAAAAAOA/oiIBIAAgAaOgRAAAAAAAAOA/oiEBCyACQRBqJAAgAQs6AAJAIABEAAAAAAAAAABhDQAgABAvDQAgABAwRQRAQaoIQQEQABpBkCErAwAPCyAAQQAQRCEACyAAC64CAgJ8An8gAJogACAARAAAAAAAAAAAYxsiA0QAAAAAAADQQWQEQCABBEBBjwhBBRAAGkQAAAAAAAAAAA8LQaoIQQUQABpEAAAAAAAAAAAPCyADQeggKwMAo5wiAiACQX0QLZxBAxAtofwCIgRBAXEiBSAEaiEEIAMgAkQAAAAAAADwP6AgAiAFGyICRAAAAFD7Iem/oqAgAkQAAABgtBBBvqKgIAJEB1wUMyamgbyioCICIAKiIgNEmyuhhpuEBj1kBEAgAiADIANBkB1BAhA0oiADQbAdQQQQNaOiIAKgIQILAkAgBEECcQRAIAEEQCACmiECDAILRAAAAAAAAPC/IAKjIQIMAQsgAUUNAEQAAAAAAADwPyACoyECCyACmiACIABEAAAAAAAAAABjGwsmACAARAAAAAAAAAAAYQRAQY8IQQIQABpBiCErAwAPCyAAQQEQRAsIACAAQQAQRwvKAgICfAJ/IACaIAAgAEQAAAAAAAAAAGMbIgNEAACQHsS81kJkBEBB1ghBBRAAGkQAAAAAAAAAAA8LIANEAAAAAACARkCjnCICIAJBfRAtnEEDEC2h/AIiBEEBcSIFIARqIQQgAyACRAAAAAAAAPA/oCACIAUbRAAAAAAAgEZAoqFEOZ1SokbfkT+iIgIgAqIiA0SbK6GGm4QGPWQEQCACIAMgA0HQHUECEDSiIANB8B1BBBA1o6IgAqAhAgsCQCAEQQJxBEAgAQRAIAKaIQIMAgsgAkQAAAAAAAAAAGIEQEQAAAAAAADwvyACoyECDAILQdYIQQIQABpB0CArAwAhAgwBCyABRQ0AIAJEAAAAAAAAAABiBEBEAAAAAAAA8D8gAqMhAgwBC0HECEECEAAaQdAgKwMAIQILIAKaIAIgAEQAAAAAAAAAAGMbCwgAIABBARBHC70BAQF8IABEAAAAAAAAAABiBHwgAJkiAUHAICsDAEQAAAAAAADgP6JkBEBEAAAAAAAA8D9EAAAAAAAA8L8gAEQAAAAAAAAAAGQbDwsgAUQAAAAAAADkP2YEQEQAAAAAAAAAwCABIAGgECZEAAAAAAAA8D+go0QAAAAAAADwP6AhASAARAAAAAAAAAAAY0UEQCABDwsgAZoPCyAAIAAgACAAoiIBoiABQZAeQQIQNCABQbAeQQMQNaOioAUgAAsLXwEBfCAARAAAAAAAAPA/oCIBRM07f2aeoOY/YyABRM07f2aeoPY/ZHIEQCABEDEPCyAAIAAgAKIiAUQAAAAAAADgv6IgACABIABB0B5BBhA0oiAAQZAfQQYQNaOioKALfQECfCAAEC8EQCAADwsCQCAAQYghKwMAIgFhDQAgAZohAkQAAAAAAADwvyEBIAAgAmENACAAmUQAAAAAAADgP2QEQCAAECZEAAAAAAAA8L+gDwsgACAAIACiIgFBwB9BAhA0oiIAIAFB4B9BAxA0IAChoyIAIACgIQELIAELSQEBfCAAQeggKwMAIgGaYyAAIAFkcgRAIAAQPEQAAAAAAADwv6APCyAAIACiIgBEAAAAAAAA4L+iIAAgAKIgAEGAIEEGEDSioAsGACAAJAALEAAjACAAa0FwcSIAJAAgAAsEACMACwvzGAgAQYAIC4ABcG93AGNkaXYAc3FydABjY290AGFjb3MAY2FicwBjYXNpbgBjdGFuAGNhdGFuAHBvd2kAYWNvc2gAc2luaABhdGFuaABjb3RkZwBjb3NkZwBzaW5kZwB0YW5kZwAAAAAA///+//z/+P/w/+D/wP+A/wD/AP4A/AD4APAA4ADAAIAAQZYJC4IB8D/akKSir6TuP4ek+9wYWO0/nFKF3ZsZ7D+t01qZn+jqP5Dwo4KRxOk/26AqQuWs6D+HAetzFKHnP807f2aeoOY/KVRI3Qer5T8nKjbV2r/kPyI0Ekym3uM/FbcxCv4G4z84YnVuejjiP3tRfTy4cuE/D4n5bFi14D8AAAAAAADgPwBBqAoLOAc3W9cC7XI8gcxdNM2hhzwnS4ZW8emGPFZkshM03Yu84kLsr5dDbTzkgjHSavR2PHaK17lBkHG8AEH4CgvYBR7diSsL35E/J9z3yVjeoT8Oye9Ix8uqPyhRam2P27E/A4HCuNZPtj9sVzybYMK6P9NiT0zUMr8/GZ6NlmzQwT91U6hnCwbEP4pzC34aOsY/T2J23W1syD/2WEKs2ZzKP3XGzTYyy8w/Hbnk8kv3zj+QBpPBfZDQPymOMt0KpNE/x9WDzze20j9Q6S8378bTP9vNANAb1tQ/9QuKdKjj1T88084fgO/WP4GW5e6N+dc/q/+YIr0B2T/RGgYh+QfaP1OYN3ctDNs/yAW+2kUO3D8B3kQrLg7dP3hQJHTSC94/7KDv7R4H3z8AAAAAAADgPxPf/SAxe+A/Kt2sPhn14D8dd3DXrm3hPxL9EYTo5OE/eEl8+Lxa4j9eWnUEI8/iP7a+VZQRQuM/Ocm9sX+z4z++ekiEZCPkPx0WPFK3keQ/1E84gW/+5D/YC+KWhGnlPyucjDnu0uU/EHPgMKQ65j/NO39mnqDmPzlNpebUBOc/gmnI4D9n5z/CvjOo18fnPzccobSUJug/OVDPom+D6D8ooxU1Yd7oP9Fj9FNiN+k/FHqiDmyO6T+o9Jebd+PpP0eHFVl+Nuo/pe6ozXmH6j/cL66oY9bqP0WpzcI1I+s/3up2Hupt6z+qTFjoerbrP8c503fi/Os/CCdtTxtB7D9tLD0dIIPsP8o4Vrvrwuw/Z9ctMHkA7T+Vf/+uwzvtP29mLJjGdO0/WMuXeX2r7T8FuP8O5N/tPxwtUkL2Ee4/y7T+K7BB7j//VEQTDm/uPx/be24Mmu4/gHte46fC7j8Vv0hH3ejuPyW6eZ+pDO8/D4dOIQou7z+AAHoy/EzvP8K2OGl9ae8/FxyBjIuD7z9c5C+UJJvvP3qUMKlGsO8/iz6iJfDC7z/GZ/iUH9PvP6IVGLTT4O8/9v9wcQvs7z8d5hLtxfTvP2cFv3gC++8/iq/1l8D+7z8AAAAAAADwP4qv9ZfA/u8/AEHQEAuiBKRZALlFs11AGBpNe4jWrkC9PMIA3svgQJWrUv9tZPpAtMEEKH8Q+0AAAAAAAAAAAFMIt/WmRGdAAkeM2oY5sECIpU70FRLdQM/mNmfIQfRA52Nv3y8j80AAAAAAAAAAAAifjpjDT2g/Dyn5WZIH4r9qPvO69d8bQGirAayqkTnAHQjzQGKJPEAAAAAAAAAAAIxdv7ai8jXAQn9qrxliYkDuY5CVCP53wL5EtrAJZ3VA04rUC5trcT8WXD4zQUPjv9ktihdLxxVAe5An3jFDMMBZknfaB5AzQNWvzgZsZSDAqw5eC1l7LcBUkP4lwJ9RQNd2NW27ZWLAnb//hFZwYUCsBzYKIphIwAAAAAAAAAAAaBEhcsO+cb8q3QUknu/iv8zKCzzgfhHAln8ogDwuIsDd1sgObUQWwAAAAAAAAAAAxR4Kx1vAKUBThMwCWE1IQMbaacefZFFALqEWy1GzQECUJfehfwDsv3qAa1tUKDDAcwKINozAUsAlugUtv7hewI7sKP1pNlDAAAAAAAAAAAA8YBRbxNs4QCX6uEPdoGRAO77i0hgOe0DqSbATP1Z+QOxivfueUWhAAAAAAAAAAAAYtn+xk1TrvzrnIPXaFShALPZwcwkQR8D34tUgOl1QQH1pt93E6D7AAAAAAAAAAAAvF2bDWpAzwIUmpbMJPFtA010rYNw6b8AZgPCvNoBvQCCPSaaTLlfAAQAAABAnAAC4CwBBgBULswHoS+TVzYkgP34sygzRBp8/AAAAAAAA8D8AAAAAAAAAAKBfNry2Lsk+wLYItTmuZD904IeYCRfNPwAAAAAAAABA1C0G83X9pD80WcV0lH0nQORJAwV6a3lAAUoTjnm0okAIylHO/UVVQIJ31u9e4JNA4vYNZTc/oEAAAAAAAAAAANPqmlTIpZc/3lthk7ozNECTdnuQoKeXQAAAAAAAAAAAPFz7D+UlbUCuC+0vNhCxQGxvZwBBwBYLlAKEDmzcPUTpv2t7AnP8YjBAICoiEQYJUMAAAAAAAAAAAApt7EMN1kHADuQqEYCBc0A7P7MZiQ2IwAAAAAAAAAAAsBvDk8K0Gj/yUlY/9dbfPxFpku260hJALus+xnL/LEBNyEuS1u8xQPjcfn1j1R5Aju+XriCTJkAzwBlOLJ1GQL29JqMzv1RAIa5e6+LJUUCyJR+eCiA3QGxvZzEwAAAAT5dfaqcJCD8aWnnZ7uffP8l0bMaiQBpAHUE9fqnJPUDc3OtkbU5OQBLTGSUSXkxAMDGxiaXjM0AAAAAAAAAAAKLQ+w0WEC5Ax3muR22vVEBaRUukQpVrQNcQgykRNHNAIzSNKpTeakDIyYlOeNVNQGxvZzIAQeAYC8AIhA5s3D1E6b9rewJz/GIwQCAqIhEGCVDAAAAAAAAAAAAKbexDDdZBwA7kKhGAgXNAOz+zGYkNiMAAAAAAAAAAALAbw5PCtBo/8lJWP/XW3z8RaZLtutISQC7rPsZy/yxATchLktbvMUD43H59Y9UeQI7vl64gkyZAM8AZTiydRkC9vSajM79UQCGuXuviyVFAsiUfngogN0Bwb3cAAAAAAPBcW3+Z298/Fd+e6u/dDUBv63h/vcweQHSbXLaDqhJATpEgm7SqIkD1ycFB//87QAJkFxu8zEBALumKkcX/K0B/k/LXB2PvPlmS/GC+LyQ/He9KyH7YVT+3M/Fuq7KDP5IaBNcIa6w/bcWC/72/zj/vOfr+Qi7mPwAAAAAAAAAAmxqGoEn6qL0FP057ne4hPsZLrH5PfpK+9UTIGaAB+j6RT8EWbMFWv0tVVVVVVaU/zZzRH/3Y5T1dHymp5eVavqFIfVbjHcc+A9+/GaABKr/Q9xARERGBP0hVVVVVVcW/GbLZGoP/qD3UFOXBp+4hvqXZBo5PfpI+2bzdGaAB+r5HXcEWbMFWP1FVVVVVVaW/AAAAAAAA4D8AAAAAAAAAAMEOzx/92OU9kRYpqeXlWr6WSH1W4x3HPgPfvxmgASq/0PcQERERgT9IVVVVVVXFv9Y8u+hfQ+m//vSPOTp3ZMCCYR3HuJTGwAWr9tsreBXBhGTplmBbccBFItd+uqfhQEQA+eQgGkDBAAAAAAAAAAA4P0/S2JLJwN2d/KXsmTFBdpEp0+ofccEAAAAAAAAAAHJls+6luMpAlrwqWLwnNMHv2OrCj9l3QTFavjzgr4nBOD9P0tiSycDdnfyl7JkxQXaRKdPqH3HBAAAAAAAAAAByZbPupbjKQJa8Kli8JzTB79jqwo/Zd0ExWr484K+JwUtv/apb3O6/LWgmDmrSWMBjBVgwwDqZwAAAAAAAAAAAhhtYivIzXED6NVUO+nahQAwEQiQQ7LJAAAAAAAAAAADKlbNiCbwHP4Ma/qAY6N8/U/r0Rp9QGkDJuYyLc+k9QFEzbLiOeU5AEJpHl3WOTEAKg5ktIAo0QAAAAAAAAAAANz6QnjUgLkCYNCFSC8NUQFb7/JBluGtApQjJXZRRc0Bm4Eg+sQ1rQI5EZkQwD05A6Evk1c2JID9+LMoM0QafPwAAAAAAAPA/AAAAAAAAAACgXza8ti7JPsC2CLU5rmQ/dOCHmAkXzT8AAAAAAAAAQC/zTYfRqyo9hh7rQTI5qb3KswzJ2O4hPsq4XrdPfpK+yowBGqAB+j4PbMEWbMFWv1VVVVVVVaU/AAAAAAAAoDzvOfr+Qi6GQFIwLdUQSYfA////////738YLURU+yEJQBgtRFT7Ifk/GC1EVPsh6T/NO39mnqD2P/6CK2VHFfc/7zn6/kIu5j8AAAAAAADwfwAAAAAAAPh/AAAAAAAAAIA=",
  methods: [
    "_acosh",
    "_asin",
    "_acos",
    "_asinh",
    "_atan",
    "_atan2",
    "_atanh",
    "_cbrt",
    "_chbevl",
    "_clog",
    "_cexp",
    "_csin",
    "_ccos",
    "_ctan",
    "_ccot",
    "_casin",
    "_cacos",
    "_catan",
    "_csinh",
    "_casinh",
    "_ccosh",
    "_cacosh",
    "_ctanh",
    "_catanh",
    "_cpow",
    "_cadd",
    "_csub",
    "_cmul",
    "_cdiv",
    "_cmov",
    "_cneg",
    "_cabs",
    "_csqrt",
    "_hypot",
    "_cosh",
    "_drand",
    "_exp",
    "_exp10",
    "_exp2",
    "_fabs",
    "_ceil",
    "_floor",
    "_frexp",
    "_ldexp",
    "_signbit",
    "_isnan",
    "_isfinite",
    "_log",
    "_log10",
    "_log2",
    "_polevl",
    "_p1evl",
    "_pow",
    "_powi",
    "_round",
    "_sprec",
    "_dprec",
    "_ldprec",
    "_sin",
    "_cos",
    "_radian",
    "_sincos",
    "_sindg",
    "_cosdg",
    "_sinh",
    "_sqrt",
    "_tan",
    "_cot",
    "_tandg",
    "_cotdg",
    "_tanh",
    "_log1p",
    "_expm1",
    "_cosm1",
    "",
  ],
};
var cprob = {
  buffer:
    "AGFzbQEAAAABYxJgAXwBfGADf398AXxgAnx8AXxgAn98AXxgA3x8fAF8YAF/AX9gAnx/AXxgA3x/fwF8YAF8AX9gAX8BfGABfgF/YAJ/fwF/YAAAYAJ8fwF/YAN8fH8BfGABfABgAX8AYAABfwIOAQNlbnYGbXRoZXJyAAsDQ0IMAQEBBAICAgUGAQEBAAAABAQCAgIEBAQDAAMAAQEBAAAAAAMDAwcHAwMAAAAIAg0OAwAJCQAIDwAAAgoKBgAQBREEBQFwAQEBBQQBASAgBgkBfwFB0P3AAAsH6AMwBm1lbW9yeQIAEV9fd2FzbV9jYWxsX2N0b3JzAAEFYmR0cmMAAgVsb2cxcAArBWV4cG0xACwGaW5jYmV0ABYEYmR0cgADBWJkdHJpAAQFaW5jYmkAGAVidGR0cgAFBmNoZHRyYwAGBWlnYW1jABMFY2hkdHIABwRpZ2FtABQGY2hkdHJpAAgFaWdhbWkAFQVkcmFuZAAJBWV4cHgyAAoFZmR0cmMACwRmZHRyAAwFZmR0cmkADQVnYW1tYQAOBnBvbGV2bAAnBGxnYW0AEAVwMWV2bAAoBGdkdHIAEQVnZHRyYwASBW5kdHJpACMHc21pcm5vdgAZCmtvbG1vZ29yb3YAGghzbWlybm92aQAbB2tvbG1vZ2kAHAZuYmR0cmMAHQVuYmR0cgAeBm5iZHRyaQAfBG5kdHIAIANlcmYAIQRlcmZjACIFcGR0cmMAJARwZHRyACUFcGR0cmkAJgVzdGR0cgApBnN0ZHRyaQAqBWNvc20xAC0ZX2Vtc2NyaXB0ZW5fc3RhY2tfcmVzdG9yZQBAF19lbXNjcmlwdGVuX3N0YWNrX2FsbG9jAEEcZW1zY3JpcHRlbl9zdGFja19nZXRfY3VycmVudABCGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAwChQEK0JMBQgIAC7oBAQF8AkACQAJAIAJEAAAAAAAAAABjDQBEAAAAAAAA8D8hAyACRAAAAAAAAPA/ZA0AIABBAEgNAiAAIAFMDQELQY8JQQEQABpEAAAAAAAAAAAPC0QAAAAAAAAAACEDIAAgAUYNACABIABrtyEDIABFBEAgAkR7FK5H4XqEP2MEQCACmhArIAOiECyaDwtEAAAAAAAA8D9EAAAAAAAA8D8gAqEgAxA7oQ8LIABBAWq4IAMgAhAWIQMLIAMLkgEBAXwCQAJAIAAgAUoNACAAQQBIDQAgAkQAAAAAAAAAAGMNAEQAAAAAAADwPyEDIAJEAAAAAAAA8D9kRQ0BC0GjCEEBEAAaRAAAAAAAAAAADwsgACABRwR8IAEgAGu3IQMgAEUEQEQAAAAAAADwPyACoSADEDsPCyADIABBAWq4RAAAAAAAAPA/IAKhEBYFIAMLC9sBAQJ8AkACQCAAIAFODQAgAEEASA0AIAJEAAAAAAAAAABjDQAgAkQAAAAAAADwP2RFDQELQdwIQQEQABpEAAAAAAAAAAAPCyABIABrtyEDIABFBEAgAkSamZmZmZnpP2QEQCACRAAAAAAAAPC/oBArIAOjECyaDwtEAAAAAAAA8D8gAkQAAAAAAADwPyADoxA7oQ8LIAMgAEEBargiBEQAAAAAAADgPxAWRAAAAAAAAOA/ZARAIAQgA0QAAAAAAADwPyACoRAYDwtEAAAAAAAA8D8gAyAEIAIQGKELCgAgACABIAIQFgtKACAARAAAAAAAAPA/YyABRAAAAAAAAAAAY3IEQEH8CEEBEAAaRAAAAAAAAAAADwsgAEQAAAAAAADgP6IgAUQAAAAAAADgP6IQEwtKACAARAAAAAAAAPA/YyABRAAAAAAAAAAAY3IEQEGSCEEBEAAaRAAAAAAAAAAADwsgAEQAAAAAAADgP6IgAUQAAAAAAADgP6IQFAtaAAJAAkAgAEQAAAAAAADwP2MNACABRAAAAAAAAAAAYw0AIAFEAAAAAAAA8D9kRQ0BC0HOCEEBEAAaRAAAAAAAAAAADwsgAEQAAAAAAADgP6IgARAVIgEgAaAL8AECBH8BfEHg8gBB4PIAKAIAIgFBsQFtIgJBz35sIAFqQasBbCACQQF0ayIBQb3sAWogASABQQBIGyICNgIAQeTyAEHk8gAoAgAiAUGwAW0iA0HQfmwgAWpBrAFsIANBXWxqIgFB4+wBaiABIAFBAEgbIgM2AgBB6PIAQejyACgCACIBQbIBbSIEQc5+bCABakGqAWwgBEFBbGoiAUHz7AFqIAEgAUEASBsiATYCACAAIAK3RAAAAABAj91AoyADt0QAAAAAwJjdQKOgIAG3RAAAAADAnN1Ao6AiBSAF/AO4oUQAAAAAAADwP6A5AwBBAAt+AQJ8QYD9ACsDACAAmSIAmiAAIAFBAEgiARsiA0QAAAAAAABgQKJEAAAAAAAA4D+gnEQAAAAAAACAP6IiACAAoiICmiACIAEbIgIgACAAoCADIAChIgCiIAAgAKKgIgCaIAAgARsiAKBjBEBBsP0AKwMADwsgAhA2IAAQNqILZAECfAJAAkAgAEEATA0AIAFBAEwNACACRAAAAAAAAAAAY0UNAQtBiQlBARAAGkQAAAAAAAAAAA8LIAG4IgNEAAAAAAAA4D+iIAC4IgREAAAAAAAA4D+iIAMgAyAEIAKioKMQFgtmAQJ8AkACQCAAQQBMDQAgAUEATA0AIAJEAAAAAAAAAABjRQ0BC0GdCEEBEAAaRAAAAAAAAAAADwsgALgiA0QAAAAAAADgP6IgAbgiBEQAAAAAAADgP6IgAiADoiICIAIgBKCjEBYLxQEBBHwCQAJAIAJEAAAAAAAA8D9kDQAgAEEATA0AIAFBAEwNACACRAAAAAAAAAAAZUUNAQtB1QhBARAAGkQAAAAAAAAAAA8LIAJE/Knx0k1iUD9jIAG4IgNEAAAAAAAA4D+iIgQgALgiBUQAAAAAAADgP6IiBkQAAAAAAADgPxAWIAJkcgRAIAMgAyAEIAYgAhAYIgKioSACIAWiow8LIAYgBEQAAAAAAADwPyACoRAYIgIgA6JEAAAAAAAA8D8gAqEgBaKjC50EAQN8QcD9AEEBNgIAAkACQCAAEC4NACAAQbD9ACsDACIBYQ0AIAGaIABhBEBBuP0AKwMADwsCQAJAIACZIgJEAAAAAACAQEBkRQRARAAAAAAAAPA/IQEgAEQAAAAAAAAIQGYEQANAIAEgAEQAAAAAAADwv6AiAKIhASAARAAAAAAAAAhAZg0ACwsgAEQAAAAAAAAAAGMEQANAIABEldYm6AsuEb5kDQQgASAAoyEBIABEAAAAAAAA8D+gIgBEAAAAAAAAAABjDQALCyAARAAAAAAAAABAYwRAA0AgAESV1iboCy4RPmMNBCABIACjIQEgAEQAAAAAAADwP6AiAEQAAAAAAAAAQGMNAAsLIABEAAAAAAAAAEBiDQEgAQ8LAnwgAEQAAAAAAAAAAGMEQCACnCIAIAJhDQUgAPwCQQFxRQRAQcD9AEF/NgIACyACIAIgAEQAAAAAAADwP6ChIAIgAKEiACAARAAAAAAAAOA/ZBtBmP0AKwMAIgCiED+iIgNEAAAAAAAAAABhBEAgAUHA/QAoAgC3og8LIAAgA5kgAhAPoqMMAQsgABAPC0HA/QAoAgC3og8LIAEgAEQAAAAAAAAAwKAiAEHw8gBBBhAnoiAAQbDzAEEHECejDwsgAEQAAAAAAAAAAGENASABIAAgAEQZtm/8jHjiP6JEAAAAAAAA8D+goqMhAAsgAA8LQaAJQQEQABpBuP0AKwMAC4UBAQN8IAAQNiEBRAAAAAAAAPA/IACjIgJBgPUAQQQQJyEDIAIgA6JEAAAAAAAA8D+gAnwgAETUQzS6g+BhQGQEQCAAIABEAAAAAAAA4D+iRAAAAAAAANC/oBA7IgAgACABo6IMAQsgACAARAAAAAAAAOC/oBA7IAGjC0QGJ/Yfkw0EQKKiC44FAgN8AX9BwP0AQQE2AgACQAJAIAAQLgR8IAAFIAC9Qv///////////wCDQoCAgICAgID4/wBaBEBBsP0AKwMADwsgAEQAAAAAAABBwGMEQCAAmiICEBAhAyACnCIBIAJhDQNBwP0AQQFBfyAB/AJBAXEbNgIAIAAgAUQAAAAAAADwP6CgIAIgAaEiACAARAAAAAAAAOA/ZBtBmP0AKwMAohA/IAKiIgBEAAAAAAAAAABhDQNEvaHnSNBQ8j8gABA6oSADoQ8LIABEAAAAAAAAKkBjBEBEAAAAAAAA8D8hASAARAAAAAAAAAhAZkUEQCAAIQIMAwsDQCABIAAgA0QAAAAAAADwv6AiA6AiAqIhASACRAAAAAAAAAhAZg0ACwwCCyAARBYlbdBdTFd/ZARAQbD9ACsDAEHA/QAoAgC3og8LIABEAAAAAAAA4L+gIAAQOqIgAKFEtb5kyPFn7T+gIQIgAEQAAAAAhNeXQWQEQCACDwtEAAAAAAAA8D8gACAAoqMhASACIABEAAAAAABAj0BmBHwgAUQaoAEaoAFKP6JEF2zBFmzBZr+gIAGiRFVVVVVVVbU/oAUgAUHQ9ABBBBAnCyAAo6ALDwsgAkQAAAAAAAAAQGMEQANAIAJEAAAAAAAAAABhDQIgASACoyEBIAAgA0QAAAAAAADwP6AiA6AiAkQAAAAAAAAAQGMNAAsLQcD9AEF/QQEgAUQAAAAAAAAAAGMiBBs2AgAgAZogASAEGyEBIAJEAAAAAAAAAEBhBEAgARA6DwsgACADRAAAAAAAAADAoKAiAEHw8wBBBRAnIQIgAEGg9ABBBhAoIQMgARA6IAAgAqIgA6OgDwtBqAhBAhAAGkGw/QArAwALLAAgAkQAAAAAAAAAAGMEQEGYCEEBEAAaRAAAAAAAAAAADwsgASAAIAKiEBQLLAAgAkQAAAAAAAAAAGMEQEGDCUEBEAAaRAAAAAAAAAAADwsgASAAIAKiEBML0QQBC3xEAAAAAAAA8D8hAgJAIABEAAAAAAAAAABlDQAgAUQAAAAAAAAAAGUNACABRAAAAAAAAPA/YyAAIAFkcgRARAAAAAAAAPA/AnwCQCABRAAAAAAAAPA/ZEUNACAAIAFjRQ0ARAAAAAAAAPA/IAAgARAToQwBCyAAIAEQOqIgAaEgABAQoSIGQYD9ACsDAJpjBEBBrQhBBBAAGkQAAAAAAAAAAAwBC0H4/AArAwAhBUQAAAAAAADwPyEDIAAhBANAIAIgASAERAAAAAAAAPA/oCIEo6IiAiADIAKgIgOjIAVkDQALIAYQNiADoiAAowuhDwsgACABEDqiIAGhIAAQEKEiC0GA/QArAwCaYwRAQZUJQQQQABpEAAAAAAAAAAAPCyABRAAAAAAAAPA/oCIEIAEgAUQAAAAAAADwPyAAoSIGoEQAAAAAAADwP6AiAKIiBaMhB0H4/AArAwAhDEQAAAAAAADwPyEIA0AgBCAARAAAAAAAAABAoCIAoiAGRAAAAAAAAPA/oCIGIAlEAAAAAAAA8D+gIgmaoiIDIAiioCECAkAgBSAAoiADIAGioCIDRAAAAAAAAAAAYQRARAAAAAAAAPA/IQoMAQsgByACIAOjIgGhIAGjmSEKIAEhBwsCfCACmUQAAAAAAAAwQ2RFBEAgBCEIIAUMAQsgA0QAAAAAAACwPKIhAyACRAAAAAAAALA8oiECIAREAAAAAAAAsDyiIQggBUQAAAAAAACwPKILIQEgAiEEIAMhBSAKIAxkDQALIAsQNiAHoiECCyACC9QBAQV8AkAgAEQAAAAAAAAAAGUNACABRAAAAAAAAAAAZQ0AAkAgAUQAAAAAAADwP2RFDQAgACABY0UNAEQAAAAAAADwPyAAIAEQE6EPCyAAIAEQOqIgAaEgABAQoSIFQYD9ACsDAJpjBEBBrQhBBBAAGkQAAAAAAAAAAA8LQfj8ACsDACEGRAAAAAAAAPA/IQNEAAAAAAAA8D8hAiAAIQQDQCACIAEgBEQAAAAAAADwP6AiBKOiIgIgAyACoCIDoyAGZA0ACyAFEDYgA6IgAKMhAgsgAgvWBQIKfAN/RAAAAAAAAPA/IQlB+PwAKwMAIQtBkP0AKwMAIQQgARAjIQIgABAQIQgCQAJAIAREAAAAAAAA8D9EAAAAAAAA8D8gAEQAAAAAAAAiQKKjIgOhIAIgA5+ioSICIAIgACACoqKiIgJjBEAMAQsgAkQAAAAAAAAAAGMEQAwBCyAARAAAAAAAAPC/oCEKA0AgACACEBMiAyAFYw0BIAMgCWQNASACIAQgASADZCIMGyEEIAkgAyAMGyEJIAMgBSAMGyEFIAYgAiAMGyEGIAogAhA6oiACoSAIoSIHQYD9ACsDAJpjDQEgAyABoSAHEDaaoyIDIAKjmUH4/AArAwBjDQIgAiADoSECIA1BCEsNASACIARkDQEgDUEBaiENIAIgBmNFDQALCwJAIARBkP0AKwMAYg0ARAAAAAAAAPA/IAIgAkQAAAAAAAAAAGUbIQNEAAAAAAAAsD8hAgNAIAEgACADIAJEAAAAAAAA8D+goiIDEBMiB2QEQCADIQQgByEFDAILIAIgAqAhAiAEQZD9ACsDAGENAAsLIAtEAAAAAAAAFECiIQpBACEMQQAhDUQAAAAAAADgPyEHA0ACQCAAIAcgBCAGoSIIoiAGoCICEBMhAyAIIAYgBKCjmSAKYw0AIAJEAAAAAAAAAABlDQAgAyABoSABo5kgCmMNAAJ/IAEgA2UEQEEAIQ4gDEEASAR8RAAAAAAAAOA/BSAMIQ4gDEECTwR8IAdEAAAAAAAA4D+iRAAAAAAAAOA/oAUgASAFoSADIAWhowsLIQggAiEGIAMhCSAOQQFqDAELQQAhDkQAAAAAAADgPyEIIAMhBSACIQQgDEEATAR/IAxBfkwEfCAHRAAAAAAAAOA/ogUgASADoSAJIAOhowshCCAMBSAOC0EBawshDCAIIQcgDUEBaiINQZADRw0BCwsgAkQAAAAAAAAAAGINAEHiCEEEEAAaCyACC4sNAhR8An8CQAJAAkAgAEQAAAAAAAAAAGUNACABRAAAAAAAAAAAZQ0AIAJEAAAAAAAAAABlIAJEAAAAAAAA8D9mckUNASACRAAAAAAAAAAAYQ0CRAAAAAAAAPA/IQMgAkQAAAAAAADwP2ENAgtBgAhBARAAGkQAAAAAAAAAAA8LAkAgAkRmZmZmZmbuP2VFDQAgASACokQAAAAAAADwP2VFDQAgACABIAIQFw8LRAAAAAAAAPA/IAKhIQMCQAJAIAIgACAAIAGgIg+jZCIXRQ0AIANEZmZmZmZm7j9lRQ0AIAAgA6JEAAAAAAAA8D9lRQ0AIAEgACADEBchAwwBCyACIAMgFxshFSAAIAEgFxshECABIAAgFxsiBUQAAAAAAADwP6AhAAJAIAMgAiAXGyIRIA9EAAAAAAAAAMCgoiAFRAAAAAAAAPC/oKFEAAAAAAAAAABjBEBB+PwAKwMARAAAAAAAAAhAoiESRAAAAAAAAPA/IQFEAAAAAAAAAAAhA0QAAAAAAADwPyECRAAAAAAAAPA/IQQgBSEKIA8hCyAFIQxEAAAAAAAA8D8hDSAQIRMgACEOIAUhFEQAAAAAAADwPyEGRAAAAAAAAPA/IQgDQAJAIAEgESANoiATRAAAAAAAAPC/oCIToiAOIBREAAAAAAAAAECgIhSioyIJoiADIBEgCqIgC5qiIAwgAKKjIgeiIAGgIgOgIgEgAiAJoiAEIAeiIAKgIgSgIgKjIAYgAkQAAAAAAAAAAGIbIgZEAAAAAAAAAABhBEBEAAAAAAAA8D8hCQwBCyAIIAahIAajmSEJIAYhCAsgCSASYw0CIAKZIgkgAZkiB6BEAAAAAAAAMENkBEAgAkQAAAAAAACwPKIhAiAERAAAAAAAALA8oiEEIANEAAAAAAAAsDyiIQMgAUQAAAAAAACwPKIhAQsgCUQAAAAAAACwPGMgB0QAAAAAAACwPGNyBEAgAkQAAAAAAAAwQ6IhAiAERAAAAAAAADBDoiEEIANEAAAAAAAAMEOiIQMgAUQAAAAAAAAwQ6IhAQsgDkQAAAAAAAAAQKAhDiANRAAAAAAAAPA/oCENIABEAAAAAAAAAECgIQAgDEQAAAAAAAAAQKAhDCALRAAAAAAAAPA/oCELIApEAAAAAAAA8D+gIQogGEEBaiIYQawCRw0ACwwBC0H4/AArAwBEAAAAAAAACECiIRYgEUQAAAAAAADwPyARoaMhE0QAAAAAAAAAACEDRAAAAAAAAPA/IQJEAAAAAAAA8D8hBCAFIQogECEUIAUhC0QAAAAAAADwPyEMIA8hDSAAIQ4gBSEJRAAAAAAAAPA/IQZEAAAAAAAA8D8hEkQAAAAAAADwPyEBA0ACQCABIBMgDKIgDaIgDiAJRAAAAAAAAABAoCIJoqMiB6IgAyATIAqiIBREAAAAAAAA8L+gIhSaoiALIACioyIIoiABoCIDoCIBIAIgB6IgBCAIoiACoCIEoCICoyAGIAJEAAAAAAAAAABiGyIGRAAAAAAAAAAAYQRARAAAAAAAAPA/IQcMAQsgEiAGoSAGo5khByAGIRILIAcgFmNFBEAgApkiByABmSIIoEQAAAAAAAAwQ2QEQCACRAAAAAAAALA8oiECIAREAAAAAAAAsDyiIQQgA0QAAAAAAACwPKIhAyABRAAAAAAAALA8oiEBCyAHRAAAAAAAALA8YyAIRAAAAAAAALA8Y3IEQCACRAAAAAAAADBDoiECIAREAAAAAAAAMEOiIQQgA0QAAAAAAAAwQ6IhAyABRAAAAAAAADBDoiEBCyAORAAAAAAAAABAoCEOIA1EAAAAAAAA8D+gIQ0gDEQAAAAAAADwP6AhDCAARAAAAAAAAABAoCEAIAtEAAAAAAAAAECgIQsgCkQAAAAAAADwP6AhCiAYQQFqIhhBrAJHDQELCyASIBWjIQgLIBAgFRA6oiEAIAUgERA6oiECAnwCQCAPREf2YeX6c2VAY0UNAEGA/QArAwAiASACmWRFDQAgAJkgAWNFDQAgFSAQEDsgESAFEDuiIAWjIAiiIA8QDiAFEA4gEBAOoqOiDAELIA8QECEBIAUQECEEIBAQECEGRAAAAAAAAAAAIAggBaMQOiACIAAgAaAgBKEgBqGgoCICQYj9ACsDAGMNABogAhA2CyEDIBdFDQELQfj8ACsDACICIANmBEBEAAAAAAAA8D8gAqEPC0QAAAAAAADwPyADoSEDCyADC6ACAQd8RAAAAAAAAPA/IACjIgdB+PwAKwMAoiIIRAAAAAAAAPA/IAGhIAKiIgQgAEQAAAAAAADwP6CjIgmZYwRARAAAAAAAAABAIQMDQCAFIAQgAiADIAGhoiADo6IiBCAAIAOgoyIGoCEFIANEAAAAAAAA8D+gIQMgBpkgCGQNAAsLIAAgAhA6oiEDIAcgCSAFoKAhBQJAIAAgAaAiBERH9mHl+nNlQGNFDQBBgP0AKwMAIAOZZEUNACAEEA4hAyAAEA4hBCABEA4hBiACIAAQOyAFIAMgBCAGoqOiog8LIAQQECEGIAAQECEAIAEQECEBRAAAAAAAAAAAIQQgBRA6IAMgBiAAoSABoaCgIgNBiP0AKwMAYwR8IAQFIAMQNgsLlg0CDnwFfwJAIAJEAAAAAAAAAABlDQBEAAAAAAAA8D8hAyACRAAAAAAAAPA/Zg0ARAAAAAAAAPA/IQcCQAJAAkACfwJAAnwgAEQAAAAAAADwP2UgAUQAAAAAAADwP2VyBEBBASEVIAAgASAAIAAgAaCjIgMQFiEFIAAhCCABIQkgAiEKRI3ttaD3xrA+DAELIAIQIyEDAnwgAkQAAAAAAADgP2QEQEQAAAAAAADwPyACoSEKQQEhEiABIQggAAwBCyADmiEDIAAhCCACIQogAQshCSADRAAAAAAAAABARAAAAAAAAPA/IAggCKBEAAAAAAAA8L+goyIGRAAAAAAAAPA/IAkgCaBEAAAAAAAA8L+goyIEoKMiBSADIAOiRAAAAAAAAAjAoEQAAAAAAAAYQKMiDKCfoiAFoyAEIAahIAxEq6qqqqqq6j+gRAAAAAAAAABAIAVEAAAAAAAACMCio6CioSIDIAOgIgNBiP0AKwMAYw0DRAAAAAAAAAAAIQYgCCAJIAggCSADEDaiIAigoyIDEBYiBSAKoSAKo5lEmpmZmZmZyT9jBEBEAAAAAAAA8D8hDUQAAAAAAAAAACEMDAILQQEhFUQtQxzr4jYaPwshDkQAAAAAAAAAACEMRAAAAAAAAPA/IQ1BAAwBC0EBCyERA0AgEUUEQEQAAAAAAADwPyACoSEPAkADQEEAIRFBACETRAAAAAAAAOA/IQQDQAJAIBNFBEAgBCELDAELRAAAAAAAAPA/Qfj8ACsDAKEgBCAHIAahIguiIAagIgMgA0QAAAAAAADwP2EbIgNEAAAAAAAAAABhBEBEAAAAAAAA4D8hBCALRAAAAAAAAOA/oiAGoCIDRAAAAAAAAAAAYQ0HCyAIIAkgAxAWIQUgCyAGIAego5kgDmMNAyAEIQsgBSAKoSAKo5kgDmMNAwsCfyAFIApjBEBBACEUIBFBAEgEfEQAAAAAAADgPwUgESEUAnwgEUEETwRARAAAAAAAAPA/RAAAAAAAAPA/IAuhIgYgBqKhDAELIAtEAAAAAAAA4D+iRAAAAAAAAOA/oCARQQJPDQAaIAogBaEgDSAFoaMLCyEEIANEAAAAAAAA6D9kRQRAIAMhBiAFIQwgFEEBagwCCyASIRFBACESIAAhCCABIQkgAiEKIBFFBEBBASESIAkhCCAPIQogACEJC0QAAAAAAADwPyEHRAAAAAAAAAAAIQYgCCAJRAAAAAAAAPA/IAOhIgMQFiEFRAAAAAAAAAAAIQxEAAAAAAAA8D8hDQwDCwJAIBJFDQAgA0H4/AArAwAiB2NFDQBEAAAAAAAAAAAhAwwJC0EAIRREAAAAAAAA4D8hBCARQQBMBEAgESEUAnwgCyALoiARQXxMDQAaIAtEAAAAAAAA4D+iIBFBfkwNABogBSAKoSAFIAyhowshBAsgAyEHIAUhDSAUQQFrCyERIBNBAWoiE0HkAEcNAAsLQfAIQQYQABogBkQAAAAAAADwP2YEQEQAAAAAAADwP0H4/AArAwChIQMMBQsgA0QAAAAAAAAAAGUNAwsgFUUNA0EBIREMAQsgCUQAAAAAAADwv6AhCyAIRAAAAAAAAPC/oCEPIAkgCKAQECAIEBChIAkQEKEhEEEAIREgAyEEAkADQAJ8IBEEQCAIIAkgBBAWIQULIAUgDGMEQCAMIQUgBgwBCyAFIA1kBEAgDSEFIAcMAQsgDSAFIAUgCmMiExshDSAFIAwgExshDCAHIAQgExshByAEIAYgExshBiAECyIDRAAAAAAAAPA/YQ0BIANEAAAAAAAAAABhDQEgECAPIAMQOqIgC0QAAAAAAADwPyADoRA6oqCgIgRBiP0AKwMAYw0EIARBgP0AKwMAZA0BIAYgAyAFIAqhIAQQNqMiDqEiBGYEQCADIAahIgQgByAGoaMiBUQAAAAAAADgP6IgBKIgBqAiBEQAAAAAAAAAAGUNAgsgBCAHZgRAIAcgA6EiBCAHIAahoyIFRAAAAAAAAOC/oiAEoiAHoCIERAAAAAAAAPA/Zg0CCyAOIASjmUH4/AArAwBEAAAAAAAAYECiY0UEQCAEIQMgEUEBaiIRQQhGDQIMAQsLIAQhAwwDC0EAIRVB+PwAKwMARAAAAAAAAHBAoiEOQQAhEQwACwALQfAIQQQQABpEAAAAAAAAAAAhAwsgEkUNAUH4/AArAwAhBwsgAyAHZQRARAAAAAAAAPA/IAehDwtEAAAAAAAA8D8gA6EhAwsgAwvyAgIHfAR/RAAAAAAAAPC/IQICQCABRAAAAAAAAPA/ZA0AIABBAEwNACABRAAAAAAAAAAAYw0ARAAAAAAAAPA/IQJEAAAAAAAA8D8gAaEgALgiBaKc/AIhCwJAIABB9AdNBEAgC0EASA0BA0AgAiABIAm4IAWjoCIDIAlBAWu3EDuiRAAAAAAAAPA/IAOhIAAgCWu3IgMQO6IgBKAhBCACIAMgCUEBaiIKuKOiIQIgCSALRiEMIAohCSAMRQ0ACwwBCyAAQQFquBAQIQYgC0EASA0AA0AgCiIJQQFqIQoCQEQAAAAAAADwPyABIAm4IAWjoCIDoSICRAAAAAAAAAAAZCACRAAAAAAAAAAAY3JFDQAgCrgQECEHIAAgCWsiDEEBarcQECEIIAMQOiEDIAy3IAIQOqIgAyAJQQFrt6IgBiAHoSAIoaCgIgJBgP0AKwMAmmRFDQAgBCACEDagIQQLIAkgC0cNAAsLIAEgBKIhAgsgAgt8AQR8IAAgAEQAAAAAAAAAwKKiIQREAAAAAAAA8D8hAEQAAAAAAADwPyECA0ACQCACIAAgBCAAoqIQNiIDoiABoCEBIANEAAAAAAAAAABhDQAgAEQAAAAAAADwP6AhACACmiECIAMgAaNET2ShQJG0nzxkDQELCyABIAGgC9cBAgN8AX9BASEFAkAgAUQAAAAAAAAAAGUNACABRAAAAAAAAPA/ZA0AIAC3IgJEAAAAAAAAAMCiIQQgARA6miACIAKgo58hAgNAIAQgAqIiAyADoCACIAOiEDaiIgNEAAAAAAAAAABkIANEAAAAAAAAAABjckUEQEEEIQUMAgtBAyEFIAIgASAAIAIQGaEgA6MiA6AiAkQAAAAAAADwP2YNASACRAAAAAAAAAAAZQ0BIAMgAqOZRLu919nffNs9ZA0ACyACDwtBsgggBRAAGkQAAAAAAAAAAAuvAgIHfAF/QQEhCAJAIABEAAAAAAAAAABlDQAgAEQAAAAAAADwP2QNACAARAAAAAAAAOA/ohA6RAAAAAAAAOC/op8hAgNARAAAAAAAAPA/IQFEAAAAAAAA8D8hBUQAAAAAAAAAACEDIAJEAAAAAAAAAMCiIgREAAAAAAAAEECiIAIgBKIiBxA2oiIGRAAAAAAAAAAAZCAGRAAAAAAAAAAAY3JFBEBBBCEIDAILA0ACQCAFIAEgByABoqIQNiIEoiADoCEDIAREAAAAAAAAAABhDQAgAUQAAAAAAADwP6AhASAFmiEFIAQgA6NET2ShQJG0nzxkDQELCyAAIAMgA6ChIAajIgEgAiABoCICo5lEu73X2d982z1kDQALIAIPC0HoCCAIEAAaRAAAAAAAAAAAC1UAAkACQCAAQQBIDQAgAkQAAAAAAAAAAGMNACACRAAAAAAAAPA/ZEUNAQtBoghBARAAGkQAAAAAAAAAAA8LIABBAWq4IAG3RAAAAAAAAPA/IAKhEBYLSwACQAJAIABBAEgNACACRAAAAAAAAAAAYw0AIAJEAAAAAAAA8D9kRQ0BC0GiCEEBEAAaRAAAAAAAAAAADwsgAbcgAEEBarggAhAWC0sAAkACQCAAQQBIDQAgAkQAAAAAAAAAAGMNACACRAAAAAAAAPA/ZEUNAQtB2whBARAAGkQAAAAAAAAAAA8LIAG3IABBAWq4IAIQGAvIAQEDfCAAQaj9ACsDAKIiApkiAUQAAAAAAADwP2MEQCACIAIgAqIiAEGg9wBBBBAnoiAAQdD3AEEFECijRAAAAAAAAOA/okQAAAAAAADgP6APCwJ8IAFEAAAAAAAAIEBjBEAgAUGw9QBBCBAnIQMgAUGA9gBBCBAoDAELIAFBwPYAQQUQJyEDIAFB8PYAQQYQKAshASADIAGjRAAAAAAAAOA/oiAAQX8QCp+iIQBEAAAAAAAA8D8gAKEgACACRAAAAAAAAAAAZBsLPgAgAJlEAAAAAAAA8D9kBEBEAAAAAAAA8D8gABAioQ8LIAAgACAAoiIAQaD3AEEEECeiIABB0PcAQQUQKKMLqgIBA3wgAJoiAiAAIABEAAAAAAAAAABjGyIBRAAAAAAAAPA/YwRARAAAAAAAAPA/AnwgAJlEAAAAAAAA8D9kBEBEAAAAAAAA8D8gABAioQwBCyAAIAAgAKIiAUGg9wBBBBAnoiABQdD3AEEFECijC6EPCwJAQYD9ACsDAJogACAComQNACAAQX8QCiECAnwgAUQAAAAAAAAgQGMEQCABQbD1AEEIECchAyABQYD2AEEIECgMAQsgAUHA9gBBBRAnIQMgAUHw9gBBBhAoCyEBRAAAAAAAAABAIAIgA6IgAaMiAaEgASAARAAAAAAAAAAAYxsiAUQAAAAAAAAAAGENACABDwtBmwlBBBAAGkQAAAAAAAAAQEQAAAAAAAAAACAARAAAAAAAAAAAYxsLlQICA3wCfyAARAAAAAAAAAAAZQRAQcgIQQEQABpBkP0AKwMAmg8LIABEAAAAAAAA8D9mBEBByAhBARAAGkGQ/QArAwAPC0QAAAAAAADwPyAAoSAAIABEjR8QV1Wr6z9kIgQbIgBEzIG/o6pSwT9kBEAgAEQAAAAAAADgv6AiACAAoiEBIAAgASABQYD4AEEEECeiIAFBsPgAQQgQKKOiIACgRAYn9h+TDQRAog8LRAAAAAAAAPA/IAAQOkQAAAAAAAAAwKKfIgCjIgFB8PgAQYD6ACAARAAAAAAAACBAYyIFG0EIECchAiABQcD5AEHQ+gAgBRtBCBAoIQMgACAAEDogAKOhIAEgAqIgA6OhIgAgAJogBBsLNQAgAUQAAAAAAAAAAGVFIABBAE5xRQRAQfYIQQEQABpEAAAAAAAAAAAPCyAAQQFquCABEBQLNQAgAUQAAAAAAAAAAGVFIABBAE5xRQRAQY0IQQEQABpEAAAAAAAAAAAPCyAAQQFquCABEBMLSAACQAJAIAFEAAAAAAAA8D9mDQAgAEEASA0AIAFEAAAAAAAAAABjRQ0BC0HCCEEBEAAaRAAAAAAAAAAADwsgAEEBarggARAVC40BAgF8A38gAkEBayEFIAErAwAhAyACQQNxIgYEQANAIAJBAWshAiADIACiIAErAwigIQMgAUEIaiEBIARBAWoiBCAGRw0ACwsgBUEDTwRAA0AgAyAAoiABKwMIoCAAoiABKwMQoCAAoiABKwMYoCAAoiABKwMgoCEDIAFBIGohASACQQRrIgINAAsLIAMLlQECAXwDfyACQQJrIQUgACABKwMAoCEDIAJBAWsiAkEDcSIGBEADQCACQQFrIQIgAyAAoiABKwMIoCEDIAFBCGohASAEQQFqIgQgBkcNAAsLIAVBA08EQANAIAMgAKIgASsDCKAgAKIgASsDEKAgAKIgASsDGKAgAKIgASsDIKAhAyABQSBqIQEgAkEEayICDQALCyADC7oHAwd8An8BfiAAQQBMBEBBhwhBARAAGkQAAAAAAAAAAA8LIAFEAAAAAAAAAABiBHwgAUQAAAAAAAAAwGMEQCAAuCIERAAAAAAAAOA/okQAAAAAAADgPyAEIAQgASABoqCjEBZEAAAAAAAA4D+iDwtEAAAAAAAA8D8hBCABmiABIAFEAAAAAAAAAABjGyIDIAOiIAC4IgajRAAAAAAAAPA/oCEHAnwgAEEBcUUEQAJAIABBA0kNAEH4/AArAwAhBUQAAAAAAADwPyECQQIhCQNAIAIgBKMgBWRFDQEgBCACIAlBAWu3IAcgCbiio6IiAqAhBCAJQQJqIgkgAEgNAAsLIAMgBKIgByAGop+jDAELAnwgAyAGn6MiBiICvSILQiCIp0H/////B3EiCUGAgMCgBE8EQCACRBgtRFT7Ifk/IAKmIAK9Qv///////////wCDQoCAgICAgID4/wBWGwwBCwJAAn8gCUH//+/+A00EQEF/IAlBgICA8gNPDQEaDAILIAKZIQIgCUH//8v/A00EQCAJQf//l/8DTQRAIAIgAqBEAAAAAAAA8L+gIAJEAAAAAAAAAECgoyECQQAMAgsgAkQAAAAAAADwv6AgAkQAAAAAAADwP6CjIQJBAQwBCyAJQf//jYAETQRAIAJEAAAAAAAA+L+gIAJEAAAAAAAA+D+iRAAAAAAAAPA/oKMhAkECDAELRAAAAAAAAPC/IAKjIQJBAwshCiACIAIgAiACoiIFIAWiIgMgAyADIAMgA0QvbGosRLSiv6JEmv3eUi3erb+gokRtmnSv8rCzv6CiRHEWI/7Gcby/oKJExOuYmZmZyb+goiIIIAUgAyADIAMgAyADRBHaIuM6rZA/okTrDXYkS3upP6CiRFE90KBmDbE/oKJEbiBMxc1Ftz+gokT/gwCSJEnCP6CiRA1VVVVVVdU/oKIiA6CioSAJQf//7/4DTQ0BGiAKQQN0IgkrA7AJIAIgCCADoKIgCSsD0AmhIAKhoSICmiACIAtCAFMbIQILIAILIQMgAEEBRwR8AkAgAEEFSQ0AIABBAmshCUH4/AArAwAhBUQAAAAAAADwPyECQQMhAANAIAIgBKMgBWRFDQEgBCACIABBAWu3IAcgALiio6IiAqAhBCAAQQJqIgAgCUwNAAsLIAMgBiAEoiAHo6AFIAMLRAAAAAAAAABAQZj9ACsDAKOiCyIEmiAEIAFEAAAAAAAAAABjG0QAAAAAAADgP6JEAAAAAAAA4D+gBUQAAAAAAADgPwsLwgIBA3wCQAJAIAFEAAAAAAAA8D9mDQAgAEEATA0AIAFEAAAAAAAAAABlRQ0BC0G7CEEBEAAaRAAAAAAAAAAADwsgALghAgJ8AkAgAUQAAAAAAADQP2RFDQAgAUQAAAAAAADoP2NFDQBEAAAAAAAAAAAgAUQAAAAAAADgP2ENARpEAAAAAAAA4D8gAkQAAAAAAADgP6JEAAAAAAAA8D8gASABoKGZEBgiAyACokQAAAAAAADwPyADoaOfIgKaIAIgAUQAAAAAAADgP2MbDwtEAAAAAAAA8D9EAAAAAAAA8L8gAUQAAAAAAADgP2YiABshAyACIAJEAAAAAAAA4D+iRAAAAAAAAOA/RAAAAAAAAPA/IAGhIAEgABsiASABoBAYIgFBkP0AKwMAIgSiZARAIAMgBKIPCyADIAIgAaMgAqGfogsLYQEBfCAARAAAAAAAAPA/oCIBRM07f2aeoOY/YyABRM07f2aeoPY/ZHIEQCABEDoPCyAAIAAgAKIiAUQAAAAAAADgv6IgACABIABBkPsAQQYQJ6IgAEHQ+wBBBhAoo6KgoAuAAQECfCAAEC4EQCAADwsCQCAAQbD9ACsDACIBYQ0AIAGaIQJEAAAAAAAA8L8hASAAIAJhDQAgAJlEAAAAAAAA4D9kBEAgABA2RAAAAAAAAPC/oA8LIAAgACAAoiIBQYD8AEECECeiIgAgAUGg/ABBAxAnIAChoyIAIACgIQELIAELgwICAXwCfyAAQaD9ACsDACIBmmMgACABZHIEQCMAQRBrIgIkAAJ8IAC9QiCIp0H/////B3EiA0H7w6T/A00EQEQAAAAAAADwPyADQZ7BmvIDSQ0BGiAARAAAAAAAAAAAEC8MAQsgACAAoSADQYCAwP8HTw0AGiAAIAIQMCEDIAIrAwghACACKwMAIQECQAJAAkACQCADQQNxQQFrDgMBAgMACyABIAAQLwwDCyABIABBARAxmgwCCyABIAAQL5oMAQsgASAAQQEQMQshASACQRBqJAAgAUQAAAAAAADwv6APCyAAIACiIgBEAAAAAAAA4L+iIAAgAKIgAEHA/ABBBhAnoqALPQICfwF+AkAgAL0iA0IgiKciAkGAgMD/B3FBgIDA/wdGBEBBASEBIAOnDQEgAkH//z9xDQELQQAhAQsgAQuSAQEDfEQAAAAAAADwPyAAIACiIgJEAAAAAAAA4D+iIgOhIgREAAAAAAAA8D8gBKEgA6EgAiACIAIgAkSQFcsZoAH6PqJEd1HBFmzBVr+gokRMVVVVVVWlP6CiIAIgAqIiAyADoiACIAJE1DiIvun6qL2iRMSxtL2e7iE+oKJErVKcgE9+kr6goqCiIAAgAaKhoKAL8BYDE38EfAF+IwBBMGsiCCQAAkACQAJAIAC9IhlCIIinIgJB/////wdxIgRB+tS9gARNBEAgAkH//z9xQfvDJEYNASAEQfyyi4AETQRAIBlCAFkEQCABIABEAABAVPsh+b+gIgBEMWNiGmG00L2gIhU5AwAgASAAIBWhRDFjYhphtNC9oDkDCEEBIQIMBQsgASAARAAAQFT7Ifk/oCIARDFjYhphtNA9oCIVOQMAIAEgACAVoUQxY2IaYbTQPaA5AwhBfyECDAQLIBlCAFkEQCABIABEAABAVPshCcCgIgBEMWNiGmG04L2gIhU5AwAgASAAIBWhRDFjYhphtOC9oDkDCEECIQIMBAsgASAARAAAQFT7IQlAoCIARDFjYhphtOA9oCIVOQMAIAEgACAVoUQxY2IaYbTgPaA5AwhBfiECDAMLIARBu4zxgARNBEAgBEG8+9eABE0EQCAEQfyyy4AERg0CIBlCAFkEQCABIABEAAAwf3zZEsCgIgBEypSTp5EO6b2gIhU5AwAgASAAIBWhRMqUk6eRDum9oDkDCEEDIQIMBQsgASAARAAAMH982RJAoCIARMqUk6eRDuk9oCIVOQMAIAEgACAVoUTKlJOnkQ7pPaA5AwhBfSECDAQLIARB+8PkgARGDQEgGUIAWQRAIAEgAEQAAEBU+yEZwKAiAEQxY2IaYbTwvaAiFTkDACABIAAgFaFEMWNiGmG08L2gOQMIQQQhAgwECyABIABEAABAVPshGUCgIgBEMWNiGmG08D2gIhU5AwAgASAAIBWhRDFjYhphtPA9oDkDCEF8IQIMAwsgBEH6w+SJBEsNAQsgAESDyMltMF/kP6JEAAAAAAAAOEOgRAAAAAAAADjDoCIW/AIhAgJAIAAgFkQAAEBU+yH5v6KgIhUgFkQxY2IaYbTQPaIiF6EiGEQYLURU+yHpv2MEQCACQQFrIQIgFkQAAAAAAADwv6AiFkQxY2IaYbTQPaIhFyAAIBZEAABAVPsh+b+ioCEVDAELIBhEGC1EVPsh6T9kRQ0AIAJBAWohAiAWRAAAAAAAAPA/oCIWRDFjYhphtNA9oiEXIAAgFkQAAEBU+yH5v6KgIRULIAEgFSAXoSIAOQMAAkAgBEEUdiIFIAC9QjSIp0H/D3FrQRFIDQAgASAVIBZEAABgGmG00D2iIgChIhggFkRzcAMuihmjO6IgFSAYoSAAoaEiF6EiADkDACAFIAC9QjSIp0H/D3FrQTJIBEAgGCEVDAELIAEgGCAWRAAAAC6KGaM7oiIAoSIVIBZEwUkgJZqDezmiIBggFaEgAKGhIhehIgA5AwALIAEgFSAAoSAXoTkDCAwBCyAEQYCAwP8HTwRAIAEgACAAoSIAOQMAIAEgADkDCEEAIQIMAQsgCEEQakEIciEDIBlC/////////weDQoCAgICAgICwwQCEvyEAIAhBEGohAkEBIQUDQCACIAD8ArciFTkDACAAIBWhRAAAAAAAAHBBoiEAIAVBAXEhB0EAIQUgAyECIAcNAAsgCCAAOQMgQQIhAgNAIAIiBUEBayECIAhBEGogBUEDdGorAwBEAAAAAAAAAABhDQALIAhBEGohECMAQbAEayIGJAAgBEEUdkGWCGsiAyADQQNrQRhtIgRBACAEQQBKGyIKQWhsaiENQfQJKAIAIgkgBUEBaiIFQQFrIg5qQQBOBEAgBSAJaiECIAogDmshA0EAIQQDQCAGQcACaiAEQQN0aiADQQBIBHxEAAAAAAAAAAAFIANBAnQoAoAKtws5AwAgA0EBaiEDIARBAWoiBCACRw0ACwsgDUEYayELQQAhAiAJQQAgCUEAShshByAFQQBMIQwDQAJAIAwEQEQAAAAAAAAAACEADAELIAIgDmohBEEAIQNEAAAAAAAAAAAhAANAIBAgA0EDdGorAwAgBkHAAmogBCADa0EDdGorAwCiIACgIQAgA0EBaiIDIAVHDQALCyAGIAJBA3RqIAA5AwAgAiAHRiEDIAJBAWohAiADRQ0AC0EvIA1rIRJBMCANayERIApBAnRBgApqIQwgDUEZayETIAkhAgJAA0AgBiACQQN0aisDACEAQQAhAyACIQQgAkEASgRAA0AgBkHgA2ogA0ECdGogAEQAAAAAAABwPqL8ArciFUQAAAAAAABwwaIgAKD8AjYCACAGIARBA3RqQQhrKwMAIBWgIQAgBEEBayEEIANBAWoiAyACRw0ACwsgACALED4iACAARAAAAAAAAMA/opxEAAAAAAAAIMCioCIAIAD8AiIKt6EhAAJAAkACQAJ/IAtBAEwiFEUEQCACQQJ0IAZqQdwDaiIDIAMoAgAiAyADIBF1IgMgEXRrIgQ2AgAgAyAKaiEKIAQgEnUMAQsgCw0BIAJBAnQgBmooAtwDQRd1CyIPQQBMDQIMAQtBAiEPIABEAAAAAAAA4D9mDQBBACEPDAELQQAhA0EAIQdBASEEIAJBAEoEQANAIAZB4ANqIANBAnRqIg4oAgAhBAJ/AkAgDiAHBH9B////BwUgBEUNAUGAgIAICyAEazYCAEEBIQdBAAwBC0EAIQdBAQshBCADQQFqIgMgAkcNAAsLAkAgFA0AQf///wMhAwJAAkAgEw4CAQACC0H///8BIQMLIAJBAnQgBmpB3ANqIgcgBygCACADcTYCAAsgCkEBaiEKIA9BAkcNAEQAAAAAAADwPyAAoSEAQQIhDyAEDQAgAEQAAAAAAADwPyALED6hIQALIABEAAAAAAAAAABhBEBBACEEAkAgAiIDIAlMDQADQCAGQeADaiADQQFrIgNBAnRqKAIAIARyIQQgAyAJSg0ACyAERQ0AA0AgC0EYayELIAZB4ANqIAJBAWsiAkECdGooAgBFDQALDAMLQQEhAwNAIAMiBEEBaiEDIAZB4ANqIAkgBGtBAnRqKAIARQ0ACyACIARqIQcDQCAGQcACaiACIAVqIgRBA3RqIAwgAkEBaiICQQJ0aigCALc5AwBBACEDRAAAAAAAAAAAIQAgBUEASgRAA0AgECADQQN0aisDACAGQcACaiAEIANrQQN0aisDAKIgAKAhACADQQFqIgMgBUcNAAsLIAYgAkEDdGogADkDACACIAdIDQALIAchAgwBCwsCQCAAQRggDWsQPiIARAAAAAAAAHBBZgRAIAZB4ANqIAJBAnRqIABEAAAAAAAAcD6i/AIiA7dEAAAAAAAAcMGiIACg/AI2AgAgAkEBaiECIA0hCwwBCyAA/AIhAwsgBkHgA2ogAkECdGogAzYCAAtEAAAAAAAA8D8gCxA+IQAgAkEATgRAIAIhBQNAIAYgBSIDQQN0aiAAIAZB4ANqIANBAnRqKAIAt6I5AwAgA0EBayEFIABEAAAAAAAAcD6iIQAgAw0AC0EAIQcgAiEMA0AgCSAHIAcgCUobIQQgAiAMayEOIAYgDEEDdGohEEEAIQNEAAAAAAAAAAAhAANAIANBA3QiBSsD0B8gBSAQaisDAKIgAKAhACADIARHIQUgA0EBaiEDIAUNAAsgBkGgAWogDkEDdGogADkDACAMQQFrIQwgAiAHRyEDIAdBAWohByADDQALC0QAAAAAAAAAACEAIAJBAE4EQCACIQUDQCAFIgNBAWshBSAAIAZBoAFqIANBA3RqKwMAoCEAIAMNAAsLIAggAJogACAPGzkDACAGKwOgASAAoSEAQQEhAyACQQBKBEADQCAAIAZBoAFqIANBA3RqKwMAoCEAIAIgA0chBSADQQFqIQMgBQ0ACwsgCCAAmiAAIA8bOQMIIAZBsARqJAAgCkEHcSECIAgrAwAhACAZQgBTBEAgASAAmjkDACABIAgrAwiaOQMIQQAgAmshAgwBCyABIAA5AwAgASAIKwMIOQMICyAIQTBqJAAgAguZAQEDfCAAIACiIgMgAyADoqIgA0R81c9aOtnlPaJE65wriublWr6goiADIANEff6xV+Mdxz6iRNVhwRmgASq/oKJEpvgQERERgT+goCEFIAAgA6IhBCACRQRAIAQgAyAFokRJVVVVVVXFv6CiIACgDwsgACADIAFEAAAAAAAA4D+iIAQgBaKhoiABoSAERElVVVVVVcU/oqChCw8AIAEgAZogASAAGxAzogsVAQF/IwBBEGsiASAAOQMIIAErAwgLDwAgAEQAAAAAAAAAEBAyCw8AIABEAAAAAAAAAHAQMguaBAMDfAJ/An4CfAJAIAAQN0H/D3EiBEQAAAAAAACQPBA3IgVrRAAAAAAAAIBAEDcgBWtJBEAgBCEFDAELIAQgBUkEQCAARAAAAAAAAPA/oA8LQQAhBUQAAAAAAACQQBA3IARLDQBEAAAAAAAAAAAgAL0iBkKAgICAgICAeFENARpEAAAAAAAA8H8QNyAETQRAIABEAAAAAAAA8D+gDwsgBkIAUwRAQQAQNA8LQQAQNQ8LIABBkCArAwCiQZggKwMAIgGgIgIgAaEiAUGoICsDAKIgAUGgICsDAKIgAKCgIgAgAKIiASABoiAAQcggKwMAokHAICsDAKCiIAEgAEG4ICsDAKJBsCArAwCgoiACvSIGp0EEdEHwD3EiBCsDgCEgAKCgoCEAIAQpA4ghIAZCLYZ8IQcgBUUEQAJ8IAZCgICAgAiDUARAIAdCgICAgICAgIg/fb8iASAAoiABoEQAAAAAAAAAf6IMAQsgB0KAgICAgICA8D98vyIBIACiIgIgAaAiAEQAAAAAAADwP2MEfCMAQRBrIgRCgICAgICAgAg3AwggBCsDCEQAAAAAAAAQAKIQOEQAAAAAAAAAACAARAAAAAAAAPA/oCIDIAIgASAAoaAgAEQAAAAAAADwPyADoaCgoEQAAAAAAADwv6AiACAARAAAAAAAAAAAYRsFIAALRAAAAAAAABAAogsPCyAHvyIBIACiIAGgCwsJACAAvUI0iKcLDAAjAEEQayAAOQMICwwAIAAgAKEiACAAowuvBAMGfAF/An4gAL1CMIinIQcgAL0iCEKAgICAgICA9z99Qv//////n8IBWARAIAhCgICAgICAgPg/UQRARAAAAAAAAAAADwsgAEQAAAAAAADwv6AiACAAIABEAAAAAAAAoEGiIgGgIAGhIgEgAaJBuDErAwAiBKIiBaAiBiAAIAAgAKIiAqIiAyADIAMgA0GIMisDAKIgAkGAMisDAKIgAEH4MSsDAKJB8DErAwCgoKCiIAJB6DErAwCiIABB4DErAwCiQdgxKwMAoKCgoiACQdAxKwMAoiAAQcgxKwMAokHAMSsDAKCgoKIgACABoSAEoiAAIAGgoiAFIAAgBqGgoKCgDwsCQCAHQfD/AWtBn4B+TQRAIABEAAAAAAAAAABhBEBEAAAAAAAA8L8QM0QAAAAAAAAAAKMPCyAIQoCAgICAgID4/wBRDQEgB0Hw/wFxQfD/AUcgB0H//wFNcUUEQCAAEDkPCyAARAAAAAAAADBDor1CgICAgICAgKADfSEICyAIQoCAgICAgIDzP30iCUI0h7kiAkGAMSsDAKIgCUItiKdB/wBxQQR0IgcrA5gyoCIDIAcrA5AyIAggCUKAgICAgICAeIN9vyAHKwOQQqEgBysDmEKhoiIAoCIEIAAgACAAoiIBoiABIABBsDErAwCiQagxKwMAoKIgAEGgMSsDAKJBmDErAwCgoKIgAUGQMSsDAKIgAkGIMSsDAKIgACADIAShoKCgoKAhAAsgAAu+CgMFfAN+Bn8jAEEQayINJAAgABA3IQogAb0hCCAAvSEHAkACQCABEDciC0H/D3EiDkG+CGsiD0H/fksgCkH/D2tBgnBPcQ0AIAgQPARARAAAAAAAAPA/IQMgB0KAgICAgICA+D9RDQIgCEIBhiIJUA0CIAlCgYCAgICAgHBUIAdCAYYiB0KAgICAgICAcFhxRQRAIAAgAaAhAwwDCyAHQoCAgICAgIDw/wBRDQJEAAAAAAAAAAAgASABoiAIQgBTIAdCgICAgICAgPD/AFRzGyEDDAILIAcQPARAIAAgAKIhAyAHQgBTBEAgA5ogAyAIED1BAUYbIQMLIAhCAFkNAkQAAAAAAADwPyADoxAzIQMMAgsgB0IAUwRAIAgQPSIMRQRAIAAQOSEDDAMLQYCAEEEAIAxBAUYbIQwgCkH/D3EhCiAAvUL///////////8AgyEHCyAPQf9+TQRARAAAAAAAAPA/IQMgB0KAgICAgICA+D9RDQIgDkG9B00EQCABIAGaIAdCgICAgICAgPg/VhtEAAAAAAAA8D+gIQMMAwsgC0H/D0sgB0KAgICAgICA+D9WRwRAQQAQNSEDDAMLQQAQNCEDDAILIAoNACAARAAAAAAAADBDor1C////////////AINCgICAgICAgKADfSEHCwJ8IAhCgICAQIO/IgMgDSAHQoCAgIDQqqXzP30iCEI0h7kiAEGY0gArAwCiIAhCLYinQf8AcUEFdCIKKwPwUqAgByAIQoCAgICAgIB4g30iB0KAgICACHxCgICAgHCDvyIEIAorA9hSIgKiRAAAAAAAAPC/oCIFIAe/IAShIAKiIgKgIgQgAEGQ0gArAwCiIAorA+hSoCIAIAQgAKAiAKGgoCACIARBoNIAKwMAIgKiIgYgBSACoiICoKKgIAUgAqIiBSAAIAAgBaAiBaGgoCAEIAQgBqIiAKIgACAAIARB0NIAKwMAokHI0gArAwCgoiAEQcDSACsDAKJBuNIAKwMAoKCiIARBsNIAKwMAokGo0gArAwCgoKKgIgQgBSAFIASgIgShoDkDCCAEvUKAgIBAg78iAKIhAiABIAOhIACiIAEgDSsDCCAEIAChoKKgIQACQCACEDdB/w9xIgtEAAAAAAAAkDwQNyIKa0QAAAAAAACAQBA3IAprSQ0AIAogC0sEQCACRAAAAAAAAPA/oCICmiACIAwbDAILRAAAAAAAAJBAEDcgC0shCkEAIQsgCg0AIAK9QgBTBEAgDBA0DAILIAwQNQwBCyAAIAJBkCArAwCiQZggKwMAIgCgIgEgAKEiAEGoICsDAKIgAEGgICsDAKIgAqCgoCICIAKiIgAgAKIgAkHIICsDAKJBwCArAwCgoiAAIAJBuCArAwCiQbAgKwMAoKIgAb0iB6dBBHRB8A9xIgorA4AhIAKgoKAhAiAKKQOIISAHIAytfEIthnwhCCALRQRAAnwgB0KAgICACINQBEAgCEKAgICAgICAiD99vyIAIAKiIACgRAAAAAAAAAB/ogwBCyAIQoCAgICAgIDwP3wiB78iACACoiIDIACgIgKZRAAAAAAAAPA/YwR8RAAAAAAAABAAEDNEAAAAAAAAEACiEDggB0KAgICAgICAgIB/g78gAkQAAAAAAADwv0QAAAAAAADwPyACRAAAAAAAAAAAYxsiAaAiBCADIAAgAqGgIAIgASAEoaCgoCABoSICIAJEAAAAAAAAAABhGwUgAgtEAAAAAAAAEACiCwwBCyAIvyIAIAKiIACgCyEDCyANQRBqJAAgAwsbACAAQgGGQoCAgICAgIAQfEKBgICAgICAEFQLTgIBfwF+An9BACAAQjSIp0H/D3EiAUH/B0kNABpBAiABQbMISw0AGkEAQgFBswggAWuthiICQgF9IACDQgBSDQAaQQJBASAAIAKDUBsLC6gBAAJAIAFBgAhOBEAgAEQAAAAAAADgf6IhACABQf8PSQRAIAFB/wdrIQEMAgsgAEQAAAAAAADgf6IhAEH9FyABIAFB/RdPG0H+D2shAQwBCyABQYF4Sg0AIABEAAAAAAAAYAOiIQAgAUG4cEsEQCABQckHaiEBDAELIABEAAAAAAAAYAOiIQBB8GggASABQfBoTRtBkg9qIQELIAAgAUH/B2qtQjSGv6ILxAECAn8BfCMAQRBrIgEkAAJAIAC9QiCIp0H/////B3EiAkH7w6T/A00EQCACQYCAwPIDSQ0BIABEAAAAAAAAAABBABAxIQAMAQsgAkGAgMD/B08EQCAAIAChIQAMAQsgACABEDAhAiABKwMIIQAgASsDACEDAkACQAJAAkAgAkEDcUEBaw4DAQIDAAsgAyAAQQEQMSEADAMLIAMgABAvIQAMAgsgAyAAQQEQMZohAAwBCyADIAAQL5ohAAsgAUEQaiQAIAALBgAgACQACxAAIwAgAGtBcHEiACQAIAALBAAjAAsLgnOFAQBBgAgLpQFpbmNiZXQAc3RkdHIAcGR0cgBjaGR0cgBnZHRyAGZkdHIAbmJkdHIAbGdhbQBpZ2FtAHNtaXJub3ZpAHN0ZHRyaQBwZHRyaQBuZHRyaQBjaGR0cmkAZmR0cmkAbmJkdHJpAGlnYW1pAGtvbG1vZ2kAaW5jYmkAcGR0cmMAY2hkdHJjAGdkdHJjAGZkdHJjAGJkdHJjAGlnYW1jAGVyZmMAZ2FtbWEAQbAJC5cWT7thBWes3T8YLURU+yHpP5v2gdILc+8/GC1EVPsh+T/iZS8ifyt6PAdcFDMmpoE8vcvweogHcDwHXBQzJqaRPAMAAAAEAAAABAAAAAYAAACD+aIARE5uAPwpFQDRVycA3TT1AGLbwAA8mZUAQZBDAGNR/gC73qsAt2HFADpuJADSTUIASQbgAAnqLgAcktEA6x3+ACmxHADoPqcA9TWCAES7LgCc6YQAtCZwAEF+XwDWkTkAU4M5AJz0OQCLX4QAKPm9APgfOwDe/5cAD5gFABEv7wAKWosAbR9tAM9+NgAJyycARk+3AJ5mPwAt6l8Auid1AOXrxwA9e/EA9zkHAJJSigD7a+oAH7FfAAhdjQAwA1YAe/xGAPCrawAgvM8ANvSaAOOpHQBeYZEACBvmAIWZZQCgFF8AjUBoAIDY/wAnc00ABgYxAMpWFQDJqHMAe+JgAGuMwAAZxEcAzWfDAAno3ABZgyoAi3bEAKYclgBEr90AGVfRAKU+BQAFB/8AM34/AMIy6ACYT94Au30yACY9wwAea+8An/heADUfOgB/8soA8YcdAHyQIQBqJHwA1W76ADAtdwAVO0MAtRTGAMMZnQCtxMIALE1BAAwAXQCGfUYA43EtAJvGmgAzYgAAtNJ8ALSnlwA3VdUA1z72AKMQGABNdvwAZJ0qAHDXqwBjfPgAerBXABcV5wDASVYAO9bZAKeEOAAkI8sA1op3AFpUIwAAH7kA8QobABnO3wCfMf8AZh5qAJlXYQCs+0cAfn/YACJltwAy6IkA5r9gAO/EzQBsNgkAXT/UABbe1wBYO94A3puSANIiKAAohugA4lhNAMbKMgAI4xYA4H3LABfAUADzHacAGOBbAC4TNACDEmIAg0gBAPWOWwCtsH8AHunyAEhKQwAQZ9MAqt3YAK5fQgBqYc4ACiikANOZtAAGpvIAXHd/AKPCgwBhPIgAinN4AK+MWgBv170ALaZjAPS/ywCNge8AJsFnAFXKRQDK2TYAKKjSAMJhjQASyXcABCYUABJGmwDEWcQAyMVEAE2ykQAAF/MA1EOtAClJ5QD91RAAAL78AB6UzABwzu4AEz71AOzxgACz58MAx/goAJMFlADBcT4ALgmzAAtF8wCIEpwAqyB7AC61nwBHksIAezIvAAxVbQByp5AAa+cfADHLlgB5FkoAQXniAPTfiQDolJcA4uaEAJkxlwCI7WsAX182ALv9DgBImrQAZ6RsAHFyQgCNXTIAnxW4ALzlCQCNMSUA93Q5ADAFHAANDAEASwhoACzuWABHqpAAdOcCAL3WJAD3faYAbkhyAJ8W7wCOlKYAtJH2ANFTUQDPCvIAIJgzAPVLfgCyY2gA3T5fAEBdAwCFiX8AVVIpADdkwABt2BAAMkgyAFtMdQBOcdQARVRuAAsJwQAq9WkAFGbVACcHnQBdBFAAtDvbAOp2xQCH+RcASWt9AB0nugCWaSkAxsysAK0UVACQ4moAiNmJACxyUAAEpL4AdweUAPMwcAAA/CcA6nGoAGbCSQBk4D0Al92DAKM/lwBDlP0ADYaMADFB3gCSOZ0A3XCMABe35wAI3zsAFTcrAFyAoABagJMAEBGSAA/o2ABsgK8A2/9LADiQDwBZGHYAYqUVAGHLuwDHibkAEEC9ANLyBABJdScA67b2ANsiuwAKFKoAiSYvAGSDdgAJOzMADpQaAFE6qgAdo8IAr+2uAFwmEgBtwk0ALXqcAMBWlwADP4MACfD2ACtAjABtMZkAObQHAAwgFQDYw1sA9ZLEAMatSwBOyqUApzfNAOapNgCrkpQA3UJoABlj3gB2jO8AaItSAPzbNwCuoasA3xUxAACuoQAM+9oAZE1mAO0FtwApZTAAV1a/AEf/OgBq+bkAdb7zACiT3wCrgDAAZoz2AATLFQD6IgYA2eQdAD2zpABXG48ANs0JAE5C6QATvqQAMyO1APCqGgBPZagA0sGlAAs/DwBbeM0AI/l2AHuLBACJF3IAxqZTAG9u4gDv6wAAm0pYAMTatwCqZroAds/PANECHQCx8S0AjJnBAMOtdwCGSNoA912gAMaA9ACs8C8A3eyaAD9cvADQ3m0AkMcfACrbtgCjJToAAK+aAK1TkwC2VwQAKS20AEuAfgDaB6cAdqoOAHtZoQAWEioA3LctAPrl/QCJ2/4Aib79AOR2bAAGqfwAPoBwAIVuFQD9h/8AKD4HAGFnMwAqGIYATb3qALPnrwCPbW4AlWc5ADG/WwCE10gAMN8WAMctQwAlYTUAyXDOADDLuAC/bP0ApACiAAVs5ABa3aAAIW9HAGIS0gC5XIQAcGFJAGtW4ACZUgEAUFU3AB7VtwAz8cQAE25fAF0w5ACFLqkAHbLDAKEyNgAIt6QA6rHUABb3IQCPaeQAJ/93AAwDgACNQC0AT82gACClmQCzotMAL10KALT5QgAR2ssAfb7QAJvbwQCrF70AyqKBAAhqXAAuVRcAJwBVAH8U8ADhB4YAFAtkAJZBjQCHvt4A2v0qAGsltgB7iTQABfP+ALm/ngBoak8ASiqoAE/EWgAt+LwA11qYAPTHlQANTY0AIDqmAKRXXwAUP7EAgDiVAMwgAQBx3YYAyd62AL9g9QBNZREAAQdrAIywrACywNAAUVVIAB77DgCVcsMAowY7AMBANQAG3HsA4EXMAE4p+gDWysgA6PNBAHxk3gCbZNgA2b4xAKSXwwB3WNQAaePFAPDaEwC6OjwARhhGAFV1XwDSvfUAbpLGAKwuXQAORO0AHD5CAGHEhwAp/ekA59bzACJ8ygBvkTUACODFAP/XjQBuauIAsP3GAJMIwQB8XXQAa62yAM1unQA+cnsAxhFqAPfPqQApc98Atcm6ALcAUQDisg0AdLokAOV9YAB02IoADRUsAIEYDAB+ZpQAASkWAJ96dgD9/b4AVkXvANl+NgDs2RMAi7q5AMSX/AAxqCcA8W7DAJTFNgDYqFYAtKi1AM/MDgASiS0Ab1c0ACxWiQCZzuMA1iC5AGteqgA+KpwAEV/MAP0LSgDh9PsAjjttAOKGLADp1IQA/LSpAO/u0QAuNckALzlhADghRAAb2cgAgfwKAPtKagAvHNgAU7SEAE6ZjABUIswAKlXcAMDG1gALGZYAGnC4AGmVZAAmWmAAP1LuAH8RDwD0tREA/Mv1ADS8LQA0vO4A6F3MAN1eYABnjpsAkjPvAMkXuABhWJsA4Ve8AFGDxgDYPhAA3XFIAC0c3QCvGKEAISxGAFnz1wDZepgAnlTAAE+G+gBWBvwA5XmuAIkiNgA4rSIAZ5PcAFXoqgCCJjgAyuebAFENpACZM7EAqdcOAGkFSABlsvAAf4inAIhMlwD50TYAIZKzAHuCSgCYzyEAQJ/cANxHVQDhdDoAZ+tCAP6d3wBe1F8Ae2ekALqsegBV9qIAK4gjAEG6VQBZbggAISqGADlHgwCJ4+YA5Z7UAEn7QAD/VukAHA/KAMVZigCU+isA08HFAA/FzwDbWq4AR8WGAIVDYgAhhjsALHmUABBhhwAqTHsAgCwaAEO/EgCIJpAAeDyJAKjE5ADl23sAxDrCACb06gD3Z4oADZK/AGWjKwA9k7EAvXwLAKRR3AAn3WMAaeHdAJqUGQCoKZUAaM4oAAnttABEnyAATpjKAHCCYwB+fCMAD7kyAKf1jgAUVucAIfEIALWdKgBvfk0ApRlRALX5qwCC39YAlt1hABY2AgDEOp8Ag6KhAHLtbQA5jXoAgripAGsyXABGJ1sAADTtANIAdwD89FUAAVlNAOBxgABB0x8LrQFA+yH5PwAAAAAtRHQ+AAAAgJhG+DwAAABgUcx4OwAAAICDG/A5AAAAQCAlejgAAACAIoLjNgAAAAAd82k1/oIrZUcVZ0AAAAAAAAA4QwAA+v5CLna/OjuevJr3DL29/f/////fPzxUVVVVVcU/kSsXz1VVpT8X0KRnERGBPwAAAAAAAMhC7zn6/kIu5j8kxIL/vb/OP7X0DNcIa6w/zFBG0quygz+EOk6b4NdVPwBBjiEL0jHwP26/iBpPO5s8NTP7qT327z9d3NicE2BxvGGAdz6a7O8/0WaHEHpekLyFf27oFePvPxP2ZzVS0ow8dIUV07DZ7z/6jvkjgM6LvN723Slr0O8/YcjmYU73YDzIm3UYRcfvP5nTM1vko5A8g/PGyj6+7z9te4NdppqXPA+J+WxYte8//O/9khq1jjz3R3IrkqzvP9GcL3A9vj48otHTMuyj7z8LbpCJNANqvBvT/q9mm+8/Dr0vKlJWlbxRWxLQAZPvP1XqTozvgFC8zDFswL2K7z8W9NW5I8mRvOAtqa6agu8/r1Vc6ePTgDxRjqXImHrvP0iTpeoVG4C8e1F9PLhy7z89Mt5V8B+PvOqNjDj5au8/v1MTP4yJizx1y2/rW2PvPybrEXac2Za81FwEhOBb7z9gLzo+9+yaPKq5aDGHVO8/nTiGy4Lnj7wd2fwiUE3vP43DpkRBb4o81oxiiDtG7z99BOSwBXqAPJbcfZFJP+8/lKio4/2Oljw4YnVuejjvP31IdPIYXoc8P6ayT84x7z/y5x+YK0eAPN184mVFK+8/XghxP3u4lryBY/Xh3yTvPzGrCW3h94I84d4f9Z0e7z/6v28amyE9vJDZ2tB/GO8/tAoMcoI3izwLA+SmhRLvP4/LzomSFG48Vi8+qa8M7z+2q7BNdU2DPBW3MQr+Bu8/THSs4gFChjwx2Ez8cAHvP0r401053Y88/xZksgj87j8EW447gKOGvPGfkl/F9u4/aFBLzO1KkrzLqTo3p/HuP44tURv4B5m8ZtgFba7s7j/SNpQ+6NFxvPef5TTb5+4/FRvOsxkZmbzlqBPDLePuP21MKqdIn4U8IjQSTKbe7j+KaSh6YBKTvByArARF2u4/W4kXSI+nWLwqLvchCtbuPxuaSWebLHy8l6hQ2fXR7j8RrMJg7WNDPC2JYWAIzu4/72QGOwlmljxXAB3tQcruP3kDodrhzG480DzBtaLG7j8wEg8/jv+TPN7T1/Aqw+4/sK96u86QdjwnKjbV2r/uP3fgVOu9HZM8Dd39mbK87j+Oo3EANJSPvKcsnXayue4/SaOT3Mzeh7xCZs+i2rbuP184D73G3ni8gk+dViu07j/2XHvsRhKGvA+SXcqkse4/jtf9GAU1kzzaJ7U2R6/uPwWbii+3mHs8/ceX1BKt7j8JVBzi4WOQPClUSN0Hq+4/6sYZUIXHNDy3RlmKJqnuPzXAZCvmMpQ8SCGtFW+n7j+fdplhSuSMvAncdrnhpe4/qE3vO8UzjLyFVTqwfqTuP67pK4l4U4S8IMPMNEaj7j9YWFZ43c6TvCUiVYI4ou4/ZBl+gKoQVzxzqUzUVaHuPygiXr/vs5O8zTt/Zp6g7j+CuTSHrRJqvL/aC3USoO4/7qltuO9nY7wvGmU8sp/uP1GI4FQ93IC8hJRR+X2f7j/PPlp+ZB94vHRf7Oh1n+4/sH2LwEruhrx0gaVImp/uP4rmVR4yGYa8yWdCVuuf7j/T1Aley5yQPD9d3k9poO4/HaVNudwye7yHAetzFKHuP2vAZ1T97JQ8MsEwAe2h7j9VbNar4etlPGJOzzbzou4/Qs+zL8WhiLwSGj5UJ6TuPzQ3O/G2aZO8E85MmYml7j8e/xk6hF6AvK3HI0Yap+4/bldy2FDUlLztkkSb2ajuPwCKDltnrZA8mWaK2ceq7j+06vDBL7eNPNugKkLlrO4//+fFnGC2ZbyMRLUWMq/uP0Rf81mD9ns8NncVma6x7j+DPR6nHwmTvMb/kQtbtO4/KR5si7ipXbzlxc2wN7fuP1m5kHz5I2y8D1LIy0S67j+q+fQiQ0OSvFBO3p+Cve4/S45m12zKhby6B8pw8cDuPyfOkSv8r3E8kPCjgpHE7j+7cwrhNdJtPCMj4xljyO4/YyJiIgTFh7xl5V17ZszuP9Ux4uOGHIs8My1K7JvQ7j8Vu7zT0buRvF0lPrID1e4/0jHunDHMkDxYszATntnuP7Nac26EaYQ8v/15VWve7j+0nY6Xzd+CvHrz079r4+4/hzPLkncajDyt01qZn+juP/rZ0UqPe5C8ZraNKQfu7j+6rtxW2cNVvPsVT7ii8+4/QPamPQ6kkLw6WeWNcvnuPzSTrTj01mi8R1778nb/7j81ilhr4u6RvEoGoTCwBe8/zd1fCtf/dDzSwUuQHgzvP6yYkvr7vZG8CR7XW8IS7z+zDK8wrm5zPJxShd2bGe8/lP2fXDLjjjx60P9fqyDvP6xZCdGP4IQ8S9FXLvEn7z9nGk44r81jPLXnBpRtL+8/aBmSbCxrZzxpkO/cIDfvP9K1zIMYioC8+sNdVQs/7z9v+v8/Xa2PvHyJB0otR+8/Sal1OK4NkLzyiQ0Ih0/vP6cHPaaFo3Q8h6T73BhY7z8PIkAgnpGCvJiDyRbjYO8/rJLB1VBajjyFMtsD5mnvP0trAaxZOoQ8YLQB8yFz7z8fPrQHIdWCvF+bezOXfO8/yQ1HO7kqibwpofUURobvP9OIOmAEtnQ89j+L5y6Q7z9xcp1R7MWDPINMx/tRmu8/8JHTjxL3j7zakKSir6TvP310I+KYro288WeOLUiv7z8IIKpBvMOOPCdaYe4buu8/Muupw5QrhDyXums3K8XvP+6F0TGpZIo8QEVuW3bQ7z/t4zvkujeOvBS+nK392+8/nc2RTTuJdzzYkJ6BwefvP4nMYEHBBVM88XGPK8Lz7z8AOPr+Qi7mPzBnx5NX8y49AQAAAAAA4L9bMFFVVVXVP5BF6////8+/EQHxJLOZyT+fyAbldVXFvwAAAAAAAOC/d1VVVVVV1T/L/f/////PvwzdlZmZmck/p0VnVVVVxb8w3kSjJEnCP2U9QqT//7+/ytYqKIRxvD//aLBD65m5v4XQr/eCgbc/zUXRdRNStb+f3uDD8DT3PwCQ5nl/zNe/H+ksangT9z8AAA3C7m/Xv6C1+ghg8vY/AOBRE+MT1799jBMfptH2PwB4KDhbuNa/0bTFC0mx9j8AeICQVV3Wv7oMLzNHkfY/AAAYdtAC1r8jQiIYn3H2PwCQkIbKqNW/2R6lmU9S9j8AUANWQ0/Vv8Qkj6pWM/Y/AEBrwzf21L8U3J1rsxT2PwBQqP2nndS/TFzGUmT29T8AqIk5kkXUv08skbVn2PU/ALiwOfTt07/ekFvLvLr1PwBwj0TOltO/eBrZ8mGd9T8AoL0XHkDTv4dWRhJWgPU/AIBG7+Lp0r/Ta+fOl2P1PwDgMDgblNK/k3+n4iVH9T8AiNqMxT7Sv4NFBkL/KvU/AJAnKeHp0b/fvbLbIg/1PwD4SCttldG/1940R4/z9D8A+LmaZ0HRv0Ao3s9D2PQ/AJjvlNDt0L/Io3jAPr30PwAQ2xilmtC/iiXgw3+i9D8AuGNS5kfQvzSE1CQFiPQ/APCGRSLrz78LLRkbzm30PwCwF3VKR8+/VBg509lT9D8AMBA9RKTOv1qEtEQnOvQ/ALDpRA0Czr/7+BVBtSD0PwDwdymiYM2/sfQ+2oIH9D8AkJUEAcDMv4/+V12P7vM/ABCJVikgzL/pTAug2dXzPwAQgY0Xgcu/K8EQwGC98z8A0NPMyeLKv7jadSskpfM/AJASLkBFyr8C0J/NIo3zPwDwHWh3qMm/HHqExVt18z8AMEhpbQzJv+I2rUnOXfM/AMBFpiBxyL9A1E2YeUbzPwAwFLSP1se/JMv/zlwv8z8AcGI8uDzHv0kNoXV3GPM/AGA3m5qjxr+QOT43yAHzPwCgt1QxC8a/QfiVu07r8j8AMCR2fXPFv9GpGQIK1fI/ADDCj3vcxL8q/beo+b7yPwAA0lEsRsS/qxsMehyp8j8AAIO8irDDvzC1FGByk/I/AABJa5kbw7/1oVdX+n3yPwBApJBUh8K/vzsdm7No8j8AoHn4ufPBv731j4OdU/I/AKAsJchgwb87CMmqtz7yPwAg91d/zsC/tkCpKwEq8j8AoP5J3DzAvzJBzJZ5FfI/AIBLvL1Xv7+b/NIdIAHyPwBAQJYIN76/C0hNSfTs8T8AQPk+mBe9v2llj1L12PE/AKDYTmf5u798flcRI8XxPwBgLyB53Lq/6SbLdHyx8T8AgCjnw8C5v7YaLAwBnvE/AMBys0amuL+9cLZ7sIrxPwAArLMBjbe/trzvJYp38T8AADhF8XS2v9oxTDWNZPE/AICHbQ5etb/dXyeQuVHxPwDgod5cSLS/TNIypA4/8T8AoGpN2TOzv9r5EHKLLPE/AGDF+Hkgsr8xtewoMBrxPwAgYphGDrG/rzSE2vsH8T8AANJqbPqvv7NrTg/u9fA/AEB3So3arb/OnypdBuTwPwAAheTsvKu/IaUsY0TS8D8AwBJAiaGpvxqY4nynwPA/AMACM1iIp7/RNsaDL6/wPwCA1mdecaW/OROgmNud8D8AgGVJilyjv9/nUq+rjPA/AEAVZONJob/7KE4vn3vwPwCA64LAcp6/GY81jLVq8D8AgFJS8VWavyz57KXuWfA/AICBz2I9lr+QLNHNSUnwPwAAqoz7KJK/qa3wxsY48D8AAPkgezGMv6kyeRNlKPA/AACqXTUZhL9Ic+onJBjwPwAA7MIDEni/lbEUBgQI8D8AACR5CQRgvxr6Jvcf4O8/AACQhPPvbz906mHCHKHvPwAAPTVB3Ic/LpmBsBBj7z8AgMLEo86TP82t7jz2Je8/AACJFMGfmz/nE5EDyOnuPwAAEc7YsKE/q7HLeICu7j8AwAHQW4qlP5sMnaIadO4/AIDYQINcqT+1mQqDkTruPwCAV+9qJ60/VppgCeAB7j8AwJjlmHWwP5i7d+UByu0/ACAN4/VTsj8DkXwL8pLtPwAAOIvdLrQ/zlz7Zqxc7T8AwFeHWQa2P53eXqosJ+0/AABqNXbatz/NLGs+bvLsPwBgHE5Dq7k/Anmnom2+7D8AYA27x3i7P20IN20mi+w/ACDnMhNDvT8EWF29lFjsPwBg3nExCr8/jJ+7M7Um7D8AQJErFWfAPz/n7O6D9es/ALCSgoVHwT/Bltt1/cTrPwAwys1uJsI/KEqGDB6V6z8AUMWm1wPDPyw+78XiZes/ABAzPMPfwz+LiMlnSDfrPwCAems2usQ/SjAdIUsJ6z8A8NEoOZPFP37v8oXo2+o/APAYJM1qxj+iPWAxHa/qPwCQZuz4QMc/p1jTP+aC6j8A8Br1wBXIP4tzCe9AV+o/AID2VCnpyD8nS6uQKizqPwBA+AI2u8k/0fKTE6AB6j8AACwc7YvKPxs82ySf1+k/ANABXFFbyz+QsccFJa7pPwDAvMxnKcw/L86X8i6F6T8AYEjVNfbMP3VLpO66XOk/AMBGNL3BzT84SOedxjTpPwDgz7gBjM4/5lJnL08N6T8AkBfACVXPP53X/45S5ug/ALgfEmwO0D98AMyfzr/oPwDQkw64cdA/DsO+2sCZ6D8AcIaea9TQP/sXI6ondOg/ANBLM4c20T8ImrOsAE/oPwBII2cNmNE/VT5l6Ekq6D8AgMzg//jRP2AC9JUBBug/AGhj119Z0j8po+BjJeLnPwCoFAkwudI/rbXcd7O+5z8AYEMQchjTP8Ill2eqm+c/ABjsbSZ30z9XBhfyB3nnPwAwr/tP1dM/DBPW28pW5z8A4C/j7jLUP2u2TwEAEOY/PFtCkWwCfjyVtE0DADDmP0FdAEjqv408eNSUDQBQ5j+3pdaGp3+OPK1vTgcAcOY/TCVUa+r8YTyuD9/+/4/mP/0OWUwnfny8vMVjBwCw5j8B2txIaMGKvPbBXB4A0OY/EZNJnRw/gzw+9gXr/+/mP1Mt4hoEgH68gJeGDgAQ5z9SeQlxZv97PBLpZ/z/L+c/JIe9JuIAjDxqEYHf/0/nP9IB8W6RAm68kJxnDwBw5z90nFTNcfxnvDXIfvr/j+c/gwT1nsG+gTzmwiD+/6/nP2VkzCkXfnC8AMk/7f/P5z8ci3sIcoCAvHYaJun/7+c/rvmdbSjAjTzoo5wEABDoPzNM5VHSf4k8jyyTFwAw6D+B8zC26f6KvJxzMwYAUOg/vDVla7+/iTzGiUIgAHDoP3V7EfNlv4u8BHn16/+P6D9Xyz2ibgCJvN8EvCIAsOg/CkvgON8AfbyKGwzl/8/oPwWf/0ZxAIi8Q46R/P/v6D84cHrQe4GDPMdf+h4AEOk/A7TfdpE+iTy5e0YTADDpP3YCmEtOgH88bwfu5v9P6T8uYv/Z8H6PvNESPN7/b+k/ujgmlqqCcLwNikX0/4/pP++oZJEbgIe8Pi6Y3f+v6T83k1qK4ECHvGb7Se3/z+k/AOCbwQjOPzxRnPEgAPDpPwpbiCeqP4q8BrBFEQAQ6j9W2liZSP90PPr2uwcAMOo/GG0riqu+jDx5HZcQAFDqPzB5eN3K/og8SC71HQBw6j/bq9g9dkGPvFIzWRwAkOo/EnbChAK/jrxLPk8qALDqP18//zwE/Wm80R6u1//P6j+0cJAS5z6CvHgEUe7/7+o/o94O4D4GajxbDWXb/w/rP7kKHzjIBlo8V8qq/v8v6z8dPCN0HgF5vNy6ldn/T+s/nyqGaBD/ebycZZ4kAHDrPz5PhtBF/4o8QBaH+f+P6z/5w8KWd/58PE/LBNL/r+s/xCvy7if/Y7xFXEHS/8/rPyHqO+63/2y83wlj+P/v6z9cCy6XA0GBvFN2teH/D+w/GWq3lGTBizzjV/rx/y/sP+3GMI3v/mS8JOS/3P9P7D91R+y8aD+EvPe5VO3/b+w/7OBT8KN+hDzVj5nr/4/sP/GS+Y0Gg3M8miElIQCw7D8EDhhkjv1ovJxGlN3/z+w/curHHL5+jjx2xP3q/+/sP/6In605vo48K/iaFgAQ7T9xWrmokX11PB33Dw0AMO0/2sdwaZDBiTzED3nq/0/tPwz+WMU3Dli85YfcLgBw7T9ED8FN1oB/vKqC3CEAkO0/XFz9lI98dLyDAmvY/6/tP35hIcUdf4w8OUdsKQDQ7T9Tsf+yngGIPPWQROX/7+0/icxSxtIAbjyU9qvN/w/uP9JpLSBAg3+83chS2/8v7j9kCBvKwQB7PO8WQvL/T+4/UauUsKj/cjwRXoro/2/uP1m+77Fz9le8Df+eEQCQ7j8ByAtejYCEvEQXpd//r+4/tSBD1QYAeDyhfxIaANDuP5JcVmD4AlC8xLy6BwDw7j8R5jVdRECFvAKNevX/D+8/BZHvOTH7T7zHiuUeADDvP1URc/KsgYo8lDSC9f9P7z9Dx9fUQT+KPGtMqfz/b+8/dXiYHPQCYrxBxPnh/4/vP0vnd/TRfXc8fuPg0v+v7z8xo3yaGQFvvJ7kdxwA0O8/sazOS+6BcTwxw+D3/+/vP1qHcAE3BW68bmBl9P8P8D/aChxJrX6KvFh6hvP/L/A/4LL8w2l/l7wXDfz9/0/wP1uUyzT+v5c8gk3NAwBw8D/LVuTAgwCCPOjL8vn/j/A/GnU3vt//bbxl2gwBALDwP+sm5q5/P5G8ONOkAQDQ8D/3n0h5+n2APP392vr/7/A/wGvWcAUEd7yW/boLABDxP2ILbYTUgI48XfTl+v8v8T/vNv1k+r+dPNma1Q0AUPE/rlAScHcAmjyaVSEPAHDxP+7e4+L5/Y08JlQn/P+P8T9zcjvcMACRPFk8PRIAsPE/iAEDgHl/mTy3nin4/8/xP2eMn6sy+WW8ANSK9P/v8T/rW6edv3+TPKSGiwwAEPI/Ilv9kWuAnzwDQ4UDADDyPzO/n+vC/5M8hPa8//9P8j9yLi5+5wF2PNkhKfX/b/I/YQx/drv8fzw8OpMUAJDyPytBAjzKAnK8E2NVFACw8j8CH/IzgoCSvDtS/uv/z/I/8txPOH7/iLyWrbgLAPDyP8VBMFBR/4W8r+J6+/8P8z+dKF6IcQCBvH9frP7/L/M/Fbe3P13/kbxWZ6YMAFDzP72CiyKCf5U8Iff7EQBw8z/M1Q3EugCAPLkvWfn/j/M/UaeyLZ0/lLxC0t0EALDzP+E4dnBrf4U8V8my9f/P8z8xEr8QOgJ6PBi0sOr/7/M/sFKxZm1/mDz0rzIVABD0PySFGV83+Gc8KYtHFwAw9D9DUdxy5gGDPGO0lef/T/Q/WomyuGn/iTzgdQTo/2/0P1TywpuxwJW858Fv7/+P9D9yKjryCUCbPASnvuX/r/Q/RX0Nv7f/lLzeJxAXAND0Pz1q3HFkwJm84j7wDwDw9D8cU4ULiX+XPNFL3BIAEPU/NqRmcWUEYDx6JwUWADD1PwkyI87Ov5a8THDb7P9P9T/XoQUFcgKJvKlUX+//b/U/EmTJDua/mzwSEOYXAJD1P5Dvr4HFfog8kj7JAwCw9T/ADL8KCEGfvLwZSR0A0PU/KUcl+yqBmLyJerjn/+/1PwRp7YC3fpS8ADj6/kIu5j8wZ8eTV/MuPQAAAAAAAOC/YFVVVVVV5b8GAAAAAADgP05VWZmZmek/eqQpVVVV5b/pRUibW0nyv8M/JosrAPA/AAAAAACg9j8AQenSAAsXyLnygizWv4BWNygktPo8AAAAAACA9j8AQYnTAAsXCFi/vdHVvyD34NgIpRy9AAAAAABg9j8AQanTAAsXWEUXd3bVv21QttWkYiO9AAAAAABA9j8AQcnTAAsX+C2HrRrVv9VnsJ7khOa8AAAAAAAg9j8AQenTAAsXeHeVX77Uv+A+KZNpGwS9AAAAAAAA9j8AQYnUAAsXYBzCi2HUv8yETEgv2BM9AAAAAADg9T8AQanUAAsXqIaGMATUvzoLgu3zQtw8AAAAAADA9T8AQcnUAAsXSGlVTKbTv2CUUYbGsSA9AAAAAACg9T8AQenUAAsXgJia3UfTv5KAxdRNWSU9AAAAAACA9T8AQYnVAAsXIOG64ujSv9grt5keeyY9AAAAAABg9T8AQanVAAsXiN4TWonSvz+wz7YUyhU9AAAAAABg9T8AQcnVAAsXiN4TWonSvz+wz7YUyhU9AAAAAABA9T8AQenVAAsXeM/7QSnSv3baUygkWha9AAAAAAAg9T8AQYnWAAsXmGnBmMjRvwRU52i8rx+9AAAAAAAA9T8AQanWAAsXqKurXGfRv/CogjPGHx89AAAAAADg9D8AQcnWAAsXSK75iwXRv2ZaBf3EqCa9AAAAAADA9D8AQenWAAsXkHPiJKPQvw4D9H7uawy9AAAAAACg9D8AQYnXAAsX0LSUJUDQv38t9J64NvC8AAAAAACg9D8AQanXAAsX0LSUJUDQv38t9J64NvC8AAAAAACA9D8AQcnXAAsXQF5tGLnPv4c8masqVw09AAAAAABg9D8AQenXAAsXYNzLrfDOvySvhpy3Jis9AAAAAABA9D8AQYnYAAsX8CpuByfOvxD/P1RPLxe9AAAAAAAg9D8AQanYAAsXwE9rIVzNvxtoyruRuiE9AAAAAAAA9D8AQcnYAAsXoJrH94/MvzSEn2hPeSc9AAAAAAAA9D8AQenYAAsXoJrH94/MvzSEn2hPeSc9AAAAAADg8z8AQYnZAAsXkC10hsLLv4+3izGwThk9AAAAAADA8z8AQanZAAsXwIBOyfPKv2aQzT9jTro8AAAAAACg8z8AQcnZAAsXsOIfvCPKv+rBRtxkjCW9AAAAAACg8z8AQenZAAsXsOIfvCPKv+rBRtxkjCW9AAAAAACA8z8AQYnaAAsXUPScWlLJv+PUwQTZ0Sq9AAAAAABg8z8AQanaAAsX0CBloH/Ivwn623+/vSs9AAAAAABA8z8AQcnaAAsX4BACiavHv1hKU3KQ2ys9AAAAAABA8z8AQenaAAsX4BACiavHv1hKU3KQ2ys9AAAAAAAg8z8AQYnbAAsX0BnnD9bGv2bisqNq5BC9AAAAAAAA8z8AQanbAAsXkKdwMP/FvzlQEJ9Dnh69AAAAAAAA8z8AQcnbAAsXkKdwMP/FvzlQEJ9Dnh69AAAAAADg8j8AQenbAAsXsKHj5SbFv49bB5CL3iC9AAAAAADA8j8AQYncAAsXgMtsK03Evzx4NWHBDBc9AAAAAADA8j8AQancAAsXgMtsK03Evzx4NWHBDBc9AAAAAACg8j8AQcncAAsXkB4g/HHDvzpUJ02GePE8AAAAAACA8j8AQencAAsX8B/4UpXCvwjEcRcwjSS9AAAAAABg8j8AQYndAAsXYC/VKrfBv5ajERikgC69AAAAAABg8j8AQandAAsXYC/VKrfBv5ajERikgC69AAAAAABA8j8AQcndAAsXkNB8ftfAv/Rb6IiWaQo9AAAAAABA8j8AQendAAsXkNB8ftfAv/Rb6IiWaQo9AAAAAAAg8j8AQYneAAsX4Nsxkey/v/Izo1xUdSW9AAAAAAAA8j8AQareAAsWK24HJ76/PADwKiw0Kj0AAAAAAADyPwBByt4ACxYrbgcnvr88APAqLDQqPQAAAAAA4PE/AEHp3gALF8Bbj1RevL8Gvl9YVwwdvQAAAAAAwPE/AEGJ3wALF+BKOm2Sur/IqlvoNTklPQAAAAAAwPE/AEGp3wALF+BKOm2Sur/IqlvoNTklPQAAAAAAoPE/AEHJ3wALF6Ax1kXDuL9oVi9NKXwTPQAAAAAAoPE/AEHp3wALF6Ax1kXDuL9oVi9NKXwTPQAAAAAAgPE/AEGJ4AALF2DlitLwtr/aczPJN5cmvQAAAAAAYPE/AEGp4AALFyAGPwcbtb9XXsZhWwIfPQAAAAAAYPE/AEHJ4AALFyAGPwcbtb9XXsZhWwIfPQAAAAAAQPE/AEHp4AALF+AbltdBs7/fE/nM2l4sPQAAAAAAQPE/AEGJ4QALF+AbltdBs7/fE/nM2l4sPQAAAAAAIPE/AEGp4QALF4Cj7jZlsb8Jo492XnwUPQAAAAAAAPE/AEHJ4QALF4ARwDAKr7+RjjaDnlktPQAAAAAAAPE/AEHp4QALF4ARwDAKr7+RjjaDnlktPQAAAAAA4PA/AEGJ4gALF4AZcd1Cq79McNbleoIcPQAAAAAA4PA/AEGp4gALF4AZcd1Cq79McNbleoIcPQAAAAAAwPA/AEHJ4gALF8Ay9lh0p7/uofI0RvwsvQAAAAAAwPA/AEHp4gALF8Ay9lh0p7/uofI0RvwsvQAAAAAAoPA/AEGJ4wALF8D+uYeeo7+q/ib1twL1PAAAAAAAoPA/AEGp4wALF8D+uYeeo7+q/ib1twL1PAAAAAAAgPA/AEHK4wALFngOm4Kfv+QJfnwmgCm9AAAAAACA8D8AQerjAAsWeA6bgp+/5Al+fCaAKb0AAAAAAGDwPwBBieQACxeA1QcbuZe/Oab6k1SNKL0AAAAAAEDwPwBBquQACxb8sKjAj7+cptP2fB7fvAAAAAAAQPA/AEHK5AALFvywqMCPv5ym0/Z8Ht+8AAAAAAAg8D8AQerkAAsWEGsq4H+/5EDaDT/iGb0AAAAAACDwPwBBiuUACxYQayrgf7/kQNoNP+IZvQAAAAAAAPA/AEG+5QALAvA/AEHd5QALA8DvPwBB6uUACxaJdRUQgD/oK52Za8cQvQAAAAAAgO8/AEGJ5gALF4CTWFYgkD/S9+IGW9wjvQAAAAAAQO8/AEGq5gALFskoJUmYPzQMWjK6oCq9AAAAAAAA7z8AQcnmAAsXQOeJXUGgP1PX8VzAEQE9AAAAAADA7j8AQermAAsWLtSuZqQ/KP29dXMWLL0AAAAAAIDuPwBBiecACxfAnxSqlKg/fSZa0JV5Gb0AAAAAAEDuPwBBqecACxfA3c1zy6w/ByjYR/JoGr0AAAAAACDuPwBByecACxfABsAx6q4/ezvJTz4RDr0AAAAAAODtPwBB6ecACxdgRtE7l7E/m54NVl0yJb0AAAAAAKDtPwBBiegACxfg0af1vbM/107bpV7ILD0AAAAAAGDtPwBBqegACxegl01a6bU/Hh1dPAZpLL0AAAAAAEDtPwBByegACxfA6grTALc/Mu2dqY0e7DwAAAAAAADtPwBB6egACxdAWV1eM7k/2ke9OlwRIz0AAAAAAMDsPwBBiekACxdgrY3Iars/5Wj3K4CQE70AAAAAAKDsPwBBqekACxdAvAFYiLw/06xaxtFGJj0AAAAAAGDsPwBByekACxcgCoM5x74/4EXmr2jALb0AAAAAAEDsPwBB6ekACxfg2zmR6L8//QqhT9Y0Jb0AAAAAAADsPwBBieoACxfgJ4KOF8E/8gctznjvIT0AAAAAAODrPwBBqeoACxfwI34rqsE/NJk4RI6nLD0AAAAAAKDrPwBByeoACxeAhgxh0cI/obSBy2ydAz0AAAAAAIDrPwBB6eoACxeQFbD8ZcM/iXJLI6gvxjwAAAAAAEDrPwBBiesACxewM4M9kcQ/eLb9VHmDJT0AAAAAACDrPwBBqesACxewoeTlJ8U/x31p5egzJj0AAAAAAODqPwBByesACxcQjL5OV8Y/eC48LIvPGT0AAAAAAMDqPwBB6esACxdwdYsS8MY/4SGc5Y0RJb0AAAAAAKDqPwBBiewACxdQRIWNicc/BUORcBBmHL0AAAAAAGDqPwBBquwACxY566++yD/RLOmqVD0HvQAAAAAAQOo/AEHK7AALFvfcWlrJP2//oFgo8gc9AAAAAAAA6j8AQensAAsX4Io87ZPKP2khVlBDcii9AAAAAADg6T8AQYntAAsX0FtX2DHLP6rhrE6NNQy9AAAAAADA6T8AQantAAsX4Ds4h9DLP7YSVFnESy29AAAAAACg6T8AQcntAAsXEPDG+2/MP9IrlsVy7PG8AAAAAABg6T8AQentAAsXkNSwPbHNPzWwFfcq/yq9AAAAAABA6T8AQYnuAAsXEOf/DlPOPzD0QWAnEsI8AAAAAAAg6T8AQaruAAsW3eSt9c4/EY67ZRUhyrwAAAAAAADpPwBBye4ACxews2wcmc8/MN8MyuzLGz0AAAAAAMDoPwBB6e4ACxdYTWA4cdA/kU7tFtuc+DwAAAAAAKDoPwBBie8ACxdgYWctxNA/6eo8FosYJz0AAAAAAIDoPwBBqe8ACxfoJ4KOF9E/HPClYw4hLL0AAAAAAGDoPwBBye8ACxf4rMtca9E/gRal982aKz0AAAAAAEDoPwBB6e8ACxdoWmOZv9E/t71HUe2mLD0AAAAAACDoPwBBifAACxe4Dm1FFNI/6rpGut6HCj0AAAAAAODnPwBBqfAACxeQ3HzwvtI/9ARQSvqcKj0AAAAAAMDnPwBByfAACxdg0+HxFNM/uDwh03riKL0AAAAAAKDnPwBB6fAACxcQvnZna9M/yHfxsM1uET0AAAAAAIDnPwBBifEACxcwM3dSwtM/XL0GtlQ7GD0AAAAAAGDnPwBBqfEACxfo1SO0GdQ/neCQ7DbkCD0AAAAAAEDnPwBByfEACxfIccKNcdQ/ddZnCc4nL70AAAAAACDnPwBB6fEACxcwF57gydQ/pNgKG4kgLr0AAAAAAADnPwBBifIACxegOAeuItU/WcdkgXC+Lj0AAAAAAODmPwBBqfIACxfQyFP3e9U/70Bd7u2tHz0AAAAAAMDmPwBByfIACw9gWd+91dU/3GWkCCoLCr0AQeDyAAvgCgEAAAAQJwAAuAsAAAAAAABTIZg5uPwkP6u/hubjhFM/sBTb6c1XhT/TI8QY2WOoPzF9rtypjco/EuOTOTeh3z8AAAAAAADwPwAAAAAAAAAAr9MAhHpI+L5zJRUpiq5BP0q0UOfkQHK/F7EbW+0xiD9n3j/jeVeiP8KHQp0aB86/UTzNyURJsj8AAAAAAADwP2Fn848BiZXAPrlbNTTy4sDliZD4cz0UwVHblPmCvDHBC/IZAolFOsFeBRhUZwwqwbIS8xwN/XXAV9eJew2q0MCbTHS5hOsKwUMAlXGGYjHBTPMviVVSQ8FK4RFqS84+wWFmMydQmEo/Q+mAtb1/Q7+7XtwgnwFKP6GlsBZswWa/S1VVVVVVtT8AAAAAAAAAAJNyLVlyzEk/fB3mJ2sWLr/XT9QHJvdlv/3FmBvHcWw/hllVVVVVtT8AAAAAAAAAAHlkT6Ik6/A9iDQ2RtcN4j/EbcXeU9odQGa6rayPUUhA9yDgqaqQaEBYz2TCj3OAQNg0dGw6NI1AKpfWITUOkECz/+hdSGyBQAAAAAAAAAAAzCN8/dV0KkBlc+H+Qq1VQA1hbyQBL3ZA0EH2Aqt9jkBRcaT8on+cQP/0+tqsjKFA4u2SAafimUDWQsRgSGyBQGKbQlDXDeI/psW46+Zn9D8apzb0gRMUQAwM3VgOpBhADpYYl5OjHUBnA0cKuNQHQCHOFwmQFQJA/UzYIcXKIkBNLAV/EBkoQPV/nJXZFDFAwSZjqso3I0CQLbZa3vMKQIhdNx6/NSNAfwaeTqqBVkC3NbS8AnChQJDvcjxTW7tA3BNCpAkl60AAAAAAAAAAALqm7z/mx0BA7jrGFN1KgEAS/YDmUvKxQAp8AQFAGdZAZ/XInWwO6EAAAAAAAAAAAC0UXg5P+03A2e2hnhGAWEC62waIkFZMwP3B1zvO3CtAfsr2jp/T878AAAAAAAAAAPl0INKVRf8/tuUXhIK0EkDUgQs1DpdVQF82wlbOLmzA/8vpqFMIaUDZt43nYYJUwGN1BMGtzy9A1c2/+tzu8r/bjjyaxzgQQIJ51ZJthj9Av3+mQteUTECpG+4QTgpGQD5G/5OyXi1Aob9sejl+AUB3lo1E6fPBv8dBY+4V8aG/j+fLbN4YTL8AAAAAAAAAABvUO6Fajy9AbynuiQSyRkAcRowimqhEQEXYh53HFS5AILo8qIUJBEAyAtvNDDPCvx2zbUVOf6O/HgZ9eb+UTr901ZPn6OYJQAt4J8MxqRtArLAr866CD0AMmucYHFT1P1EmXvNFysk/TTVpkFBWiT8SGM7ossMzPzQiDEwpTMY++Y9YMKzMOj4AAAAAAAAAACjoi1baGBhAFjjSqk1wDUAAYq8qRwj2P5s81l+nrcs/i8e2rSd8iz8DKf9lK381P/fM9vOMQ8g+PWt2uOUpPT7KlbNiCbwHP4Ma/qAY6N8/U/r0Rp9QGkDJuYyLc+k9QFEzbLiOeU5AEJpHl3WOTEAKg5ktIAo0QAAAAAAAAAAANz6QnjUgLkCYNCFSC8NUQFb7/JBluGtApQjJXZRRc0Bm4Eg+sQ1rQI5EZkQwD05A6Evk1c2JID9+LMoM0QafPwAAAAAAAPA/AAAAAAAAAACgXza8ti7JPsC2CLU5rmQ/dOCHmAkXzT8AAAAAAAAAQC/zTYfRqyo9hh7rQTI5qb3KswzJ2O4hPsq4XrdPfpK+yowBGqAB+j4PbMEWbMFWv1VVVVVVVaU/AAAAAAAAoDzvOfr+Qi6GQFIwLdUQSYfA////////738YLURU+yEJQBgtRFT7Iek/zTt/Zp6g5j8AAAAAAADwfwAAAAAAAPh/",
  methods: [
    "_bdtrc",
    "_bdtr",
    "_bdtri",
    "_btdtr",
    "_chdtrc",
    "_chdtr",
    "_chdtri",
    "_drand",
    "_expx2",
    "_fdtrc",
    "_fdtr",
    "_fdtri",
    "_gamma",
    "_lgam",
    "_gdtr",
    "_gdtrc",
    "_igamc",
    "_igam",
    "_igami",
    "_incbet",
    "_incbi",
    "_smirnov",
    "_kolmogorov",
    "_smirnovi",
    "_kolmogi",
    "_nbdtrc",
    "_nbdtr",
    "_nbdtri",
    "_ndtr",
    "_erfc",
    "_erf",
    "_ndtri",
    "_pdtrc",
    "_pdtr",
    "_pdtri",
    "_polevl",
    "_p1evl",
    "_stdtr",
    "_stdtri",
    "_log1p",
    "_expm1",
    "_cosm1",
    "",
  ],
};
var bessel = {
  buffer:
    "AGFzbQEAAAABhwEWYAF8AXxgAnx8AXxgAn98AXxgBXx8fHx/AXxgA3x/fwF8YAF8AX9gA3x8fwF8YAF/AXxgAnx/AXxgAX4Bf2ACf38Bf2AAAGAFfH9/f38Bf2AEfHx8fAF8YAN8fHwBfGAFfHx8f38BfGAEf3x/fwF8YAJ8fwF/YAF8AGABfwBgAX8Bf2AAAX8CDgEDZW52Bm10aGVycgAKA0FACwwNAw4PAAAAAAEAAAAAAgEBEAEAAAAAAgADAwEBAgAAAAQEBAUAAAERBgACAAcHAAUSCAAAAQkJAAgABhMUFQQFAXABAQEFBAEBICAGCQF/AUGQlsEACwewAiAGbWVtb3J5AgARX193YXNtX2NhbGxfY3RvcnMAAQRhaXJ5AAIGaHlwMmYxAAMDcHNpABoGaHlwZXJnAAUGaHlwMmYwAAYCaTAABwNpMGUACAJpMQAJA2kxZQAKAml2AAsCajAADAJ5MAANAmoxAA4CeTEADwJqbgAQAmp2ABECazAAFQNrMGUAFgJrMQAXA2sxZQAYAmtuABkFb25lZjIAGwd0aHJlZWYwABwGc3RydXZlAB0CeW4AHwJ5dgAeGV9lbXNjcmlwdGVuX3N0YWNrX3Jlc3RvcmUAPhdfZW1zY3JpcHRlbl9zdGFja19hbGxvYwA/HGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2N1cnJlbnQAQBlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAMAoUBCv3XAUACAAv+CAEKfCAARIXrUbgexTlAZARAIAFCADcDACACQgA3AwAgA0HYlAErAwAiBjkDACAEIAY5AwBBfw8LIABEuB6F61G4AMBjBEBEAAAAAAAA8D8gAEQAAAAAAAAAwKIgAJqfIgiiRAAAAAAAAAhAoyIFoyIHIAeiIgZBkPIAQQgQJCEJIAZB4PIAQQkQJSEKIAZBsPMAQQoQJCELIAZBkPQAQQoQJSEMQeCUASsDAEQAAAAAAADQP6IgBaAiABAsIQUgAURtm0JQ1w3iPyAInyINoyIOIAAQPCIIIAYgCaIgCqNEAAAAAAAA8D+gIgmiIAUgByALoiAMoyIKoqGiOQMAIAMgDiAFIAmiIAogCKKgojkDACACIAUgBiAGQeD0AEEIECSiIAZBsPUAQQkQJaNEAAAAAAAA8D+gIgmiIAggByAGQYD2AEEKECSiIAZB4PYAQQoQJaMiBqKgIA1EbZtCUNcN4j+iIgeaojkDACAEIAcgCCAJoiAFIAaioaI5AwBBAA8LIAQCfAJAIABEuB6F61G4AEBmRQ0AIAFEAAAAAAAA8D8gACAAoCAAnyIFokQAAAAAAAAIQKMiB6MiBkHA9wBBBxAkIAZBgPgAQQcQJKNEbZtCUNcN4j+iIAWfIgUgBaAgBxAxIgeiozkDACACIAVEbZtCUNcN0r+iIAejIAZBwPgAQQcQJCAGQYD5AEEHECSjojkDACAARDqCCv0CpCBAZEUNACADIAdEbZtCUNcN4j+iIgcgBiAGQcD5AEEEECSiIAZB8PkAQQUQJaNEAAAAAAAA8D+goiAFozkDACAFIAeiIAYgBkGg+gBBBBAkoiAGQdD6AEEFECWjRAAAAAAAAPA/oKIMAQsgACAAIACiIg6iIQZEAAAAAAAA8D8hCUS4FSeWx7jWPyEFIAAhCEHIlAErAwAiDUQAAAAAAADwP2MEQCAAIQtEAAAAAAAA8D8hBUQAAAAAAADwPyEKA0AgCCAGIAuiIAlEAAAAAAAA8D+gIgxEAAAAAAAA8D+gIgejIAdEAAAAAAAA8D+gIgmjIgugIQggBiAFoiAMoyAHoyIFIAogBaAiCqOZIA1kDQALIApEuBUnlse41j+iIQULIAhEiw+3Qn+Q0D+iIQcgAES4HoXrUbgAQGZFBEAgASAFIAehOQMACyADIAUgB6BEqkxY6Hq2+z+iOQMAIA5EAAAAAAAA4D+iIQggBkQAAAAAAAAIQKMiBUQAAAAAAADwP6AhCUHIlAErAwAiDEQAAAAAAADwP2MEQCAIRAAAAAAAAAhAoyEKRAAAAAAAABBAIQcDQCAFIAejIQsgBiAKoiAHRAAAAAAAAPA/oCIFoyIHIAVEAAAAAAAA8D+gIgWjIQogCCAHoCEIIAVEAAAAAAAA8D+gIQcgBiALoiAFoyIFIAkgBaAiCaOZIAxkDQALCyAJRIsPt0J/kNA/oiEGIAhEuBUnlse41j+iIQUgAES4HoXrUbgAQGZFBEAgAiAFIAahOQMACyAFIAagRKpMWOh6tvs/ogs5AwBBAAvQCAIHfAN/IwBBEGsiDCQAIAxCADcDCCABEDohBiAAEDohBAJAIABEAAAAAAAAAABlRQ0AIAAgBKGZRIJ2SWjCJTw9Y0UNAEEBIQsLIAOZIQUCQCABRAAAAAAAAAAAZUUNACABIAahmUSCdklowiU8PWNFDQAgC0ECciELC0QAAAAAAADwPyADoSEHAkACQCAFRAAAAAAAAPA/Y0UNACABIAKhmUSCdklowiU8PWMEQCAHIACaEDchBQwCCyAAIAKhmUSCdklowiU8PWNFDQAgByABmhA3IQUMAQsCQAJAAkACQAJAIAJEAAAAAAAAAABlRQ0AIAIgAhA6IgihmUSCdklowiU8PWNFDQAgC0EBcSAEIAhkcQ0BIAYgCGRFDQQgC0ECcQ0BDAQLIAsNACAFRAAAAAAAAPA/ZA0DQQAhCwJAIAIgAKEiBhA6IgREAAAAAAAAAABlRQ0AIAYgBKGZRIJ2SWjCJTw9Y0UNAEEEIQsLAkAgAiABoSIIEDoiBEQAAAAAAAAAAGVFDQAgCCAEoZlEgnZJaMIlPD1jRQ0AIAtBCHIhCwsgBiABoSIEEDohCSAFRAAAAAAAAPC/oJlEgnZJaMIlPD1jBEAgA0QAAAAAAAAAAGQEQCALQQxxBEAgBEQAAAAAAAAAAGZFDQYMBAsgBEQAAAAAAAAAAGUNBSACECAgBBAgoiAGECAgCBAgoqMhBQwGCyAERAAAAAAAAPC/ZQ0ECyAERAAAAAAAAAAAYwRAIAAgASACIAMgDEEIahAEIQUgDCsDCCIERBHqLYGZl3E9Yw0DIAAgASACRAAAAAAAAABAIAmh/AIiDbegIgIgAxADIQQgACABIAJEAAAAAAAA8D+gIAMQAyEIIA1BAEwNBSAAIAGgRAAAAAAAAPA/oJohCUEAIQsDQCAIIAMgAiAAoSACIAGhoqKiIQUgBCEIIAUgAiACRAAAAAAAAPC/oCIGIAIgAqAgCaAgA6KhoiAEoqAgByACIAaioqMiBSEEIAYhAiALQQFqIgsgDUcNAAsMBQsgC0EMcQ0BCyAAIAEgAiADIAxBCGoQBCEFIAwrAwghBAwBC0EAIQtByJQBKwMAIQkgByAEEDchCgJ8IAKZRIJ2SWjCJTw9Y0UEQEQAAAAAAADwPyEFRAAAAAAAAAAAIQFEAAAAAAAA8D8hAEQAAAAAAAAAACEHA0AgBSAAIAMgBiABoCAIIAGgoqIgAiABoCABRAAAAAAAAPA/oCIBoqOiIgCgIQVEAAAAAAAA8D8gC0GQzgBGDQIaIACZIgQgByAEIAdkGyEHIAtBAWohCyAAIAWjmSAJZA0ACyAJIAu4oiAJIAeiIAWZo6AhBCAKIAWiIQUMAgtB2JQBKwMAIQVEAAAAAAAA8D8LIQQgCiAFoiEFCyAERBHqLYGZl3E9ZEUNAUGzCEEGEAAaDAELQbMIQQMQABpB2JQBKwMAIQULIAxBEGokACAFC8EQAhB8An9EAAAAAAAA8D8gA6EhCgJAAkACQAJAAkAgA0QAAAAAAADgv2MEQCADmiAKoyEIQciUASsDACEDIAKZIQUgACABYwRAIAogAJoQNyELIAVEgnZJaMIlPD1jDQIgAiABoSEJRAAAAAAAAPA/IQFEAAAAAAAAAAAhBUQAAAAAAADwPyEGIAQCfANAIAEgBiAIIAAgBaAgCSAFoKKiIAIgBaAgBUQAAAAAAADwP6AiBaKjoiIGoCEBRAAAAAAAAPA/IBVBkM4ARg0BGiAGmSIKIAcgByAKYxshByAVQQFqIRUgBiABo5kgA2QNAAsgAyAVuKIgAyAHoiABmaOgCzkDACALIAGiDwsgCiABmhA3IQsgBUSCdklowiU8PWMNAiACIAChIQlEAAAAAAAA8D8hAEQAAAAAAAAAACEFRAAAAAAAAPA/IQYgBAJ8A0AgACAGIAggCSAFoCABIAWgoqIgAiAFoCAFRAAAAAAAAPA/oCIFoqOiIgagIQBEAAAAAAAA8D8gFUGQzgBGDQEaIAaZIgogByAHIApjGyEHIBVBAWohFSAGIACjmSADZA0ACyADIBW4oiADIAeiIACZo6ALOQMAIAsgAKIPCyACIAChIhAgAaEiDBA6IQ4CQCADRM3MzMzMzOw/ZARAIAwgDqGZRIJ2SWjCJTw9ZARAQciUASsDACEJAkAgAplEgnZJaMIlPD1jDQBEAAAAAAAA8D8hBkQAAAAAAADwPyEHA0AgFUGQzgBGDQEgByADIAAgBaAgASAFoKKiIAIgBaAgBUQAAAAAAADwP6AiBaKjoiIHmSILIAggCCALYxshCCAVQQFqIRUgByAGIAegIgajmSAJZA0ACyAJIBW4oiAJIAiiIAaZo6AiCEQR6i2BmZdxPWMNAwtEAAAAAAAA8D8hB0QAAAAAAADwPyAMoSINmUSCdklowiU8PWMNBUEAIRVEAAAAAAAAAAAhBUQAAAAAAADwPyEGRAAAAAAAAAAAIQMDQEQAAAAAAADwPyELIAcgBiAKIAAgBaAgASAFoKKiIA0gBaAgBUQAAAAAAADwP6AiBaKjoiIGoCEHIBVBkM4ARg0IIAaZIgggAyADIAhjGyEDIBVBAWohFSAGIAejmSAJZA0ACyAJIBW4oiAJIAOiIAeZo6AhCwwHCwJ8IA5EAAAAAAAAAABmBEAgDCIIIQ0gDgwBCyAMmiENIAwhDyAOmgshFEQAAAAAAADwPxAaIQUgDUQAAAAAAADwP6AiBhAaIQMgACAIoCISEBohCSABIAigIhMQGiELIAYQICEGIAogEiAToqIgDUQAAAAAAAAAQKAQIKMhByAFIAOgIAmhIAuhIAoQNiIRoSAGoyEJRAAAAAAAAPA/IQUDQCAHIAVEAAAAAAAA8D+gIgYQGiANIAagIgsQGqAgCCAAIAWgoCIMEBqhIAggASAFoKAiEBAaoSARoaIhAyAQIAujIAcgCiAMoiAGIgWjoqIhByADIAkgA6AiCaOZRIJ2SWjCJTw9ZA0ACyAORAAAAAAAAAAAYQRAIAIQICEFIAAQICEGIAEQICEBIAREAAAAAAAAAAA5AwAgCSAFIAYgAaKjog8LRAAAAAAAAPA/IQYgFPwCIhZBAk4EQEQAAAAAAADwPyANoSEDRAAAAAAAAAAAIQVBASEVRAAAAAAAAPA/IQcDQCAGIAcgDyABIAWgoCAKIA8gACAFoKCioiADIAWgo6IgBUQAAAAAAADwP6AiBaMiB6AhBiAVQQFqIhUgFkcNAAsLIAIQICEFIA0QICEHIBIQICEDIBMQICECIAAgD6AQICEAIAEgD6AQICEIIAogDhA3IQEgBEQAAAAAAAAAADkDACAGIAUgB6IgAyACoqOiIgYgASAGoiAORAAAAAAAAAAAZCIVGyABIAkgBSAAIAiio6IiBZogBSAWQQFxGyIFoiAFIBUboA8LIAKZRIJ2SWjCJTw9Yw0EQciUASsDACEJRAAAAAAAAPA/IQZEAAAAAAAA8D8hB0QAAAAAAAAAACEKA0BEAAAAAAAA8D8hCCAGIAcgAyAAIAWgIAEgBaCioiACIAWgIAVEAAAAAAAA8D+gIgWio6IiB6AhBiAVQZDOAEYNASAHmSIIIAogCCAKZBshCiAVQQFqIRUgByAGo5kgCWQNAAsgCSAVuKIgCSAKoiAGmaOgIQgLIAQgCDkDACAGDwtB2JQBKwMAIQUgBEQAAAAAAADwPzkDACALIAWiDwtB2JQBKwMAIQUgBEQAAAAAAADwPzkDACALIAWiDwtB2JQBKwMAIQdEAAAAAAAA8D8hCwwBC0HYlAErAwAhBSAERAAAAAAAAPA/OQMAIAUPCyAHIAwQICAQECAgAiABoSINECCio6IhD0QAAAAAAADwPyEHQQAhFUHIlAErAwAhCSAKIAwQNyEOAnwgDEQAAAAAAADwP6AiEZlEgnZJaMIlPD1jRQRARAAAAAAAAAAAIQVEAAAAAAAA8D8hBkQAAAAAAAAAACEDA0AgByAGIAogECAFoCANIAWgoqIgESAFoCAFRAAAAAAAAPA/oCIFoqOiIgagIQdEAAAAAAAA8D8gFUGQzgBGDQIaIAaZIgggAyADIAhjGyEDIBVBAWohFSAGIAejmSAJZA0ACyAJIBW4oiAJIAOiIAeZo6AMAQtB2JQBKwMAIQdEAAAAAAAA8D8LIQggDJoQICEFIAAQICEGIAEQICEBQciUASsDACEAIAIQICEDIAQgCyAIIAAgD5kiAiAOIAeiIAUgBiABoqOiIgWZIgYgAiAGZBuiIA8gBaAiBaOgoDkDACADIAWiC8AMARR8IAEgAKEiDpkgAJlE/Knx0k1iUD+iYwRAIA4gASACmhAFIAIQMaIPC0QAAAAAAADwPyEDRAAAAAAAAPA/IQwCQAJAAkBByJQBKwMAIghEAAAAAAAA8D9jBEBB2JQBKwMAIQsgASEFIAAhCUQAAAAAAADwPyEGA0AgBUQAAAAAAAAAAGEEQEGYCEECEAAaQdiUASsDACEMDAQLIAlEAAAAAAAAAABhBEBEAAAAAAAA8D8hEAwECyADRAAAAAAAAGlAZEUEQEQAAAAAAADwPyEQIAIgCSAFIAOio6IiB5kiCkQAAAAAAADwP2QgBCALIAqjZHENBCAGIAeiIgaZIgcgBCAEIAdjGyEEIANEAAAAAAAA8D+gIQMgBUQAAAAAAADwP6AhBSAJRAAAAAAAAPA/oCEJIAwgBqAhDCAHIAhkDQELCyAMRAAAAAAAAAAAYQ0BCyAEIAyZoyEECyAIIAOiIAggBKKgmSIQRBZW556vA9I8Yw0BCyAQAnwgAkQAAAAAAAAAAGEEQEHYlAErAwAhBEQAAAAAAADwPwwBCyAAIAKZEDYiA5qiIQ8gAyAAIAGhIgWiIAKgIREgAUQAAAAAAAAAAGQEQCAPIAEQIiIDoCEPIBEgA6AhEQtEAAAAAAAA8D8hCkQAAAAAAAAAACEJAkACQEHIlAErAwAiEiAARAAAAAAAAAAAYQR8RAAAAAAAAPA/BUQAAAAAAADwvyACoyENQdiUASsDACETRAAAAABlzc1BIQtEAAAAAAAA8D8hB0QAAAAAAAAAACEGRAAAAAAAAPA/IQQgACEIIAVEAAAAAAAA8D+gIhQhBQNAAkAgBUQAAAAAAAAAAGEEQCAHIQoMAQsgCCANIAWiIASjoiIDmSIKRAAAAAAAAPA/ZCAGIBMgCqNkcQ0DAkAgByADoiIKmSIDIAtkRQRAIAcgCaAhCSAERAAAAAAAAGlAZEUNASAKIQcLIBIgBiAERAAAAAAAAPC/oCIEoKIgA6AhEyAERAAAAAAAANC/okQAAAAAAADwPyANoyIDRAAAAAAAANA/oiAARAAAAAAAAOC/oiAURAAAAAAAANA/okQAAAAAAADAP6CgoKAgA6NEAAAAAAAA4D+gIAeiIAmgIQkMBQsgAyAGIAMgBmQbIQYgBEQAAAAAAADwP6AhBCADIBJkRQ0AIAVEAAAAAAAA8D+gIQUgCiEHIAMhCyAIRAAAAAAAAPA/oCIIRAAAAAAAAAAAYg0BCwsgBiAEoAuimSETIAogCaAhCQwBC0GYCEEFEAAaC0QAAAAAAADwPyELIA8QMSAOECCjIRREAAAAAAAAAAAhBgJAAkBByJQBKwMAIg8gDkQAAAAAAAAAAGEEfEQAAAAAAADwPwVEAAAAAAAA8D8gAqMhFUHYlAErAwAhDUQAAAAAZc3NQSESRAAAAAAAAPA/IQhEAAAAAAAAAAAhB0QAAAAAAADwPyEEIA4hCkQAAAAAAADwPyAAoSIWIQUDQAJAIAVEAAAAAAAAAABhBEAgCCELDAELIAogFSAFoiAEo6IiA5kiC0QAAAAAAADwP2QgByANIAujZHENAwJAIAggA6IiC5kiAyASZEUEQCAIIAagIQYgBEQAAAAAAABpQGRFDQEgCyEICyAPIAcgBEQAAAAAAADwv6AiBKCiIAOgIQ0gDiAOoERVVVVVVVXlPyAWoaBEAAAAAAAA8D8gFaOgIAShIAiiIAagIQYMBQsgAyAHIAMgB2QbIQcgBEQAAAAAAADwP6AhBCADIA9kRQ0AIAVEAAAAAAAA8D+gIQUgCyEIIAMhEiAKRAAAAAAAAPA/oCIKRAAAAAAAAAAAYg0BCwsgByAEoAuimSENIAsgBqAhBgwBC0GYCEEFEAAaCyATIBSiIQUgCSAUoiAGAnwgAEQAAAAAAAAAAGMEQCAREDEgABAgowwBCyARIAAQIqEQMQsiA6IgAkQAAAAAAAAAAGMbIQQgBZkgDSADopmgIQMgAUQAAAAAAAAAAGMEQCAEIAEQICIFoiEEIAMgBZmiIQMLIAMgBJmjIAMgBEQAAAAAAAAAAGIbRAAAAAAAAD5AogsiA2RFDQAgAyEQIAQhDAsgEEQR6i2BmZdxPWQEQEGYCEEGEAAaCyAMC/wDAQt8QciUASsDACEMRAAAAAAAAPA/IQVEAAAAAAAA8D8hByAEAnwCQAJAIABEAAAAAAAAAABiBHxB2JQBKwMAIQ5EAAAAAGXNzUEhD0QAAAAAAADwPyELRAAAAAAAAPA/IQYgACENIAEhCANAAkAgCEQAAAAAAAAAAGEEQCALIQUMAQsgDSACIAiiIAajoiIHmSIFRAAAAAAAAPA/ZCAJIA4gBaNkcQ0DIA8gCyAHoiIFmSIHYwRAIAshBQwFCyALIAqgIQogBkQAAAAAAABpQGQNBCAHIAkgByAJZBshCSAGRAAAAAAAAPA/oCEGIAcgDGRFDQAgCEQAAAAAAADwP6AhCCAFIQsgByEPIA1EAAAAAAAA8D+gIg1EAAAAAAAAAABiDQELCyAJIAagBSAHCyAMopkMAgsgBCAOOQMAQZgIQQUQABogCg8LRAAAAAAAAPA/IAKjIQggBkQAAAAAAADwv6AhBgJAAkACQCADQQFrDgIAAQILIAZEAAAAAAAA0L+iIAhEAAAAAAAA0D+iIABEAAAAAAAA4L+iIAFEAAAAAAAA0D+iRAAAAAAAAMA/oKCgoCAIo0QAAAAAAADgP6AgBaIhBQwBCyAAIACgRFVVVVVVVeU/IAGhoCAIoCAGoSAFoiEFCyAMIAkgBqCiIAegCzkDACAFIAqgC24AIACaIAAgAEQAAAAAAAAAAGMbIgBEAAAAAAAAIEBlBEAgAEQAAAAAAADgP6JEAAAAAAAAAMCgQYD7AEEeECMgABAxog8LRAAAAAAAAEBAIACjRAAAAAAAAADAoEHw/ABBGRAjIAAQMaIgAJ+jC2QAIACaIAAgAEQAAAAAAAAAAGMbIgBEAAAAAAAAIEBlBEAgAEQAAAAAAADgP6JEAAAAAAAAAMCgQYD7AEEeECMPC0QAAAAAAABAQCAAo0QAAAAAAAAAwKBB8PwAQRkQIyAAn6MLfgECfAJ8IACZIgFEAAAAAAAAIEBlBEAgAUQAAAAAAADgP6JEAAAAAAAAAMCgQcD+AEEdECMhAiABEDEgASACoqIMAQtEAAAAAAAAQEAgAaNEAAAAAAAAAMCgQbCAAUEZECMgARAxoiABn6MLIgGaIAEgAEQAAAAAAAAAAGMbC3ABAXwCfCAAmSIBRAAAAAAAACBAZQRAIAEgAUQAAAAAAADgP6JEAAAAAAAAAMCgQcD+AEEdECOiDAELRAAAAAAAAEBAIAGjRAAAAAAAAADAoEGwgAFBGRAjIAGfowsiAZogASAARAAAAAAAAAAAYxsLmwICA3wBfyAAmiAAIACcIgMgAGEgAEQAAAAAAAAAAGNxIgUbIQJEAAAAAAAA8D8hBAJAIAFEAAAAAAAAAABjRQ0AIAIgA5ogAyAFG2IEQEGDCEEBEAAaRAAAAAAAAAAADwsgAiACRAAAAAAAAOA/opwiAyADoGENAEQAAAAAAADwvyEECwJ8IAFEAAAAAAAAAABhBEBEAAAAAAAA8D8gAEQAAAAAAAAAAGENARpEAAAAAAAAAAAgAkQAAAAAAAAAAGNFDQEaQYMIQQMQABpB2JQBKwMADwsgAiABmUQAAAAAAADgP6IQNqIgAaEQMSAEoiACRAAAAAAAAPA/oBAgoyACRAAAAAAAAOA/oCIAIAAgAKAgASABoBAFogsLgQIBBnwgAJogACAARAAAAAAAAAAAYxsiAEQAAAAAAAAUQGUEQCAAIACiIQEgAETxaOOItfjkPmMEQCABRAAAAAAAANC/okQAAAAAAADwP6APCyABRLsrRoD7IRfAoCABRG/dIaakeD7AoKIgAUGAggFBAxAkoiABQaCCAUEIECWjDwtEAAAAAAAAOUAgACAAoqMiAUHgggFBBhAkIQMgAUGggwFBBhAkIQQgAUHggwFBBxAkIQUgAUGghAFBBxAlIQEgAEHolAErAwChIgIQPCEGIAIQLCECQfCUASsDACACIAMgBKOiIAZEAAAAAAAAFMAgAKMgBSABo6KioKIgAJ+jC+cBAQZ8IABEAAAAAAAAFEBlBEAgAEQAAAAAAAAAAGUEQEG6CEEBEAAaQdiUASsDAJoPCyAAIACiIgFB4IQBQQcQJCECIAFBoIUBQQcQJSEBQYCVASsDACAAEDaiIAAQDKIgAiABo6APC0QAAAAAAAA5QCAAIACioyIBQeCCAUEGECQhAiABQaCDAUEGECQhBCABQeCDAUEHECQhBSABQaCEAUEHECUhASAAQeiUASsDAKEiAxAsIQYgAxA8IQNB8JQBKwMAIAMgAiAEo6IgBkQAAAAAAAAUQCAAoyAFIAGjoqKgoiAAn6MLwwEBB3wgAJlEAAAAAAAAFEBlBEAgACAAoiIBRDKkcmD2m0jAoCABRCyCiUErXS3AoCAAIAFB4IUBQQMQJCABQYCGAUEIECWjoqKiDwtEAAAAAAAAFEAgAKMiAyADoiIBQcCGAUEGECQhBCABQYCHAUEGECQhBSABQcCHAUEHECQhBiABQYCIAUEHECUhASAAQfiUASsDAKEiAhA8IQcgAhAsIQJB8JQBKwMAIAIgBCAFo6IgByADIAYgAaOioqGiIACfowvvAQEHfCAARAAAAAAAABRAZQRAIABEAAAAAAAAAABlBEBBrQhBARAAGkHYlAErAwCaDwsgACAAoiIBQcCIAUEFECQhAiABQfCIAUEIECUhAUGAlQErAwAgABAOIAAQNqJEAAAAAAAA8L8gAKOgoiAAIAIgAaOioA8LRAAAAAAAABRAIACjIgIgAqIiAUHAhgFBBhAkIQQgAUGAhwFBBhAkIQUgAUHAhwFBBxAkIQYgAUGAiAFBBxAlIQEgAEH4lAErAwChIgMQLCEHIAMQPCEDQfCUASsDACADIAQgBaOiIAcgAiAGIAGjoqKgoiAAn6ML+gMCBXwDf0EBQX9BASAAQQFxGyAAQQBOGyEIIAAgAEEfdSIHcyAHayEHIAFEAAAAAAAAAABjBEBBACAIayAIIAdBAXEbIQggAZohAQsCQAJAAkACQCAHDgMAAQIDCyABEAwgCLeiDwsgARAOIAi3og8LIAEQDiICIAKgIAGjIAEQDKEgCLeiDwsgAUHIlAErAwBjBHwgAgUgASABoiECQTUhACAHQQF0QeoAargiBCEDA0AgBEQAAAAAAAAAwKAiBCACIAOjoSEDIABBAklFBEAgBEQAAAAAAAAAwKAiBUQAAAAAAAAAwKAiBkQAAAAAAAAAwKAiBCACIAYgAiAFIAIgA6Oho6GjoSEDIABBBGshAAwBCwtEAAAAAAAA8D8hBkQAAAAAAADwPyABIAOjoyEDIAdBAWsiCUEBdCIAuCEEIAGaIQUCfyAJRSAHc0EBcQRAIAMhAiAJDAELIAMgBKIgBaAgAaMhAiAAQQJrtyEEIAMhBiAHQQJrCyEAIAlBAk8EQCAGIQMDQCACIASiIAMgBaKgIAGjIgMgBEQAAAAAAAAAwKAiBKIgAiAFoqAgAaMhAiAERAAAAAAAAADAoCEEIABBA2shByAAQQJrIQAgB0F+SQ0ACwsCfCADmSACmWQEQCABEA4gA6MMAQsgARAMIAKjCyAIt6ILC8YbAyR8CX8BfiMAQSBrIiYkACAmIAA5AxgCfAJAAkAgAJkiApwgAmIiKUUEQCACRAAAAAAAABA/opxEAAAAAAAA0MCiIAKg/AIhJ0EBISggAEQAAAAAAAAAAGMEQCAmIAI5AxhBf0EBICdBAXEbISggAiEACyABRAAAAAAAAAAAYwRAQQAgKGsgKCAnQQFxGyEoIAGaIQELIABEAAAAAAAAAABhBEAgARAMDAQLIABEAAAAAAAA8D9iDQEgARAOICi3ogwDC0EBISggAUQAAAAAAAAAAGNFDQBBhghBARAAGgwBCyABmSIFQciUASsDACINYw0AAkAgAkQAAAAAAAA1QGRFDQAgBSACn0TNzMzMzMwMQKJjRQ0AIAAgARASICi3ogwCCyAFn0TNzMzMzMwMQKIhBAJAIAVEAAAAAAAANUBkRQ0AIAIgBGNFDQAgKLchDkEAIShEsaEWKtPO0kchBkQAAAAAAADwPyEFRAAAAAAAAPA/IQJEAAAAAAAA8D8hCUQAAAAAAADwPyEPIAAgAEQAAAAAAAAQQKKiIgtEAAAAAAAA8L+gIAFEAAAAAAAAIECiIgyjIgchA0QAAAAAAADwPyEKRAAAAAAAAPA/IQREsaEWKtPO0kchCANAIAQgDWQEQCADIAIgByALIAVEAAAAAAAAAECgIgQgBKKhIAwgCkQAAAAAAADwP6AiCqKjoiIQIAsgBEQAAAAAAAAAQKAiBSAFoqEgDCAKRAAAAAAAAPA/oCIKoqOiIgeioSEDIAkgByAPIAIgEKKhIg+jmSIEZARAQQEhKCAPIQYgAyEIIAQhCQsgApohAiAoRQ0BIAQgCWRFDQELCyABIABEAAAAAAAA4D+iRAAAAAAAANA/oEHglAErAwAiAKKhIgIQPCEERAAAAAAAAABAIAEgAKKjnyAGIAIQLKIgCCAEoqGiIA6iDAILAkAgAkQAAAAAAEB/QGMEQCApRQRAICZCADcDECAmQRhqIAEgJkEQakEBEBMhACAmKwMQIgREAAAAAAAAAABhBEAgARAMIACjIQQMBAsgBEQAAAAAAADwP2ENAiAmKwMYIQALAkAgAiAFIAWgZEUEQCAFRAAAAAAAADRAY0UNASAFRAAAAAAAABhAZEUNASAARAAAAAAAAAAAZkUNASAARAAAAAAAADRAY0UNAQsgJiAAOQMQICYgAEQAAAAAAAA+QCACIAWgRAAAAAAAAPA/oCICIAJEAAAAAAAAPkBjGyAAoZygOQMIICZBCGogASAmQRBqQQAQEyAmKwMIIAEQEqIhBAwDC0QAAAAAAADwPyEHAnwCfAJ8RAAAAAAAAABAIAREAAAAAAAAPkBlDQAaIAQgBEQAAAAAAIBWQGNFDQAaIAREAAAAAAAACECiRAAAAAAAANA/ogsiBUQAAAAAAAAIQKAgAmMEQCAmIAAgAJyhIAWaIAUgAEQAAAAAAAAAAGMbnKAiAjkDEAJAIABEAAAAAAAAAABkBEAgJkEYaiABICZBEGpBARATIQcMAQsgJiAAOQMQICYgAjkDCCAmQQhqIAEgJkEQakEBEBMhByAmICYrAwg5AxALRAAAAAAAAAAAIQQgB0QAAAAAAAAAAGENBSAmKwMQIQALIACZIgJEAAAAAAAAOkBjBEAgAkSPU3Qkl/+AP6JECtejcD0Ktz+gIAKiRM3MzMzMzClAoAwBCyACRM3MzMzMzOw/ogsgAWMEQCAAIAEQFAwBCyAAIAEQEgshACAmKwMYRAAAAAAAAAAAZARAIAAgB6MhBAwDCyAHIACiIQQMAgtEAAAAAAAAAAAhBCAARAAAAAAAAAAAYwRAQYYIQQUQABoMAgsgASAAoyAAo0QzMzMzMzPTP2QEQCAAIAEQFCEEDAILIwBBIGsiLCQAAnwgASAAoSAAECgiEaMiA5lEZmZmZmZm5j9lBEAgA0QAAAAAAAAAQBAoIgqaoiAsQRhqICxBEGogLEEIaiAsEAIaIAMgAyADoiICoiIBQeCLAUEBECQhCyABQfCLAUECECQhCCABQZCMAUEDECQhBCABQbCMAUEBECQhBiABQcCMAUECECQhBSABQeCMAUECECQhCSAAIACiECghAUQAAAAAAAAQQBAoICwrAxCiIAJEMzMzMzMz0z+iRAAAAAAAAAAAoCAGRAAAAAAAAPA/IAGjIgeioCADIAWiIAcgAaMiBqKgIAIgCaIgBiABoyIFoqCiIACjIAogLCsDGKIgA0QAAAAAAAAUwKMgB6JEAAAAAAAA8D+gIAIgC6IgBqKgIAggBaKgIAMgBKIgBSABo6KgoiARo6AMAQtEAAAAAAAAAABEAAAAAAAA8D8gASAAoyIBIAGioSIIRAAAAAAAAAAAYQ0AGgJ8IAhEAAAAAAAAAABkBEBEAAAAAAAA8D8hBiAInyICRAAAAAAAAPA/oCABoxA2IAKhRAAAAAAAAPg/oiIBIAGiECgMAQtEAAAAAAAA8L8hBiAImp8iAgJ8RAAAAAAAAPA/IAGjIgG9Ii9CIIinQf////8HcSInQYCAwP8DTwRARAAAAAAAAAAARBgtRFT7IQlAIC9CAFkbIC+nICdBgIDA/wNrckUNARpEAAAAAAAAAAAgASABoaMMAQsCfCAnQf////4DTQRARBgtRFT7Ifk/ICdBgYCA4wNJDQEaRAdcFDMmppE8IAEgASABohAnoqEgAaFEGC1EVPsh+T+gDAILIC9CAFMEQEQYLURU+yH5PyABRAAAAAAAAPA/oEQAAAAAAADgP6IiAZ8iBCAEIAEQJ6JEB1wUMyamkbygoKEiASABoAwCC0QAAAAAAADwPyABoUQAAAAAAADgP6IiBJ8iAyAEECeiIAQgA71CgICAgHCDvyIBIAGioSADIAGgo6AgAaAiASABoAsLoUQAAAAAAAD4P6IiASABohAomgshEiABECghFiASIAAgAKIiCxAoIheiQeCVAUHolQFB8JUBQfiVARACGkGglQFCgICAgICAgPg/NwMAQaiVAUQAAAAAAADwPyAIoyIDQbCJAUEBECQgAqM5AwBBsJUBIANBwIkBQQIQJCAIozkDAEG4lQEgA0HgiQFBAxAkIAggAqKjOQMAQcCVASADQYCKAUEEECQgCCAIoiIHozkDAEHIlQEgA0GwigFBBRAkIAcgAqKjOQMAQdCVASADQeCKAUEGECQgCCAHoiIHozkDAEHYlQEgA0GgiwFBBxAkIAcgAqKjOQMARAAAAAAAAPA/IAGjIgMgA6IiEyAGRHIcx3EcR7m/oqIhGCADmSIFIBOiIgwgBkRrflikDFjCv6KiIRkgBSAMoiINREDxOVNzTdS/oiEaIAUgDaIiDkQ6vCgsYSjuv6IhGyAFIAUgDqIiEKIhHCAQIAZENbivnvEWDMCioiEdIAZE9BxagT6SCkCiIR4gBkRf2R1jSjbsP6IhHyAGRGQbAoqnrdI/oiEgIAZEsUgZeLppwD+iISEgBkQ5juM4jmO1P6IhIiAGRKuqqqqqqro/oiEjIAVEq6qqqqqqwr+iISRByJQBKwMAIQpBoJUBKwMAISVBASEtQQEhKUEBISpB2JQBKwMAIgQhCUQAAAAAAADwPyEBA0AgK0EBdCEnRAAAAAAAAAAAIQMgKgRAICdBA3QrA6CVAUQAAAAAAAAAAKAhAwsgJ0EBciEuICkEfEQAAAAAAADwPyAGICtBAXEbIC5BA3QrA6CVAaJEAAAAAAAAAACgBUQAAAAAAAAAAAshAgJ8IAUgLUEBRg0AGiAqBEAgJCAnQQN0QZiVAWorAwCiIAOgIQMLICkEQCAFICNEq6qqqqqquj8gK0EBcRuiICdBA3QrA6CVAaIgAqAhAgsgKgRAIBggJ0EDdEGQlQFqKwMAoiADoCEDCyApBEAgEyAiRDmO4ziOY7U/ICtBAXEboiAnQQN0QZiVAWorAwCiIAKgIQILIAwgLUEDRg0AGiAqBEAgGSAnQQN0QYiVAWorAwCiIAOgIQMLICkEQCAMICFEsUgZeLppwD8gJ0EBa0ECcRuiICdBA3RBkJUBaisDAKIgAqAhAgsgDSAtQQRGDQAaICoEQCAaICdBA3RBgJUBaisDAKIgA6AhAwsgKQRAIA1EZBsCiqet0j8gICArQQFxG6IgJ0EDdEGIlQFqKwMAoiACoCECCyAOIC1BBUYNABogKgRAIBsgJ0EDdEH4lAFqKwMAoiADoCEDCyApBEAgDiAfRF/ZHWNKNuw/ICtBAXEboiAnQQN0QYCVAWorAwCiIAKgIQILIBAgLUEGRg0AGiAqBEAgHSAnQQN0QfCUAWorAwCiIAOgIQMLICkEQCAQIB5E9BxagT6SCkAgK0EBcRuiICdBA3RB+JQBaisDAKIgAqAhAgsgHAshBwJ/QQAgKkUNABpBACABIAOiIgOZIg8gCWNFDQAaIBQgA6AhFCAPIQlBAQshKgJ/QQAgKUUNABpBACABmiAWoyAHIC5BA3QrA8AIoiAloiACoKIiA5kiAiAEY0UNABogFSADoCEVIAIhBEEBCyEpIAEgCmNFBEAgLUECaiEtIAEgC6MhASArQQFqIitBBEcNAQsLIBJEAAAAAAAAEECiIAijn58gFEHglQErAwCiIBGjIBVB6JUBKwMAoiAAIBeio6CiCyEDICxBIGokACADIQQMAQsgARAOIACjIQQLIAQgKLeiCyEAICZBIGokACAAC50DAgZ8An8jAEEQayIIJABEAAAAAAAA8D8hA0HIlAErAwAiBkQAAAAAAADwP2MEQCABIAGiRAAAAAAAANC/oiEHRAAAAAAAAPA/IQJEAAAAAAAA8D8hBEQAAAAAAADwPyEFA0AgAyAEIAcgAiAAIAKgoqOiIgSgIgNEAAAAAAAAAABiBEAgBCADo5khBQsgAkQAAAAAAADwP6AhAiAFIAZkDQALCyABRAAAAAAAAOA/oiICIAhBDGoQNBogAEQAAAAAAADwP6AhBAJAAkAgAERH9mHl+lNlQGNFDQAgAEQAAAAAAAAAAGRFDQAgACAIKAIMt6L8AkH+B2pB/A9LDQAgAyACIAAQNyAEECCjoiECDAELIAAgAhA2oiAEECKhIQREAAAAAAAAAAAhAiAEIANEAAAAAAAAAABjBHxBgJYBQQBBgJYBKAIAazYCACADmgUgAwsQNqAiA0HQlAErAwAiBJpjDQAgAyAEZARAQYYIQQMQABpB2JQBKwMAIQIMAQtBgJYBKAIAIQkgAxAxIAm3oiECCyAIQRBqJAAgAgvTBAIMfAJ/IAEgAZoiD6IhDSAAKwMAIgREAAAAAAAAAABjIREDQEEAIRBByJQBKwMAIQ5EAAAAAAAA8D8hB0QAAAAAAADwPyELIAEhBSAEIASgIgghBkQAAAAAAAAAACEMA0ACQCAFIAZEAAAAAAAAAECgIgaiIA0gDKKgIgQgCCAGoiANIAeioCIJo0QAAAAAAAAAACAJRAAAAAAAAAAAYhsiB0QAAAAAAAAAAGEEQEQAAAAAAADwPyEKDAELIAsgB6EgB6OZIQogByELCwJAIBBB6AdGBEBBgAhBBBAAGgwBCyAKIA5jDQACfCAEmUQAAAAAAACAQ2RFBEAgCCEHIAUhDCAJDAELIAhEAAAAAAAAYDyiIQcgBEQAAAAAAABgPKIhBCAFRAAAAAAAAGA8oiEMIAlEAAAAAAAAYDyiCyEIIBBBAWohECAEIQUgCiAOZA0BCwsgC5lEAAAAAAAAwD9jIBFxBEAgACAAKwMARAAAAAAAAPC/oCIEOQMAQQAhEQwBCwtEAAAAAAAA8D8hCEQAAAAAAADwPyALoyEFIAIrAwAiB0QAAAAAAADgP6AhCiAAKwMARAAAAAAAAPC/oCIGIAagIQQDQCAFIgkgBKIgCCAPoqAgAaMhBSAERAAAAAAAAADAoCEEIAkhCCAGRAAAAAAAAPC/oCIGIApkDQALIANFBEAgAiAGOQMAIAUPCyAHRAAAAAAAAAAAZkUEQCACIAY5AwAgBQ8LIAmZIAWZZEUEQCACIAY5AwAgBQ8LIAIgBkQAAAAAAADwP6A5AwAgCQv7AgIOfAF/QciUASsDACEORLGhFirTztJHIQpEAAAAAAAA8D8hBEQAAAAAAADwPyEDRAAAAAAAAPA/IQVEAAAAAAAA8D8hByAAIABEAAAAAAAAEECioiILRAAAAAAAAPC/oCABRAAAAAAAACBAoiIMoyIIIQlEAAAAAAAA8D8hBkQAAAAAAADwPyECRLGhFirTztJHIQ0DQCACIA5kBEAgCSADIAggCyAERAAAAAAAAABAoCICIAKioSAMIAZEAAAAAAAA8D+gIgaio6IiDyALIAJEAAAAAAAAAECgIgQgBKKhIAwgBkQAAAAAAADwP6AiBqKjoiIIoqEhCSAFIAggByADIA+ioSIHo5kiAmQEQEEBIRAgByEKIAkhDSACIQULIAOaIQMgEEUNASACIAVkRQ0BCwsgASAARAAAAAAAAOA/okQAAAAAAADQP6BB4JQBKwMAIgOioSICEDwhBEQAAAAAAAAAQCABIAOio58gCiACECyiIA0gBKKhoguEAQAgAEQAAAAAAAAAAGUEQEG9CEEBEAAaQdiUASsDAA8LIABEAAAAAAAAAEBlBEAgACAAokQAAAAAAAAAwKBBgI0BQQoQIyAARAAAAAAAAOA/ohA2IAAQB6KhDwtEAAAAAAAAIEAgAKNEAAAAAAAAAMCgQdCNAUEZECMgAJoQMaIgAJ+jC5EBAQN8IABEAAAAAAAAAABlBEBBowhBARAAGkHYlAErAwAPCyAARAAAAAAAAABAZQRAIAAgAKJEAAAAAAAAAMCgQYCNAUEKECMhASAARAAAAAAAAOA/ohA2IQIgABAHIQMgABAxIAEgAiADoqGiDwtEAAAAAAAAIEAgAKNEAAAAAAAAAMCgQdCNAUEZECMgAJ+jC4sBAQF8IABEAAAAAAAA4D+iIgFEAAAAAAAAAABlBEBBsAhBARAAGkHYlAErAwAPCyAARAAAAAAAAABAZQRAIAEQNiAAEAmiIAAgAKJEAAAAAAAAAMCgQaCPAUELECMgAKOgDwtEAAAAAAAAIEAgAKNEAAAAAAAAAMCgQYCQAUEZECMgAJoQMaIgAJ+jC5QBAQN8IABEAAAAAAAAAABlBEBBnwhBARAAGkHYlAErAwAPCyAARAAAAAAAAABAZQRAIABEAAAAAAAA4D+iEDYhASAAEAkhAiAAIACiRAAAAAAAAADAoEGgjwFBCxAjIQMgABAxIAEgAqIgAyAAo6CiDwtEAAAAAAAAIEAgAKNEAAAAAAAAAMCgQYCQAUEZECMgAJ+jC6YJAg18A38CQCAAIABBH3UiD3MgD2siD0EgTw0AIAFEAAAAAAAAAABlBEBBjAhBAUECIAFEAAAAAAAAAABjGxAAGkHYlAErAwAPCyABRJqZmZmZGSNAZEUEQCABIAFEAAAAAAAA0D+ioiELAnwCfAJAIAAEQEQAAAAAAAAAQCABoyECAkAgD0ECTwRARBm2b/yMeOK/IQhEAAAAAAAA8D8hBUQAAAAAAADwPyEGIA9BAkcEQCAPQQFrIgBBAXEhESAAQX5xIRBBACEARAAAAAAAAPA/IQMDQCAGIANEAAAAAAAA8D+gIgSiIAREAAAAAAAA8D+gIgWiIQYgCEQAAAAAAADwPyADo6BEAAAAAAAA8D8gBKOgIQggBSEDIABBAmoiACAQRw0ACyARRQ0CCyAGIAVEAAAAAAAA8D+goiEGIAhEAAAAAAAA8D8gBaOgIQgMAQtEAAAAAAAA8D8hBiAPQQFGDQJEGbZv/Ix44r8hCAtBAiAPIA9BAk0bIRBB2JQBKwMAIgwgAqMhDSALmiEOQQEhACACIQdEAAAAAAAA8D8hBCAGIA+4oyIDIQVEAAAAAAAA8D8hCQNAIAwgBCAOoiIEIAUgDyAAa7ijIgWiIAkgALiiIgmjIgqZoSADIAqgIgOZYw0GIAcgDWQgAkQAAAAAAADwP2RxDQYgAiAHoiEHIABBAWoiACAQRw0ACyADRAAAAAAAAOA/oiIDmSECIAdEAAAAAAAA8D9kBEBB2JQBKwMAIAejIAJjDQYLIAJEAAAAAAAA8D9kBEBB2JQBKwMAIAKjIAdjDQYLIAMgB6IMAgsgD7ghDEQZtm/8jHjivyEERAAAAAAAAPA/IQdEAAAAAAAA8D8hAyABRAAAAAAAAOA/ohA2DAILRBm2b/yMeOK/IQggAiEHRAAAAAAAAPA/IAGjCyENRAAAAAAAAPA/IAajIQNEAAAAAAAA8D8gD7giDKMgCKAhBCABRAAAAAAAAOA/ohA2CyECRBm2b/yMeOK/IQUgAyAERBm2b/yMeOK/oCACIAKgIgihoiEBQciUASsDACEORAAAAAAAAPA/IQIDQEQAAAAAAADwPyACoyEJIAIgAiAMoCIKoiEGIAJEAAAAAAAA8D+gIQIgAyALIAajoiIDIAMgBSAJoCIFIAREAAAAAAAA8D8gCqOgIgSgIAihoiABoCIBo5kgDmQNAAsgDSABRAAAAAAAAOA/oiAHoyICmiACIA9BAXEboA8LQQAhAEHQlAErAwAgAWMEQEGMCEEEEAAaRAAAAAAAAAAADwsgAUQAAAAAAAAgQKIhBiAPIA9sQQJ0uCEHQciUASsDACELQdiUASsDACEKRAAAAAAAAPA/IQJEAAAAAAAA8D8hCUQAAAAAAADwPyEERAAAAAAAAPA/IQMDQCAAIA9PIAogAiAHIAMgA6KhoiAGIASioyICmSIFY3FFBEAgAEEBaiEAIANEAAAAAAAAAECgIQMgBEQAAAAAAADwP6AhBCAFIQogAiAJIAKgIgmjmSALZA0BCwtB4JQBKwMAIQIgCSABmhAxIAIgASABoKOfoqIPC0GMCEEDEAAaQdiUASsDAAu3BQIEfAR/AnwgACIBRAAAAAAAAAAAZQRAIAAgAZwiAWEEQEGUCEECEAAaQdiUASsDAA8LIAAgAaEiAkQAAAAAAADgP2EEfEQAAAAAAAAAAAVB4JQBKwMAIgQjAEEQayIFJAACQCAEIAAgAUQAAAAAAADwP6ChIAIgAkQAAAAAAADgP2QboiIBvUIgiKdB/////wdxIgZB+8Ok/wNNBEAgBkGAgIDyA0kNASABRAAAAAAAAAAAQQAQPSEBDAELIAZBgIDA/wdPBEAgASABoSEBDAELIAEgBRAqIQYgBSsDACAFKwMIIAZBAXEQPSEBCyAFQRBqJAAgAaMLIQREAAAAAAAA8D8gAKEhAQsCQAJAIAEgAZxhIAFEAAAAAAAAJEBlcUUEQCABRAAAAAAAACRAYw0BRAAAAAAAAAAAIQIMAgtEGbZv/Ix44r8gAfwCIgZBAkgNAhogBkEBayIHQQNxIQhEAAAAAAAAAAAhAUEBIQUCQCAGQQJrQQNPBEAgB0F8cSEHQQAhBgNAIAFEAAAAAAAA8D8gBbijoEQAAAAAAADwPyAFQQFquKOgRAAAAAAAAPA/IAVBAmq4o6BEAAAAAAAA8D8gBUEDarijoCEBIAVBBGohBSAGQQRqIgYgB0cNAAsgCEUNAQtBACEGA0AgAUQAAAAAAADwPyAFuKOgIQEgBUEBaiEFIAZBAWoiBiAIRw0ACwsgAUQZtm/8jHjiv6AMAgtEAAAAAAAAAAAhAgNAIAJEAAAAAAAA8D8gAaOgIQIgAUQAAAAAAADwP6AiAUQAAAAAAAAkQGMNAAsLIAFEAKDYhVc0dkNjBEBEAAAAAAAA8D8gASABoqMiAyADQdCRAUEGECSiIQMLIAEQNkQAAAAAAADgvyABo6AgA6EgAqELIgIgBKEgAiAARAAAAAAAAAAAZRsLugICBXwBf0QAAAAAAADwPyEGAkACQCAARAAAAAAAAAAAYQRARAAAAAAAAPA/IQUMAQtEAAAAAAAA8D8hBUQAAAAAAADwPyEJA0BEsaEWKtPO0kchByABRAAAAAAAAAAAYQ0CIAJEAAAAAAAAAABhDQIgBkQDfNjqm9D+RmQNAiAJRAAAAAAAAGlAZA0CIAYgAyAAoiABIAKiIAmio6IiBpkiByAIZCEKIAcgCCAKGyEIIAUgBqAiBUQAAAAAAAAAAGIEfCAGIAWjmQUgBwtEfK1Rdw2XbzxkRQ0BIAlEAAAAAAAA8D+gIQkgAkQAAAAAAADwP6AhAiABRAAAAAAAAPA/oCEBIABEAAAAAAAA8D+gIgBEAAAAAAAAAABiDQALCyAIQciUASsDAKIgBaOZIQcLIAQgBzkDACAFC4YDAQd8RLGhFirTztJHIQVEAAAAAAAA8D8hBgJAAkAgAEQAAAAAAAAAAGEEQEQAAAAAAADwPyEHDAELRAAAAAAAAPA/IQdEsaEWKtPO0kchCUQAAAAAAADwPyEKA0AgBSELIAFEAAAAAAAAAABhDQEgAkQAAAAAAAAAAGENAUSxoRYq087SRyEFIAZEA3zY6pvQ/kZkDQIgCkQAAAAAAABpQGQNAiAGIAMgACABoiACoqIgCqOiIgaZIgUgCCAFIAhkGyEIAkAgBSAJZEUNACAFIAtmRQ0AIAUgCGNFDQAgCyEFDAILIAUhCSAHIAagIgdEAAAAAAAAAABiBHwgBiAHo5kFIAkLRHytUXcNl288ZEUNASAKRAAAAAAAAPA/oCEKIAJEAAAAAAAA8D+gIQIgAUQAAAAAAADwP6AhASALIQkgAEQAAAAAAADwP6AiAEQAAAAAAAAAAGINAAsLIAUgB6OZIgUgCEHIlAErAwCiIAejmSIGZA0AIAYhBQsgBCAFOQMAIAcLwggCD3wBfyAAnCENAkAgAEQAAAAAAAAAAGNFDQAgACANoUQAAAAAAADgP2INACAAmiABEBEiApogAkQAAAAAAADwPyANoSIDRAAAAAAAAOA/opwiBCAEoCADYhsPCyABIAFEAAAAAAAA0D+ioiEOAkACQCABmSIJRAAAAAAAAD5AZEUNACAJIACZRAAAAAAAAPg/omRFDQBEsaEWKtPO0kchDwwBC0QAAAAAAAD4PyEDIABEAAAAAAAA+D+gIQQgDpohC0QAAAAAAADwPyECRAAAAAAAAPA/IQpEAAAAAAAA8D8hBkQAAAAAAADwPyEIA0BEsaEWKtPO0kchDyADRAAAAAAAAAAAYQ0BIAREAAAAAAAAAABhDQEgAkQDfNjqm9D+RmQNASAIRAAAAAAAAGlAZA0BIAIgBiALoiADIASiIAiio6IiApkiBSAHZCERIAUhDCAFIAcgERshByAKIAKgIgpEAAAAAAAAAABiBHwgAiAKo5kFIAwLRHytUXcNl288ZARAIAhEAAAAAAAA8D+gIQggBEQAAAAAAADwP6AhBCADRAAAAAAAAPA/oCEDIAZEAAAAAAAA8D+gIgZEAAAAAAAAAABiDQELCyAHQciUASsDAKIgCqOZIQ8LRAAAAAAAAAAAIQVEsaEWKtPO0kchAgJAIAFEAAAAAAAAAABjDQAgCUQAAAAAAAAyQGMNAEQAAAAAAADwvyAOoyEQRAAAAAAAAOA/IQREAAAAAAAA4D8gAKEhCEQAAAAAAADwPyEDRAAAAAAAAPA/IQVEsaEWKtPO0kchCUQAAAAAAADwPyEMRAAAAAAAAAAAIQZEAAAAAAAA8D8hBwNAAkAgAiELIAREAAAAAAAAAABhDQAgCEQAAAAAAAAAAGENAESxoRYq087SRyECIANEA3zY6pvQ/kZkDQIgB0QAAAAAAABpQGQNAiADIBAgDCAEoiAIoqIgB6OiIgOZIgIgBiACIAZkGyEGAkAgAiAJZEUNACACIAtmRQ0AIAIgBmNFDQAgCyECDAELIAIhCSAFIAOgIgVEAAAAAAAAAABiBHwgAyAFo5kFIAkLRHytUXcNl288ZEUNACAHRAAAAAAAAPA/oCEHIAhEAAAAAAAA8D+gIQggBEQAAAAAAADwP6AhBCALIQkgDEQAAAAAAADwP6AiDEQAAAAAAAAAAGINAQsLIAIgBaOZIgIgBkHIlAErAwCiIAWjmSIDZA0AIAMhAgtB4JQBKwMAnyEDIAFEAAAAAAAA4D+iIABEAAAAAAAA8L+gEDchBCACIA9mBEAgDiAEIAqioiADRAAAAAAAAOA/oiAARAAAAAAAAPg/oBAgoqMPCyAEIAWiIAMgAEQAAAAAAADgP6AQIKKjIQIgACANYQRAIAIgAPwCIAEQH6APCyACIABB4JQBKwMAoiIDECwgACABEBGiIACaIAEQEaEgAxA8o6ALOAEBfCAAIACcYQRAIAD8AiABEB8PCyAAQeCUASsDAKIiAhAsIAAgARARoiAAmiABEBGhIAIQPKMLlQICBHwCf0QAAAAAAADwv0QAAAAAAADwPyAAQQFxG0QAAAAAAADwPyAAQQBIGyEEAkACQAJAIAAgAEEfdSIGcyAGayIADgIAAQILIAQgARANog8LIAQgARAPog8LIAFEAAAAAAAAAABlBEBBiQhBAhAAGkHYlAErAwCaDwtEAAAAAAAAAEAhAiABEA0hBSABEA8hAwJAIABBA04EQEECIAAgAEECTBtBAWsiAEEBcSEHIABBfnEhBkEAIQADQCADIAKiIAGjIAWhIgUgAkQAAAAAAAAAQKAiAqIgAaMgA6EhAyACRAAAAAAAAABAoCECIABBAmoiACAGRw0ACyAHRQ0BCyADIAKiIAGjIAWhIQMLIAQgA6ILnQQBA3xBgJYBQQE2AgACQAJAIAAQJg0AIABBiJUBKwMAIgFhDQAgAZogAGEEQEGQlQErAwAPCwJAAkAgAJkiAkQAAAAAAIBAQGRFBEBEAAAAAAAA8D8hASAARAAAAAAAAAhAZgRAA0AgASAARAAAAAAAAPC/oCIAoiEBIABEAAAAAAAACEBmDQALCyAARAAAAAAAAAAAYwRAA0AgAESV1iboCy4RvmQNBCABIACjIQEgAEQAAAAAAADwP6AiAEQAAAAAAAAAAGMNAAsLIABEAAAAAAAAAEBjBEADQCAARJXWJugLLhE+Yw0EIAEgAKMhASAARAAAAAAAAPA/oCIARAAAAAAAAABAYw0ACwsgAEQAAAAAAAAAQGINASABDwsCfCAARAAAAAAAAAAAYwRAIAKcIgAgAmENBSAA/AJBAXFFBEBBgJYBQX82AgALIAIgAiAARAAAAAAAAPA/oKEgAiAAoSIAIABEAAAAAAAA4D9kG0HglAErAwAiAKIQPKIiA0QAAAAAAAAAAGEEQCABQYCWASgCALeiDwsgACADmSACECGiowwBCyAAECELQYCWASgCALeiDwsgASAARAAAAAAAAADAoCIAQZCSAUEGECSiIABB0JIBQQcQJKMPCyAARAAAAAAAAAAAYQ0BIAEgACAARBm2b/yMeOI/okQAAAAAAADwP6CioyEACyAADwtBpwhBARAAGkGQlQErAwALhQEBA3wgABAxIQFEAAAAAAAA8D8gAKMiAkGglAFBBBAkIQMgAiADokQAAAAAAADwP6ACfCAARNRDNLqD4GFAZARAIAAgAEQAAAAAAADgP6JEAAAAAAAA0L+gEDciACAAIAGjogwBCyAAIABEAAAAAAAA4L+gEDcgAaMLRAYn9h+TDQRAoqILjgUCA3wBf0GAlgFBATYCAAJAAkAgABAmBHwgAAUgAL1C////////////AINCgICAgICAgPj/AFoEQEGIlQErAwAPCyAARAAAAAAAAEHAYwRAIACaIgIQIiEDIAKcIgEgAmENA0GAlgFBAUF/IAH8AkEBcRs2AgAgACABRAAAAAAAAPA/oKAgAiABoSIAIABEAAAAAAAA4D9kG0HglAErAwCiEDwgAqIiAEQAAAAAAAAAAGENA0S9oedI0FDyPyAAEDahIAOhDwsgAEQAAAAAAAAqQGMEQEQAAAAAAADwPyEBIABEAAAAAAAACEBmRQRAIAAhAgwDCwNAIAEgACADRAAAAAAAAPC/oCIDoCICoiEBIAJEAAAAAAAACEBmDQALDAILIABEFiVt0F1MV39kBEBBiJUBKwMAQYCWASgCALeiDwsgAEQAAAAAAADgv6AgABA2oiAAoUS1vmTI8WftP6AhAiAARAAAAACE15dBZARAIAIPC0QAAAAAAADwPyAAIACioyEBIAIgAEQAAAAAAECPQGYEfCABRBqgARqgAUo/okQXbMEWbMFmv6AgAaJEVVVVVVVVtT+gBSABQfCTAUEEECQLIACjoAsPCyACRAAAAAAAAABAYwRAA0AgAkQAAAAAAAAAAGENAiABIAKjIQEgACADRAAAAAAAAPA/oCIDoCICRAAAAAAAAABAYw0ACwtBgJYBQX9BASABRAAAAAAAAAAAYyIEGzYCACABmiABIAQbIQEgAkQAAAAAAAAAQGEEQCABEDYPCyAAIANEAAAAAAAAAMCgoCIAQZCTAUEFECQhAiAAQcCTAUEGECUhAyABEDYgACACoiADo6APC0GPCEECEAAaQYiVASsDAAu8AQIEfAN/IAJBAmshCCABKwMAIQMgAkEBayICQQNxIgkEQANAIAJBAWshAiAAIAMiBKIgBiIFoSABKwMIoCEDIAQhBiABQQhqIQEgB0EBaiIHIAlHDQALCyAIQQNPBEADQCAAIAAgACAAIAOiIAShIAErAwigIgSiIAOhIAErAxCgIgWiIAShIAErAxigIgSiIAWhIAErAyCgIQMgAUEgaiEBIAJBBGsiAg0ACwsgAyAFoUQAAAAAAADgP6ILjQECAXwDfyACQQFrIQUgASsDACEDIAJBA3EiBgRAA0AgAkEBayECIAMgAKIgASsDCKAhAyABQQhqIQEgBEEBaiIEIAZHDQALCyAFQQNPBEADQCADIACiIAErAwigIACiIAErAxCgIACiIAErAxigIACiIAErAyCgIQMgAUEgaiEBIAJBBGsiAg0ACwsgAwuVAQIBfAN/IAJBAmshBSAAIAErAwCgIQMgAkEBayICQQNxIgYEQANAIAJBAWshAiADIACiIAErAwigIQMgAUEIaiEBIARBAWoiBCAGRw0ACwsgBUEDTwRAA0AgAyAAoiABKwMIoCAAoiABKwMQoCAAoiABKwMYoCAAoiABKwMgoCEDIAFBIGohASACQQRrIgINAAsLIAMLPQICfwF+AkAgAL0iA0IgiKciAkGAgMD/B3FBgIDA/wdGBEBBASEBIAOnDQEgAkH//z9xDQELQQAhAQsgAQuNAQAgACAAIAAgACAAIABECff9DeE9Aj+iRIiyAXXg70k/oKJEO49otSiCpL+gokRVRIgOVcHJP6CiRH1v6wMS1tS/oKJEVVVVVVVVxT+goiAAIAAgACAARIKSLrHFuLM/okRZAY0bbAbmv6CiRMiKWZzlKgBAoKJESy2KHCc6A8CgokQAAAAAAADwP6CjC/YBAgF8AX8gAL1CIIinQf////8HcSICQYCAwP8HTwRAIAAgAKAPCwJAAn8gAkH//z9LBEAgACEBQZPx/dQCDAELIABEAAAAAAAAUEOiIgG9QiCIp0H/////B3EiAkUNAUGT8f3LAgsgAkEDbmqtQiCGvyABpiIBIAEgAaIgASAAo6IiASABIAGioiABRNft5NQAsMI/okTZUee+y0Tov6CiIAEgAUTC1klKYPH5P6JEICTwkuAo/r+gokSS5mEP5gP+P6Cgor1CgICAgHyDQoCAgIAIfL8iASAAIAEgAaKjIgAgAaEgASABoCAAoKOiIAGgIQALIAALkgEBA3xEAAAAAAAA8D8gACAAoiICRAAAAAAAAOA/oiIDoSIERAAAAAAAAPA/IAShIAOhIAIgAiACIAJEkBXLGaAB+j6iRHdRwRZswVa/oKJETFVVVVVVpT+goiACIAKiIgMgA6IgAiACRNQ4iL7p+qi9okTEsbS9nu4hPqCiRK1SnIBPfpK+oKKgoiAAIAGioaCgC/AWAxN/BHwBfiMAQTBrIggkAAJAAkACQCAAvSIZQiCIpyICQf////8HcSIEQfrUvYAETQRAIAJB//8/cUH7wyRGDQEgBEH8souABE0EQCAZQgBZBEAgASAARAAAQFT7Ifm/oCIARDFjYhphtNC9oCIVOQMAIAEgACAVoUQxY2IaYbTQvaA5AwhBASECDAULIAEgAEQAAEBU+yH5P6AiAEQxY2IaYbTQPaAiFTkDACABIAAgFaFEMWNiGmG00D2gOQMIQX8hAgwECyAZQgBZBEAgASAARAAAQFT7IQnAoCIARDFjYhphtOC9oCIVOQMAIAEgACAVoUQxY2IaYbTgvaA5AwhBAiECDAQLIAEgAEQAAEBU+yEJQKAiAEQxY2IaYbTgPaAiFTkDACABIAAgFaFEMWNiGmG04D2gOQMIQX4hAgwDCyAEQbuM8YAETQRAIARBvPvXgARNBEAgBEH8ssuABEYNAiAZQgBZBEAgASAARAAAMH982RLAoCIARMqUk6eRDum9oCIVOQMAIAEgACAVoUTKlJOnkQ7pvaA5AwhBAyECDAULIAEgAEQAADB/fNkSQKAiAETKlJOnkQ7pPaAiFTkDACABIAAgFaFEypSTp5EO6T2gOQMIQX0hAgwECyAEQfvD5IAERg0BIBlCAFkEQCABIABEAABAVPshGcCgIgBEMWNiGmG08L2gIhU5AwAgASAAIBWhRDFjYhphtPC9oDkDCEEEIQIMBAsgASAARAAAQFT7IRlAoCIARDFjYhphtPA9oCIVOQMAIAEgACAVoUQxY2IaYbTwPaA5AwhBfCECDAMLIARB+sPkiQRLDQELIABEg8jJbTBf5D+iRAAAAAAAADhDoEQAAAAAAAA4w6AiFvwCIQICQCAAIBZEAABAVPsh+b+ioCIVIBZEMWNiGmG00D2iIhehIhhEGC1EVPsh6b9jBEAgAkEBayECIBZEAAAAAAAA8L+gIhZEMWNiGmG00D2iIRcgACAWRAAAQFT7Ifm/oqAhFQwBCyAYRBgtRFT7Iek/ZEUNACACQQFqIQIgFkQAAAAAAADwP6AiFkQxY2IaYbTQPaIhFyAAIBZEAABAVPsh+b+ioCEVCyABIBUgF6EiADkDAAJAIARBFHYiBSAAvUI0iKdB/w9xa0ERSA0AIAEgFSAWRAAAYBphtNA9oiIAoSIYIBZEc3ADLooZozuiIBUgGKEgAKGhIhehIgA5AwAgBSAAvUI0iKdB/w9xa0EySARAIBghFQwBCyABIBggFkQAAAAuihmjO6IiAKEiFSAWRMFJICWag3s5oiAYIBWhIAChoSIXoSIAOQMACyABIBUgAKEgF6E5AwgMAQsgBEGAgMD/B08EQCABIAAgAKEiADkDACABIAA5AwhBACECDAELIAhBEGpBCHIhAyAZQv////////8Hg0KAgICAgICAsMEAhL8hACAIQRBqIQJBASEFA0AgAiAA/AK3IhU5AwAgACAVoUQAAAAAAABwQaIhACAFQQFxIQdBACEFIAMhAiAHDQALIAggADkDIEECIQIDQCACIgVBAWshAiAIQRBqIAVBA3RqKwMARAAAAAAAAAAAYQ0ACyAIQRBqIRAjAEGwBGsiBiQAIARBFHZBlghrIgMgA0EDa0EYbSIEQQAgBEEAShsiCkFobGohDUGkCSgCACIJIAVBAWoiBUEBayIOakEATgRAIAUgCWohAiAKIA5rIQNBACEEA0AgBkHAAmogBEEDdGogA0EASAR8RAAAAAAAAAAABSADQQJ0KAKwCbcLOQMAIANBAWohAyAEQQFqIgQgAkcNAAsLIA1BGGshC0EAIQIgCUEAIAlBAEobIQcgBUEATCEMA0ACQCAMBEBEAAAAAAAAAAAhAAwBCyACIA5qIQRBACEDRAAAAAAAAAAAIQADQCAQIANBA3RqKwMAIAZBwAJqIAQgA2tBA3RqKwMAoiAAoCEAIANBAWoiAyAFRw0ACwsgBiACQQN0aiAAOQMAIAIgB0YhAyACQQFqIQIgA0UNAAtBLyANayESQTAgDWshESAKQQJ0QbAJaiEMIA1BGWshEyAJIQICQANAIAYgAkEDdGorAwAhAEEAIQMgAiEEIAJBAEoEQANAIAZB4ANqIANBAnRqIABEAAAAAAAAcD6i/AK3IhVEAAAAAAAAcMGiIACg/AI2AgAgBiAEQQN0akEIaysDACAVoCEAIARBAWshBCADQQFqIgMgAkcNAAsLIAAgCxA7IgAgAEQAAAAAAADAP6KcRAAAAAAAACDAoqAiACAA/AIiCrehIQACQAJAAkACfyALQQBMIhRFBEAgAkECdCAGakHcA2oiAyADKAIAIgMgAyARdSIDIBF0ayIENgIAIAMgCmohCiAEIBJ1DAELIAsNASACQQJ0IAZqKALcA0EXdQsiD0EATA0CDAELQQIhDyAARAAAAAAAAOA/Zg0AQQAhDwwBC0EAIQNBACEHQQEhBCACQQBKBEADQCAGQeADaiADQQJ0aiIOKAIAIQQCfwJAIA4gBwR/Qf///wcFIARFDQFBgICACAsgBGs2AgBBASEHQQAMAQtBACEHQQELIQQgA0EBaiIDIAJHDQALCwJAIBQNAEH///8DIQMCQAJAIBMOAgEAAgtB////ASEDCyACQQJ0IAZqQdwDaiIHIAcoAgAgA3E2AgALIApBAWohCiAPQQJHDQBEAAAAAAAA8D8gAKEhAEECIQ8gBA0AIABEAAAAAAAA8D8gCxA7oSEACyAARAAAAAAAAAAAYQRAQQAhBAJAIAIiAyAJTA0AA0AgBkHgA2ogA0EBayIDQQJ0aigCACAEciEEIAMgCUoNAAsgBEUNAANAIAtBGGshCyAGQeADaiACQQFrIgJBAnRqKAIARQ0ACwwDC0EBIQMDQCADIgRBAWohAyAGQeADaiAJIARrQQJ0aigCAEUNAAsgAiAEaiEHA0AgBkHAAmogAiAFaiIEQQN0aiAMIAJBAWoiAkECdGooAgC3OQMAQQAhA0QAAAAAAAAAACEAIAVBAEoEQANAIBAgA0EDdGorAwAgBkHAAmogBCADa0EDdGorAwCiIACgIQAgA0EBaiIDIAVHDQALCyAGIAJBA3RqIAA5AwAgAiAHSA0ACyAHIQIMAQsLAkAgAEEYIA1rEDsiAEQAAAAAAABwQWYEQCAGQeADaiACQQJ0aiAARAAAAAAAAHA+ovwCIgO3RAAAAAAAAHDBoiAAoPwCNgIAIAJBAWohAiANIQsMAQsgAPwCIQMLIAZB4ANqIAJBAnRqIAM2AgALRAAAAAAAAPA/IAsQOyEAIAJBAE4EQCACIQUDQCAGIAUiA0EDdGogACAGQeADaiADQQJ0aigCALeiOQMAIANBAWshBSAARAAAAAAAAHA+oiEAIAMNAAtBACEHIAIhDANAIAkgByAHIAlKGyEEIAIgDGshDiAGIAxBA3RqIRBBACEDRAAAAAAAAAAAIQADQCADQQN0IgUrA4AfIAUgEGorAwCiIACgIQAgAyAERyEFIANBAWohAyAFDQALIAZBoAFqIA5BA3RqIAA5AwAgDEEBayEMIAIgB0chAyAHQQFqIQcgAw0ACwtEAAAAAAAAAAAhACACQQBOBEAgAiEFA0AgBSIDQQFrIQUgACAGQaABaiADQQN0aisDAKAhACADDQALCyAIIACaIAAgDxs5AwAgBisDoAEgAKEhAEEBIQMgAkEASgRAA0AgACAGQaABaiADQQN0aisDAKAhACACIANHIQUgA0EBaiEDIAUNAAsLIAggAJogACAPGzkDCCAGQbAEaiQAIApBB3EhAiAIKwMAIQAgGUIAUwRAIAEgAJo5AwAgASAIKwMImjkDCEEAIAJrIQIMAQsgASAAOQMAIAEgCCsDCDkDCAsgCEEwaiQAIAILmQEBA3wgACAAoiIDIAMgA6KiIANEfNXPWjrZ5T2iROucK4rm5Vq+oKIgAyADRH3+sVfjHcc+okTVYcEZoAEqv6CiRKb4EBEREYE/oKAhBSAAIAOiIQQgAkUEQCAEIAMgBaJESVVVVVVVxb+goiAAoA8LIAAgAyABRAAAAAAAAOA/oiAEIAWioaIgAaEgBERJVVVVVVXFP6KgoQvAAQIBfAJ/IwBBEGsiAiQAAnwgAL1CIIinQf////8HcSIDQfvDpP8DTQRARAAAAAAAAPA/IANBnsGa8gNJDQEaIABEAAAAAAAAAAAQKQwBCyAAIAChIANBgIDA/wdPDQAaIAAgAhAqIQMgAisDCCEAIAIrAwAhAQJAAkACQAJAIANBA3FBAWsOAwECAwALIAEgABApDAMLIAEgAEEBECuaDAILIAEgABApmgwBCyABIABBARArCyEBIAJBEGokACABCw8AIAEgAZogASAAGxAuogsVAQF/IwBBEGsiASAAOQMIIAErAwgLDwAgAEQAAAAAAAAAEBAtCw8AIABEAAAAAAAAAHAQLQuaBAMDfAJ/An4CfAJAIAAQMkH/D3EiBEQAAAAAAACQPBAyIgVrRAAAAAAAAIBAEDIgBWtJBEAgBCEFDAELIAQgBUkEQCAARAAAAAAAAPA/oA8LQQAhBUQAAAAAAACQQBAyIARLDQBEAAAAAAAAAAAgAL0iBkKAgICAgICAeFENARpEAAAAAAAA8H8QMiAETQRAIABEAAAAAAAA8D+gDwsgBkIAUwRAQQAQLw8LQQAQMA8LIABBwB8rAwCiQcgfKwMAIgGgIgIgAaEiAUHYHysDAKIgAUHQHysDAKIgAKCgIgAgAKIiASABoiAAQfgfKwMAokHwHysDAKCiIAEgAEHoHysDAKJB4B8rAwCgoiACvSIGp0EEdEHwD3EiBCsDsCAgAKCgoCEAIAQpA7ggIAZCLYZ8IQcgBUUEQAJ8IAZCgICAgAiDUARAIAdCgICAgICAgIg/fb8iASAAoiABoEQAAAAAAAAAf6IMAQsgB0KAgICAgICA8D98vyIBIACiIgIgAaAiAEQAAAAAAADwP2MEfCMAQRBrIgRCgICAgICAgAg3AwggBCsDCEQAAAAAAAAQAKIQM0QAAAAAAAAAACAARAAAAAAAAPA/oCIDIAIgASAAoaAgAEQAAAAAAADwPyADoaCgoEQAAAAAAADwv6AiACAARAAAAAAAAAAAYRsFIAALRAAAAAAAABAAogsPCyAHvyIBIACiIAGgCwsJACAAvUI0iKcLDAAjAEEQayAAOQMIC34CAX8BfiAAvSIDQjSIp0H/D3EiAkH/D0cEfCACRQRAIAEgAEQAAAAAAAAAAGEEf0EABSAARAAAAAAAAPBDoiABEDQhACABKAIAQUBqCzYCACAADwsgASACQf4HazYCACADQv////////+HgH+DQoCAgICAgIDwP4S/BSAACwsMACAAIAChIgAgAKMLrwQDBnwBfwJ+IAC9QjCIpyEHIAC9IghCgICAgICAgPc/fUL//////5/CAVgEQCAIQoCAgICAgID4P1EEQEQAAAAAAAAAAA8LIABEAAAAAAAA8L+gIgAgACAARAAAAAAAAKBBoiIBoCABoSIBIAGiQegwKwMAIgSiIgWgIgYgACAAIACiIgKiIgMgAyADIANBuDErAwCiIAJBsDErAwCiIABBqDErAwCiQaAxKwMAoKCgoiACQZgxKwMAoiAAQZAxKwMAokGIMSsDAKCgoKIgAkGAMSsDAKIgAEH4MCsDAKJB8DArAwCgoKCiIAAgAaEgBKIgACABoKIgBSAAIAahoKCgoA8LAkAgB0Hw/wFrQZ+Afk0EQCAARAAAAAAAAAAAYQRARAAAAAAAAPC/EC5EAAAAAAAAAACjDwsgCEKAgICAgICA+P8AUQ0BIAdB8P8BcUHw/wFHIAdB//8BTXFFBEAgABA1DwsgAEQAAAAAAAAwQ6K9QoCAgICAgICgA30hCAsgCEKAgICAgICA8z99IglCNIe5IgJBsDArAwCiIAlCLYinQf8AcUEEdCIHKwPIMaAiAyAHKwPAMSAIIAlCgICAgICAgHiDfb8gBysDwEGhIAcrA8hBoaIiAKAiBCAAIAAgAKIiAaIgASAAQeAwKwMAokHYMCsDAKCiIABB0DArAwCiQcgwKwMAoKCiIAFBwDArAwCiIAJBuDArAwCiIAAgAyAEoaCgoKCgIQALIAALvgoDBXwDfgZ/IwBBEGsiDSQAIAAQMiEKIAG9IQggAL0hBwJAAkAgARAyIgtB/w9xIg5BvghrIg9B/35LIApB/w9rQYJwT3ENACAIEDgEQEQAAAAAAADwPyEDIAdCgICAgICAgPg/UQ0CIAhCAYYiCVANAiAJQoGAgICAgIBwVCAHQgGGIgdCgICAgICAgHBYcUUEQCAAIAGgIQMMAwsgB0KAgICAgICA8P8AUQ0CRAAAAAAAAAAAIAEgAaIgCEIAUyAHQoCAgICAgIDw/wBUcxshAwwCCyAHEDgEQCAAIACiIQMgB0IAUwRAIAOaIAMgCBA5QQFGGyEDCyAIQgBZDQJEAAAAAAAA8D8gA6MQLiEDDAILIAdCAFMEQCAIEDkiDEUEQCAAEDUhAwwDC0GAgBBBACAMQQFGGyEMIApB/w9xIQogAL1C////////////AIMhBwsgD0H/fk0EQEQAAAAAAADwPyEDIAdCgICAgICAgPg/UQ0CIA5BvQdNBEAgASABmiAHQoCAgICAgID4P1YbRAAAAAAAAPA/oCEDDAMLIAtB/w9LIAdCgICAgICAgPg/VkcEQEEAEDAhAwwDC0EAEC8hAwwCCyAKDQAgAEQAAAAAAAAwQ6K9Qv///////////wCDQoCAgICAgICgA30hBwsCfCAIQoCAgECDvyIDIA0gB0KAgICA0Kql8z99IghCNIe5IgBByNEAKwMAoiAIQi2Ip0H/AHFBBXQiCisDoFKgIAcgCEKAgICAgICAeIN9IgdCgICAgAh8QoCAgIBwg78iBCAKKwOIUiICokQAAAAAAADwv6AiBSAHvyAEoSACoiICoCIEIABBwNEAKwMAoiAKKwOYUqAiACAEIACgIgChoKAgAiAEQdDRACsDACICoiIGIAUgAqIiAqCioCAFIAKiIgUgACAAIAWgIgWhoKAgBCAEIAaiIgCiIAAgACAEQYDSACsDAKJB+NEAKwMAoKIgBEHw0QArAwCiQejRACsDAKCgoiAEQeDRACsDAKJB2NEAKwMAoKCioCIEIAUgBSAEoCIEoaA5AwggBL1CgICAQIO/IgCiIQIgASADoSAAoiABIA0rAwggBCAAoaCioCEAAkAgAhAyQf8PcSILRAAAAAAAAJA8EDIiCmtEAAAAAAAAgEAQMiAKa0kNACAKIAtLBEAgAkQAAAAAAADwP6AiApogAiAMGwwCC0QAAAAAAACQQBAyIAtLIQpBACELIAoNACACvUIAUwRAIAwQLwwCCyAMEDAMAQsgACACQcAfKwMAokHIHysDACIAoCIBIAChIgBB2B8rAwCiIABB0B8rAwCiIAKgoKAiAiACoiIAIACiIAJB+B8rAwCiQfAfKwMAoKIgACACQegfKwMAokHgHysDAKCiIAG9IgenQQR0QfAPcSIKKwOwICACoKCgIQIgCikDuCAgByAMrXxCLYZ8IQggC0UEQAJ8IAdCgICAgAiDUARAIAhCgICAgICAgIg/fb8iACACoiAAoEQAAAAAAAAAf6IMAQsgCEKAgICAgICA8D98Ige/IgAgAqIiAyAAoCICmUQAAAAAAADwP2MEfEQAAAAAAAAQABAuRAAAAAAAABAAohAzIAdCgICAgICAgICAf4O/IAJEAAAAAAAA8L9EAAAAAAAA8D8gAkQAAAAAAAAAAGMbIgGgIgQgAyAAIAKhoCACIAEgBKGgoKAgAaEiAiACRAAAAAAAAAAAYRsFIAILRAAAAAAAABAAogsMAQsgCL8iACACoiAAoAshAwsgDUEQaiQAIAMLGwAgAEIBhkKAgICAgICAEHxCgYCAgICAgBBUC04CAX8BfgJ/QQAgAEI0iKdB/w9xIgFB/wdJDQAaQQIgAUGzCEsNABpBAEIBQbMIIAFrrYYiAkIBfSAAg0IAUg0AGkECQQEgACACg1AbCwukAQMBfAF+AX8gAL0iAkI0iKdB/w9xIgNBsghNBHwgA0H9B00EQCAARAAAAAAAAAAAog8LAnwgAJkiAEQAAAAAAAAwQ6BEAAAAAAAAMMOgIAChIgFEAAAAAAAA4D9kBEAgACABoEQAAAAAAADwv6AMAQsgACABoCIAIAFEAAAAAAAA4L9lRQ0AGiAARAAAAAAAAPA/oAsiAJogACACQgBTGwUgAAsLqAEAAkAgAUGACE4EQCAARAAAAAAAAOB/oiEAIAFB/w9JBEAgAUH/B2shAQwCCyAARAAAAAAAAOB/oiEAQf0XIAEgAUH9F08bQf4PayEBDAELIAFBgXhKDQAgAEQAAAAAAABgA6IhACABQbhwSwRAIAFByQdqIQEMAQsgAEQAAAAAAABgA6IhAEHwaCABIAFB8GhNG0GSD2ohAQsgACABQf8Haq1CNIa/ogvEAQICfwF8IwBBEGsiASQAAkAgAL1CIIinQf////8HcSICQfvDpP8DTQRAIAJBgIDA8gNJDQEgAEQAAAAAAAAAAEEAECshAAwBCyACQYCAwP8HTwRAIAAgAKEhAAwBCyAAIAEQKiECIAErAwghACABKwMAIQMCQAJAAkACQCACQQNxQQFrDgMBAgMACyADIABBARArIQAMAwsgAyAAECkhAAwCCyADIABBARArmiEADAELIAMgABApmiEACyABQRBqJAAgAAufAwMCfAF+An8gAL0iBUKAgICAgP////8Ag0KBgICA8ITl8j9UIgZFBEBEGC1EVPsh6T8gAJmhRAdcFDMmpoE8IAEgAZogBUIAWSIHG6GgIQBEAAAAAAAAAAAhAQsgACAAIAAgAKIiBKIiA0RjVVVVVVXVP6IgBCADIAQgBKIiAyADIAMgAyADRHNTYNvLdfO+okSmkjegiH4UP6CiRAFl8vLYREM/oKJEKANWySJtbT+gokQ31gaE9GSWP6CiRHr+EBEREcE/oCAEIAMgAyADIAMgA0TUer90cCr7PqJE6afwMg+4Ej+gokRoEI0a9yYwP6CiRBWD4P7I21c/oKJEk4Ru6eMmgj+gokT+QbMbuqGrP6CioKIgAaCiIAGgoCIEoCEDIAZFBEBBASACQQF0a7ciASAAIAQgAyADoiADIAGgo6GgIgMgA6ChIgMgA5ogBxsPCyACBHxEAAAAAAAA8L8gA6MiASABvUKAgICAcIO/IgEgBCADvUKAgICAcIO/IgMgAKGhoiABIAOiRAAAAAAAAPA/oKCiIAGgBSADCwsGACAAJAALEAAjACAAa0FwcSIAJAAgAAsEACMACwvWigGFAQBBgAgL9xZqdgBpdgBKdgB5bgBrbgBsZ2FtAHBzaQBoeXBlcmcAazFlAGswZQBnYW1tYQB5MQBrMQBoeXAyZjEAeTAAazAAAAAAAAAA8D+rqqqqqqq6PzmO4ziOY7U/sUgZeLppwD9kGwKKp63SP1/ZHWNKNuw/9BxagT6SCkCuSG6l1P0tQPuiKqUSu1NAFwHSgDmnfUDsdjHt+g6pQAAAAAAAAAAAAwAAAAQAAAAEAAAABgAAAIP5ogBETm4A/CkVANFXJwDdNPUAYtvAADyZlQBBkEMAY1H+ALveqwC3YcUAOm4kANJNQgBJBuAACeouAByS0QDrHf4AKbEcAOg+pwD1NYIARLsuAJzphAC0JnAAQX5fANaROQBTgzkAnPQ5AItfhAAo+b0A+B87AN7/lwAPmAUAES/vAApaiwBtH20Az342AAnLJwBGT7cAnmY/AC3qXwC6J3UA5evHAD178QD3OQcAklKKAPtr6gAfsV8ACF2NADADVgB7/EYA8KtrACC8zwA29JoA46kdAF5hkQAIG+YAhZllAKAUXwCNQGgAgNj/ACdzTQAGBjEAylYVAMmocwB74mAAa4zAABnERwDNZ8MACejcAFmDKgCLdsQAphyWAESv3QAZV9EApT4FAAUH/wAzfj8AwjLoAJhP3gC7fTIAJj3DAB5r7wCf+F4ANR86AH/yygDxhx0AfJAhAGokfADVbvoAMC13ABU7QwC1FMYAwxmdAK3EwgAsTUEADABdAIZ9RgDjcS0Am8aaADNiAAC00nwAtKeXADdV1QDXPvYAoxAYAE12/ABknSoAcNerAGN8+AB6sFcAFxXnAMBJVgA71tkAp4Q4ACQjywDWincAWlQjAAAfuQDxChsAGc7fAJ8x/wBmHmoAmVdhAKz7RwB+f9gAImW3ADLoiQDmv2AA78TNAGw2CQBdP9QAFt7XAFg73gDem5IA0iIoACiG6ADiWE0AxsoyAAjjFgDgfcsAF8BQAPMdpwAY4FsALhM0AIMSYgCDSAEA9Y5bAK2wfwAe6fIASEpDABBn0wCq3dgArl9CAGphzgAKKKQA05m0AAam8gBcd38Ao8KDAGE8iACKc3gAr4xaAG/XvQAtpmMA9L/LAI2B7wAmwWcAVcpFAMrZNgAoqNIAwmGNABLJdwAEJhQAEkabAMRZxADIxUQATbKRAAAX8wDUQ60AKUnlAP3VEAAAvvwAHpTMAHDO7gATPvUA7PGAALPnwwDH+CgAkwWUAMFxPgAuCbMAC0XzAIgSnACrIHsALrWfAEeSwgB7Mi8ADFVtAHKnkABr5x8AMcuWAHkWSgBBeeIA9N+JAOiUlwDi5oQAmTGXAIjtawBfXzYAu/0OAEiatABnpGwAcXJCAI1dMgCfFbgAvOUJAI0xJQD3dDkAMAUcAA0MAQBLCGgALO5YAEeqkAB05wIAvdYkAPd9pgBuSHIAnxbvAI6UpgC0kfYA0VNRAM8K8gAgmDMA9Ut+ALJjaADdPl8AQF0DAIWJfwBVUikAN2TAAG3YEAAySDIAW0x1AE5x1ABFVG4ACwnBACr1aQAUZtUAJwedAF0EUAC0O9sA6nbFAIf5FwBJa30AHSe6AJZpKQDGzKwArRRUAJDiagCI2YkALHJQAASkvgB3B5QA8zBwAAD8JwDqcagAZsJJAGTgPQCX3YMAoz+XAEOU/QANhowAMUHeAJI5nQDdcIwAF7fnAAjfOwAVNysAXICgAFqAkwAQEZIAD+jYAGyArwDb/0sAOJAPAFkYdgBipRUAYcu7AMeJuQAQQL0A0vIEAEl1JwDrtvYA2yK7AAoUqgCJJi8AZIN2AAk7MwAOlBoAUTqqAB2jwgCv7a4AXCYSAG3CTQAtepwAwFaXAAM/gwAJ8PYAK0CMAG0xmQA5tAcADCAVANjDWwD1ksQAxq1LAE7KpQCnN80A5qk2AKuSlADdQmgAGWPeAHaM7wBoi1IA/Ns3AK6hqwDfFTEAAK6hAAz72gBkTWYA7QW3ACllMABXVr8AR/86AGr5uQB1vvMAKJPfAKuAMABmjPYABMsVAPoiBgDZ5B0APbOkAFcbjwA2zQkATkLpABO+pAAzI7UA8KoaAE9lqADSwaUACz8PAFt4zQAj+XYAe4sEAIkXcgDGplMAb27iAO/rAACbSlgAxNq3AKpmugB2z88A0QIdALHxLQCMmcEAw613AIZI2gD3XaAAxoD0AKzwLwDd7JoAP1y8ANDebQCQxx8AKtu2AKMlOgAAr5oArVOTALZXBAApLbQAS4B+ANoHpwB2qg4Ae1mhABYSKgDcty0A+uX9AInb/gCJvv0A5HZsAAap/AA+gHAAhW4VAP2H/wAoPgcAYWczACoYhgBNveoAs+evAI9tbgCVZzkAMb9bAITXSAAw3xYAxy1DACVhNQDJcM4AMMu4AL9s/QCkAKIABWzkAFrdoAAhb0cAYhLSALlchABwYUkAa1bgAJlSAQBQVTcAHtW3ADPxxAATbl8AXTDkAIUuqQAdssMAoTI2AAi3pADqsdQAFvchAI9p5AAn/3cADAOAAI1ALQBPzaAAIKWZALOi0wAvXQoAtPlCABHaywB9vtAAm9vBAKsXvQDKooEACGpcAC5VFwAnAFUAfxTwAOEHhgAUC2QAlkGNAIe+3gDa/SoAayW2AHuJNAAF8/4Aub+eAGhqTwBKKqgAT8RaAC34vADXWpgA9MeVAA1NjQAgOqYApFdfABQ/sQCAOJUAzCABAHHdhgDJ3rYAv2D1AE1lEQABB2sAjLCsALLA0ABRVUgAHvsOAJVywwCjBjsAwEA1AAbcewDgRcwATin6ANbKyADo80EAfGTeAJtk2ADZvjEApJfDAHdY1ABp48UA8NoTALo6PABGGEYAVXVfANK99QBuksYArC5dAA5E7QAcPkIAYcSHACn96QDn1vMAInzKAG+RNQAI4MUA/9eNAG5q4gCw/cYAkwjBAHxddABrrbIAzW6dAD5yewDGEWoA98+pAClz3wC1yboAtwBRAOKyDQB0uiQA5X1gAHTYigANFSwAgRgMAH5mlAABKRYAn3p2AP39vgBWRe8A2X42AOzZEwCLurkAxJf8ADGoJwDxbsMAlMU2ANioVgC0qLUAz8wOABKJLQBvVzQALFaJAJnO4wDWILkAa16qAD4qnAARX8wA/QtKAOH0+wCOO20A4oYsAOnUhAD8tKkA7+7RAC41yQAvOWEAOCFEABvZyACB/AoA+0pqAC8c2ABTtIQATpmMAFQizAAqVdwAwMbWAAsZlgAacLgAaZVkACZaYAA/Uu4AfxEPAPS1EQD8y/UANLwtADS87gDoXcwA3V5gAGeOmwCSM+8AyRe4AGFYmwDhV7wAUYPGANg+EADdcUgALRzdAK8YoQAhLEYAWfPXANl6mACeVMAAT4b6AFYG/ADlea4AiSI2ADitIgBnk9wAVeiqAIImOADK55sAUQ2kAJkzsQCp1w4AaQVIAGWy8AB/iKcAiEyXAPnRNgAhkrMAe4JKAJjPIQBAn9wA3EdVAOF0OgBn60IA/p3fAF7UXwB7Z6QAuqx6AFX2ogAriCMAQbpVAFluCAAhKoYAOUeDAInj5gDlntQASftAAP9W6QAcD8oAxVmKAJT6KwDTwcUAD8XPANtargBHxYYAhUNiACGGOwAseZQAEGGHACpMewCALBoAQ78SAIgmkAB4PIkAqMTkAOXbewDEOsIAJvTqAPdnigANkr8AZaMrAD2TsQC9fAsApFHcACfdYwBp4d0AmpQZAKgplQBozigACe20AESfIABOmMoAcIJjAH58IwAPuTIAp/WOABRW5wAh8QgAtZ0qAG9+TQClGVEAtfmrAILf1gCW3WEAFjYCAMQ6nwCDoqEAcu1tADmNegCCuKkAazJcAEYnWwAANO0A0gB3APz0VQABWU0A4HGAAEGDHwutAUD7Ifk/AAAAAC1EdD4AAACAmEb4PAAAAGBRzHg7AAAAgIMb8DkAAABAICV6OAAAAIAiguM2AAAAAB3zaTX+gitlRxVnQAAAAAAAADhDAAD6/kIudr86O568mvcMvb39/////98/PFRVVVVVxT+RKxfPVVWlPxfQpGcREYE/AAAAAAAAyELvOfr+Qi7mPyTEgv+9v84/tfQM1whrrD/MUEbSq7KDP4Q6Tpvg11U/AEG+IAvSMfA/br+IGk87mzw1M/upPfbvP13c2JwTYHG8YYB3Pprs7z/RZocQel6QvIV/bugV4+8/E/ZnNVLSjDx0hRXTsNnvP/qO+SOAzou83vbdKWvQ7z9hyOZhTvdgPMibdRhFx+8/mdMzW+SjkDyD88bKPr7vP217g12mmpc8D4n5bFi17z/87/2SGrWOPPdHciuSrO8/0ZwvcD2+Pjyi0dMy7KPvPwtukIk0A2q8G9P+r2ab7z8OvS8qUlaVvFFbEtABk+8/VepOjO+AULzMMWzAvYrvPxb01bkjyZG84C2prpqC7z+vVVzp49OAPFGOpciYeu8/SJOl6hUbgLx7UX08uHLvPz0y3lXwH4+86o2MOPlq7z+/UxM/jImLPHXLb+tbY+8/JusRdpzZlrzUXASE4FvvP2AvOj737Jo8qrloMYdU7z+dOIbLguePvB3Z/CJQTe8/jcOmREFvijzWjGKIO0bvP30E5LAFeoA8ltx9kUk/7z+UqKjj/Y6WPDhidW56OO8/fUh08hhehzw/prJPzjHvP/LnH5grR4A83XziZUUr7z9eCHE/e7iWvIFj9eHfJO8/MasJbeH3gjzh3h/1nR7vP/q/bxqbIT28kNna0H8Y7z+0CgxygjeLPAsD5KaFEu8/j8vOiZIUbjxWLz6prwzvP7arsE11TYM8FbcxCv4G7z9MdKziAUKGPDHYTPxwAe8/SvjTXTndjzz/FmSyCPzuPwRbjjuAo4a88Z+SX8X27j9oUEvM7UqSvMupOjen8e4/ji1RG/gHmbxm2AVtruzuP9I2lD7o0XG895/lNNvn7j8VG86zGRmZvOWoE8Mt4+4/bUwqp0ifhTwiNBJMpt7uP4ppKHpgEpO8HICsBEXa7j9biRdIj6dYvCou9yEK1u4/G5pJZ5ssfLyXqFDZ9dHuPxGswmDtY0M8LYlhYAjO7j/vZAY7CWaWPFcAHe1Byu4/eQOh2uHMbjzQPMG1osbuPzASDz+O/5M83tPX8CrD7j+wr3q7zpB2PCcqNtXav+4/d+BU670dkzwN3f2ZsrzuP46jcQA0lI+8pyyddrK57j9Jo5PczN6HvEJmz6Latu4/XzgPvcbeeLyCT51WK7TuP/Zce+xGEoa8D5JdyqSx7j+O1/0YBTWTPNontTZHr+4/BZuKL7eYezz9x5fUEq3uPwlUHOLhY5A8KVRI3Qer7j/qxhlQhcc0PLdGWYomqe4/NcBkK+YylDxIIa0Vb6fuP592mWFK5Iy8Cdx2ueGl7j+oTe87xTOMvIVVOrB+pO4/rukriXhThLwgw8w0RqPuP1hYVnjdzpO8JSJVgjii7j9kGX6AqhBXPHOpTNRVoe4/KCJev++zk7zNO39mnqDuP4K5NIetEmq8v9oLdRKg7j/uqW2472djvC8aZTyyn+4/UYjgVD3cgLyElFH5fZ/uP88+Wn5kH3i8dF/s6HWf7j+wfYvASu6GvHSBpUian+4/iuZVHjIZhrzJZ0JW65/uP9PUCV7LnJA8P13eT2mg7j8dpU253DJ7vIcB63MUoe4/a8BnVP3slDwywTAB7aHuP1Vs1qvh62U8Yk7PNvOi7j9Cz7MvxaGIvBIaPlQnpO4/NDc78bZpk7wTzkyZiaXuPx7/GTqEXoC8rccjRhqn7j9uV3LYUNSUvO2SRJvZqO4/AIoOW2etkDyZZorZx6ruP7Tq8MEvt40826AqQuWs7j//58WcYLZlvIxEtRYyr+4/RF/zWYP2ezw2dxWZrrHuP4M9HqcfCZO8xv+RC1u07j8pHmyLuKldvOXFzbA3t+4/WbmQfPkjbLwPUsjLRLruP6r59CJDQ5K8UE7en4K97j9LjmbXbMqFvLoHynDxwO4/J86RK/yvcTyQ8KOCkcTuP7tzCuE10m08IyPjGWPI7j9jImIiBMWHvGXlXXtmzO4/1THi44YcizwzLUrsm9DuPxW7vNPRu5G8XSU+sgPV7j/SMe6cMcyQPFizMBOe2e4/s1pzboRphDy//XlVa97uP7SdjpfN34K8evPTv2vj7j+HM8uSdxqMPK3TWpmf6O4/+tnRSo97kLxmto0pB+7uP7qu3FbZw1W8+xVPuKLz7j9A9qY9DqSQvDpZ5Y1y+e4/NJOtOPTWaLxHXvvydv/uPzWKWGvi7pG8SgahMLAF7z/N3V8K1/90PNLBS5AeDO8/rJiS+vu9kbwJHtdbwhLvP7MMrzCubnM8nFKF3ZsZ7z+U/Z9cMuOOPHrQ/1+rIO8/rFkJ0Y/ghDxL0Vcu8SfvP2caTjivzWM8tecGlG0v7z9oGZJsLGtnPGmQ79wgN+8/0rXMgxiKgLz6w11VCz/vP2/6/z9drY+8fIkHSi1H7z9JqXU4rg2QvPKJDQiHT+8/pwc9poWjdDyHpPvcGFjvPw8iQCCekYK8mIPJFuNg7z+sksHVUFqOPIUy2wPmae8/S2sBrFk6hDxgtAHzIXPvPx8+tAch1YK8X5t7M5d87z/JDUc7uSqJvCmh9RRGhu8/04g6YAS2dDz2P4vnLpDvP3FynVHsxYM8g0zH+1Ga7z/wkdOPEvePvNqQpKKvpO8/fXQj4piujbzxZ44tSK/vPwggqkG8w448J1ph7hu67z8y66nDlCuEPJe6azcrxe8/7oXRMalkijxARW5bdtDvP+3jO+S6N468FL6crf3b7z+dzZFNO4l3PNiQnoHB5+8/icxgQcEFUzzxcY8rwvPvPwA4+v5CLuY/MGfHk1fzLj0BAAAAAADgv1swUVVVVdU/kEXr////z78RAfEks5nJP5/IBuV1VcW/AAAAAAAA4L93VVVVVVXVP8v9/////8+/DN2VmZmZyT+nRWdVVVXFvzDeRKMkScI/ZT1CpP//v7/K1ioohHG8P/9osEPrmbm/hdCv94KBtz/NRdF1E1K1v5/e4MPwNPc/AJDmeX/M178f6SxqeBP3PwAADcLub9e/oLX6CGDy9j8A4FET4xPXv32MEx+m0fY/AHgoOFu41r/RtMULSbH2PwB4gJBVXda/ugwvM0eR9j8AABh20ALWvyNCIhifcfY/AJCQhsqo1b/ZHqWZT1L2PwBQA1ZDT9W/xCSPqlYz9j8AQGvDN/bUvxTcnWuzFPY/AFCo/aed1L9MXMZSZPb1PwCoiTmSRdS/TyyRtWfY9T8AuLA59O3Tv96QW8u8uvU/AHCPRM6W0794GtnyYZ31PwCgvRceQNO/h1ZGElaA9T8AgEbv4unSv9Nr586XY/U/AOAwOBuU0r+Tf6fiJUf1PwCI2ozFPtK/g0UGQv8q9T8AkCcp4enRv9+9stsiD/U/APhIK22V0b/X3jRHj/P0PwD4uZpnQdG/QCjez0PY9D8AmO+U0O3Qv8ijeMA+vfQ/ABDbGKWa0L+KJeDDf6L0PwC4Y1LmR9C/NITUJAWI9D8A8IZFIuvPvwstGRvObfQ/ALAXdUpHz79UGDnT2VP0PwAwED1EpM6/WoS0RCc69D8AsOlEDQLOv/v4FUG1IPQ/APB3KaJgzb+x9D7aggf0PwCQlQQBwMy/j/5XXY/u8z8AEIlWKSDMv+lMC6DZ1fM/ABCBjReBy78rwRDAYL3zPwDQ08zJ4sq/uNp1KySl8z8AkBIuQEXKvwLQn80ijfM/APAdaHeoyb8ceoTFW3XzPwAwSGltDMm/4jatSc5d8z8AwEWmIHHIv0DUTZh5RvM/ADAUtI/Wx78ky//OXC/zPwBwYjy4PMe/SQ2hdXcY8z8AYDebmqPGv5A5PjfIAfM/AKC3VDELxr9B+JW7TuvyPwAwJHZ9c8W/0akZAgrV8j8AMMKPe9zEvyr9t6j5vvI/AADSUSxGxL+rGwx6HKnyPwAAg7yKsMO/MLUUYHKT8j8AAElrmRvDv/WhV1f6ffI/AECkkFSHwr+/Ox2bs2jyPwCgefi588G/vfWPg51T8j8AoCwlyGDBvzsIyaq3PvI/ACD3V3/OwL+2QKkrASryPwCg/kncPMC/MkHMlnkV8j8AgEu8vVe/v5v80h0gAfI/AEBAlgg3vr8LSE1J9OzxPwBA+T6YF72/aWWPUvXY8T8AoNhOZ/m7v3x+VxEjxfE/AGAvIHncur/pJst0fLHxPwCAKOfDwLm/thosDAGe8T8AwHKzRqa4v71wtnuwivE/AACsswGNt7+2vO8linfxPwAAOEXxdLa/2jFMNY1k8T8AgIdtDl61v91fJ5C5UfE/AOCh3lxItL9M0jKkDj/xPwCgak3ZM7O/2vkQcoss8T8AYMX4eSCyvzG17CgwGvE/ACBimEYOsb+vNITa+wfxPwAA0mps+q+/s2tOD+718D8AQHdKjdqtv86fKl0G5PA/AACF5Oy8q78hpSxjRNLwPwDAEkCJoam/GpjifKfA8D8AwAIzWIinv9E2xoMvr/A/AIDWZ15xpb85E6CY253wPwCAZUmKXKO/3+dSr6uM8D8AQBVk40mhv/soTi+fe/A/AIDrgsBynr8ZjzWMtWrwPwCAUlLxVZq/LPnspe5Z8D8AgIHPYj2Wv5As0c1JSfA/AACqjPsokr+prfDGxjjwPwAA+SB7MYy/qTJ5E2Uo8D8AAKpdNRmEv0hz6ickGPA/AADswgMSeL+VsRQGBAjwPwAAJHkJBGC/Gvom9x/g7z8AAJCE8+9vP3TqYcIcoe8/AAA9NUHchz8umYGwEGPvPwCAwsSjzpM/za3uPPYl7z8AAIkUwZ+bP+cTkQPI6e4/AAARztiwoT+rsct4gK7uPwDAAdBbiqU/mwydohp07j8AgNhAg1ypP7WZCoOROu4/AIBX72onrT9WmmAJ4AHuPwDAmOWYdbA/mLt35QHK7T8AIA3j9VOyPwORfAvyku0/AAA4i90utD/OXPtmrFztPwDAV4dZBrY/nd5eqiwn7T8AAGo1dtq3P80saz5u8uw/AGAcTkOruT8Ceaeibb7sPwBgDbvHeLs/bQg3bSaL7D8AIOcyE0O9PwRYXb2UWOw/AGDecTEKvz+Mn7sztSbsPwBAkSsVZ8A/P+fs7oP16z8AsJKChUfBP8GW23X9xOs/ADDKzW4mwj8oSoYMHpXrPwBQxabXA8M/LD7vxeJl6z8AEDM8w9/DP4uIyWdIN+s/AIB6aza6xD9KMB0hSwnrPwDw0Sg5k8U/fu/yhejb6j8A8BgkzWrGP6I9YDEdr+o/AJBm7PhAxz+nWNM/5oLqPwDwGvXAFcg/i3MJ70BX6j8AgPZUKenIPydLq5AqLOo/AED4Aja7yT/R8pMToAHqPwAALBzti8o/GzzbJJ/X6T8A0AFcUVvLP5CxxwUlruk/AMC8zGcpzD8vzpfyLoXpPwBgSNU19sw/dUuk7rpc6T8AwEY0vcHNPzhI553GNOk/AODPuAGMzj/mUmcvTw3pPwCQF8AJVc8/ndf/jlLm6D8AuB8SbA7QP3wAzJ/Ov+g/ANCTDrhx0D8Ow77awJnoPwBwhp5r1NA/+xcjqid06D8A0EszhzbRPwias6wAT+g/AEgjZw2Y0T9VPmXoSSroPwCAzOD/+NE/YAL0lQEG6D8AaGPXX1nSPymj4GMl4uc/AKgUCTC50j+ttdx3s77nPwBgQxByGNM/wiWXZ6qb5z8AGOxtJnfTP1cGF/IHeec/ADCv+0/V0z8ME9bbylbnPwDgL+PuMtQ/a7ZPAQAQ5j88W0KRbAJ+PJW0TQMAMOY/QV0ASOq/jTx41JQNAFDmP7el1oanf448rW9OBwBw5j9MJVRr6vxhPK4P3/7/j+Y//Q5ZTCd+fLy8xWMHALDmPwHa3EhowYq89sFcHgDQ5j8Rk0mdHD+DPD72Bev/7+Y/Uy3iGgSAfryAl4YOABDnP1J5CXFm/3s8Euln/P8v5z8kh70m4gCMPGoRgd//T+c/0gHxbpECbryQnGcPAHDnP3ScVM1x/Ge8Nch++v+P5z+DBPWewb6BPObCIP7/r+c/ZWTMKRd+cLwAyT/t/8/nPxyLewhygIC8dhom6f/v5z+u+Z1tKMCNPOijnAQAEOg/M0zlUdJ/iTyPLJMXADDoP4HzMLbp/oq8nHMzBgBQ6D+8NWVrv7+JPMaJQiAAcOg/dXsR82W/i7wEefXr/4/oP1fLPaJuAIm83wS8IgCw6D8KS+A43wB9vIobDOX/z+g/BZ//RnEAiLxDjpH8/+/oPzhwetB7gYM8x1/6HgAQ6T8DtN92kT6JPLl7RhMAMOk/dgKYS06AfzxvB+7m/0/pPy5i/9nwfo+80RI83v9v6T+6OCaWqoJwvA2KRfT/j+k/76hkkRuAh7w+Lpjd/6/pPzeTWorgQIe8ZvtJ7f/P6T8A4JvBCM4/PFGc8SAA8Ok/CluIJ6o/irwGsEURABDqP1baWJlI/3Q8+va7BwAw6j8YbSuKq76MPHkdlxAAUOo/MHl43cr+iDxILvUdAHDqP9ur2D12QY+8UjNZHACQ6j8SdsKEAr+OvEs+TyoAsOo/Xz//PAT9abzRHq7X/8/qP7RwkBLnPoK8eARR7v/v6j+j3g7gPgZqPFsNZdv/D+s/uQofOMgGWjxXyqr+/y/rPx08I3QeAXm83LqV2f9P6z+fKoZoEP95vJxlniQAcOs/Pk+G0EX/ijxAFof5/4/rP/nDwpZ3/nw8T8sE0v+v6z/EK/LuJ/9jvEVcQdL/z+s/Ieo77rf/bLzfCWP4/+/rP1wLLpcDQYG8U3a14f8P7D8ZareUZMGLPONX+vH/L+w/7cYwje/+ZLwk5L/c/0/sP3VH7LxoP4S897lU7f9v7D/s4FPwo36EPNWPmev/j+w/8ZL5jQaDczyaISUhALDsPwQOGGSO/Wi8nEaU3f/P7D9y6sccvn6OPHbE/er/7+w//oifrTm+jjwr+JoWABDtP3FauaiRfXU8HfcPDQAw7T/ax3BpkMGJPMQPeer/T+0/DP5YxTcOWLzlh9wuAHDtP0QPwU3WgH+8qoLcIQCQ7T9cXP2Uj3x0vIMCa9j/r+0/fmEhxR1/jDw5R2wpANDtP1Ox/7KeAYg89ZBE5f/v7T+JzFLG0gBuPJT2q83/D+4/0mktIECDf7zdyFLb/y/uP2QIG8rBAHs87xZC8v9P7j9Rq5SwqP9yPBFeiuj/b+4/Wb7vsXP2V7wN/54RAJDuPwHIC16NgIS8RBel3/+v7j+1IEPVBgB4PKF/EhoA0O4/klxWYPgCULzEvLoHAPDuPxHmNV1EQIW8Ao169f8P7z8Fke85MftPvMeK5R4AMO8/VRFz8qyBijyUNIL1/0/vP0PH19RBP4o8a0yp/P9v7z91eJgc9AJivEHE+eH/j+8/S+d39NF9dzx+4+DS/6/vPzGjfJoZAW+8nuR3HADQ7z+xrM5L7oFxPDHD4Pf/7+8/WodwATcFbrxuYGX0/w/wP9oKHEmtfoq8WHqG8/8v8D/gsvzDaX+XvBcN/P3/T/A/W5TLNP6/lzyCTc0DAHDwP8tW5MCDAII86Mvy+f+P8D8adTe+3/9tvGXaDAEAsPA/6ybmrn8/kbw406QBANDwP/efSHn6fYA8/f3a+v/v8D/Aa9ZwBQR3vJb9ugsAEPE/YgtthNSAjjxd9OX6/y/xP+82/WT6v5082ZrVDQBQ8T+uUBJwdwCaPJpVIQ8AcPE/7t7j4vn9jTwmVCf8/4/xP3NyO9wwAJE8WTw9EgCw8T+IAQOAeX+ZPLeeKfj/z/E/Z4yfqzL5ZbwA1Ir0/+/xP+tbp52/f5M8pIaLDAAQ8j8iW/2Ra4CfPANDhQMAMPI/M7+f68L/kzyE9rz//0/yP3IuLn7nAXY82SEp9f9v8j9hDH92u/x/PDw6kxQAkPI/K0ECPMoCcrwTY1UUALDyPwIf8jOCgJK8O1L+6//P8j/y3E84fv+IvJatuAsA8PI/xUEwUFH/hbyv4nr7/w/zP50oXohxAIG8f1+s/v8v8z8Vt7c/Xf+RvFZnpgwAUPM/vYKLIoJ/lTwh9/sRAHDzP8zVDcS6AIA8uS9Z+f+P8z9Rp7ItnT+UvELS3QQAsPM/4Th2cGt/hTxXybL1/8/zPzESvxA6Ano8GLSw6v/v8z+wUrFmbX+YPPSvMhUAEPQ/JIUZXzf4Zzwpi0cXADD0P0NR3HLmAYM8Y7SV5/9P9D9aibK4af+JPOB1BOj/b/Q/VPLCm7HAlbznwW/v/4/0P3IqOvIJQJs8BKe+5f+v9D9FfQ2/t/+UvN4nEBcA0PQ/PWrccWTAmbziPvAPAPD0PxxThQuJf5c80UvcEgAQ9T82pGZxZQRgPHonBRYAMPU/CTIjzs6/lrxMcNvs/0/1P9ehBQVyAom8qVRf7/9v9T8SZMkO5r+bPBIQ5hcAkPU/kO+vgcV+iDySPskDALD1P8AMvwoIQZ+8vBlJHQDQ9T8pRyX7KoGYvIl6uOf/7/U/BGntgLd+lLwAOPr+Qi7mPzBnx5NX8y49AAAAAAAA4L9gVVVVVVXlvwYAAAAAAOA/TlVZmZmZ6T96pClVVVXlv+lFSJtbSfK/wz8miysA8D8AAAAAAKD2PwBBmdIACxfIufKCLNa/gFY3KCS0+jwAAAAAAID2PwBBudIACxcIWL+90dW/IPfg2AilHL0AAAAAAGD2PwBB2dIACxdYRRd3dtW/bVC21aRiI70AAAAAAED2PwBB+dIACxf4LYetGtW/1WewnuSE5rwAAAAAACD2PwBBmdMACxd4d5VfvtS/4D4pk2kbBL0AAAAAAAD2PwBBudMACxdgHMKLYdS/zIRMSC/YEz0AAAAAAOD1PwBB2dMACxeohoYwBNS/OguC7fNC3DwAAAAAAMD1PwBB+dMACxdIaVVMptO/YJRRhsaxID0AAAAAAKD1PwBBmdQACxeAmJrdR9O/koDF1E1ZJT0AAAAAAID1PwBBudQACxcg4bri6NK/2Cu3mR57Jj0AAAAAAGD1PwBB2dQACxeI3hNaidK/P7DPthTKFT0AAAAAAGD1PwBB+dQACxeI3hNaidK/P7DPthTKFT0AAAAAAED1PwBBmdUACxd4z/tBKdK/dtpTKCRaFr0AAAAAACD1PwBBudUACxeYacGYyNG/BFTnaLyvH70AAAAAAAD1PwBB2dUACxeoq6tcZ9G/8KiCM8YfHz0AAAAAAOD0PwBB+dUACxdIrvmLBdG/ZloF/cSoJr0AAAAAAMD0PwBBmdYACxeQc+Iko9C/DgP0fu5rDL0AAAAAAKD0PwBBudYACxfQtJQlQNC/fy30nrg28LwAAAAAAKD0PwBB2dYACxfQtJQlQNC/fy30nrg28LwAAAAAAID0PwBB+dYACxdAXm0Yuc+/hzyZqypXDT0AAAAAAGD0PwBBmdcACxdg3Mut8M6/JK+GnLcmKz0AAAAAAED0PwBBudcACxfwKm4HJ86/EP8/VE8vF70AAAAAACD0PwBB2dcACxfAT2shXM2/G2jKu5G6IT0AAAAAAAD0PwBB+dcACxegmsf3j8y/NISfaE95Jz0AAAAAAAD0PwBBmdgACxegmsf3j8y/NISfaE95Jz0AAAAAAODzPwBBudgACxeQLXSGwsu/j7eLMbBOGT0AAAAAAMDzPwBB2dgACxfAgE7J88q/ZpDNP2NOujwAAAAAAKDzPwBB+dgACxew4h+8I8q/6sFG3GSMJb0AAAAAAKDzPwBBmdkACxew4h+8I8q/6sFG3GSMJb0AAAAAAIDzPwBBudkACxdQ9JxaUsm/49TBBNnRKr0AAAAAAGDzPwBB2dkACxfQIGWgf8i/Cfrbf7+9Kz0AAAAAAEDzPwBB+dkACxfgEAKJq8e/WEpTcpDbKz0AAAAAAEDzPwBBmdoACxfgEAKJq8e/WEpTcpDbKz0AAAAAACDzPwBBudoACxfQGecP1sa/ZuKyo2rkEL0AAAAAAADzPwBB2doACxeQp3Aw/8W/OVAQn0OeHr0AAAAAAADzPwBB+doACxeQp3Aw/8W/OVAQn0OeHr0AAAAAAODyPwBBmdsACxewoePlJsW/j1sHkIveIL0AAAAAAMDyPwBBudsACxeAy2wrTcS/PHg1YcEMFz0AAAAAAMDyPwBB2dsACxeAy2wrTcS/PHg1YcEMFz0AAAAAAKDyPwBB+dsACxeQHiD8ccO/OlQnTYZ48TwAAAAAAIDyPwBBmdwACxfwH/hSlcK/CMRxFzCNJL0AAAAAAGDyPwBBudwACxdgL9Uqt8G/lqMRGKSALr0AAAAAAGDyPwBB2dwACxdgL9Uqt8G/lqMRGKSALr0AAAAAAEDyPwBB+dwACxeQ0Hx+18C/9FvoiJZpCj0AAAAAAEDyPwBBmd0ACxeQ0Hx+18C/9FvoiJZpCj0AAAAAACDyPwBBud0ACxfg2zGR7L+/8jOjXFR1Jb0AAAAAAADyPwBB2t0ACxYrbgcnvr88APAqLDQqPQAAAAAAAPI/AEH63QALFituBye+vzwA8CosNCo9AAAAAADg8T8AQZneAAsXwFuPVF68vwa+X1hXDB29AAAAAADA8T8AQbneAAsX4Eo6bZK6v8iqW+g1OSU9AAAAAADA8T8AQdneAAsX4Eo6bZK6v8iqW+g1OSU9AAAAAACg8T8AQfneAAsXoDHWRcO4v2hWL00pfBM9AAAAAACg8T8AQZnfAAsXoDHWRcO4v2hWL00pfBM9AAAAAACA8T8AQbnfAAsXYOWK0vC2v9pzM8k3lya9AAAAAABg8T8AQdnfAAsXIAY/Bxu1v1dexmFbAh89AAAAAABg8T8AQfnfAAsXIAY/Bxu1v1dexmFbAh89AAAAAABA8T8AQZngAAsX4BuW10Gzv98T+czaXiw9AAAAAABA8T8AQbngAAsX4BuW10Gzv98T+czaXiw9AAAAAAAg8T8AQdngAAsXgKPuNmWxvwmjj3ZefBQ9AAAAAAAA8T8AQfngAAsXgBHAMAqvv5GONoOeWS09AAAAAAAA8T8AQZnhAAsXgBHAMAqvv5GONoOeWS09AAAAAADg8D8AQbnhAAsXgBlx3UKrv0xw1uV6ghw9AAAAAADg8D8AQdnhAAsXgBlx3UKrv0xw1uV6ghw9AAAAAADA8D8AQfnhAAsXwDL2WHSnv+6h8jRG/Cy9AAAAAADA8D8AQZniAAsXwDL2WHSnv+6h8jRG/Cy9AAAAAACg8D8AQbniAAsXwP65h56jv6r+JvW3AvU8AAAAAACg8D8AQdniAAsXwP65h56jv6r+JvW3AvU8AAAAAACA8D8AQfriAAsWeA6bgp+/5Al+fCaAKb0AAAAAAIDwPwBBmuMACxZ4DpuCn7/kCX58JoApvQAAAAAAYPA/AEG54wALF4DVBxu5l785pvqTVI0ovQAAAAAAQPA/AEHa4wALFvywqMCPv5ym0/Z8Ht+8AAAAAABA8D8AQfrjAAsW/LCowI+/nKbT9nwe37wAAAAAACDwPwBBmuQACxYQayrgf7/kQNoNP+IZvQAAAAAAIPA/AEG65AALFhBrKuB/v+RA2g0/4hm9AAAAAAAA8D8AQe7kAAsC8D8AQY3lAAsDwO8/AEGa5QALFol1FRCAP+grnZlrxxC9AAAAAACA7z8AQbnlAAsXgJNYViCQP9L34gZb3CO9AAAAAABA7z8AQdrlAAsWySglSZg/NAxaMrqgKr0AAAAAAADvPwBB+eUACxdA54ldQaA/U9fxXMARAT0AAAAAAMDuPwBBmuYACxYu1K5mpD8o/b11cxYsvQAAAAAAgO4/AEG55gALF8CfFKqUqD99JlrQlXkZvQAAAAAAQO4/AEHZ5gALF8DdzXPLrD8HKNhH8mgavQAAAAAAIO4/AEH55gALF8AGwDHqrj97O8lPPhEOvQAAAAAA4O0/AEGZ5wALF2BG0TuXsT+bng1WXTIlvQAAAAAAoO0/AEG55wALF+DRp/W9sz/XTtulXsgsPQAAAAAAYO0/AEHZ5wALF6CXTVrptT8eHV08BmksvQAAAAAAQO0/AEH55wALF8DqCtMAtz8y7Z2pjR7sPAAAAAAAAO0/AEGZ6AALF0BZXV4zuT/aR706XBEjPQAAAAAAwOw/AEG56AALF2Ctjchquz/laPcrgJATvQAAAAAAoOw/AEHZ6AALF0C8AViIvD/TrFrG0UYmPQAAAAAAYOw/AEH56AALFyAKgznHvj/gReavaMAtvQAAAAAAQOw/AEGZ6QALF+DbOZHovz/9CqFP1jQlvQAAAAAAAOw/AEG56QALF+Ango4XwT/yBy3OeO8hPQAAAAAA4Os/AEHZ6QALF/AjfiuqwT80mThEjqcsPQAAAAAAoOs/AEH56QALF4CGDGHRwj+htIHLbJ0DPQAAAAAAgOs/AEGZ6gALF5AVsPxlwz+JcksjqC/GPAAAAAAAQOs/AEG56gALF7Azgz2RxD94tv1UeYMlPQAAAAAAIOs/AEHZ6gALF7Ch5OUnxT/HfWnl6DMmPQAAAAAA4Oo/AEH56gALFxCMvk5Xxj94Ljwsi88ZPQAAAAAAwOo/AEGZ6wALF3B1ixLwxj/hIZzljRElvQAAAAAAoOo/AEG56wALF1BEhY2Jxz8FQ5FwEGYcvQAAAAAAYOo/AEHa6wALFjnrr77IP9Es6apUPQe9AAAAAABA6j8AQfrrAAsW99xaWsk/b/+gWCjyBz0AAAAAAADqPwBBmewACxfgijztk8o/aSFWUENyKL0AAAAAAODpPwBBuewACxfQW1fYMcs/quGsTo01DL0AAAAAAMDpPwBB2ewACxfgOziH0Ms/thJUWcRLLb0AAAAAAKDpPwBB+ewACxcQ8Mb7b8w/0iuWxXLs8bwAAAAAAGDpPwBBme0ACxeQ1LA9sc0/NbAV9yr/Kr0AAAAAAEDpPwBBue0ACxcQ5/8OU84/MPRBYCcSwjwAAAAAACDpPwBB2u0ACxbd5K31zj8RjrtlFSHKvAAAAAAAAOk/AEH57QALF7CzbByZzz8w3wzK7MsbPQAAAAAAwOg/AEGZ7gALF1hNYDhx0D+RTu0W25z4PAAAAAAAoOg/AEG57gALF2BhZy3E0D/p6jwWixgnPQAAAAAAgOg/AEHZ7gALF+gngo4X0T8c8KVjDiEsvQAAAAAAYOg/AEH57gALF/isy1xr0T+BFqX3zZorPQAAAAAAQOg/AEGZ7wALF2haY5m/0T+3vUdR7aYsPQAAAAAAIOg/AEG57wALF7gObUUU0j/quka63ocKPQAAAAAA4Oc/AEHZ7wALF5DcfPC+0j/0BFBK+pwqPQAAAAAAwOc/AEH57wALF2DT4fEU0z+4PCHTeuIovQAAAAAAoOc/AEGZ8AALFxC+dmdr0z/Id/GwzW4RPQAAAAAAgOc/AEG58AALFzAzd1LC0z9cvQa2VDsYPQAAAAAAYOc/AEHZ8AALF+jVI7QZ1D+d4JDsNuQIPQAAAAAAQOc/AEH58AALF8hxwo1x1D911mcJzicvvQAAAAAAIOc/AEGZ8QALFzAXnuDJ1D+k2AobiSAuvQAAAAAAAOc/AEG58QALF6A4B64i1T9Zx2SBcL4uPQAAAAAA4OY/AEHZ8QALF9DIU/d71T/vQF3u7a0fPQAAAAAAwOY/AEH58QALD2BZ373V1T/cZaQIKgsKvQBBkPIAC6AF++YK1WzbwL9SaFaY7gvkv32f98JZLua/C/SzS+rn0b+KvX30bi+pv5Dg2cgBpHC/nABLr27gJL9tNkIdeErHvtKijvYcBFK+AAAAAAAAAADy7XIlS7YqQBp7eERcV0BAEDS3o5i8OkBzmMkqyF8iQBmT3jnLmvc/K1oEtKydvT8X9jrgyghyPzvndq/XyBM/pxiVublSnj4AAAAAAAAAAN67z90lNZQ/tzdkANUH2T/rNCA6gw3xP8sa76CsDe4/Hf6ozml+1j94CekhQTqwP0NQL/GZ/nc/ohcOYHaJMj9OV/hpPU/dPsgRrbuSynU+eu6XfaR49z0AAAAAAAAAAEBr1fMrniJA1BjvwNXVM0A13Kd+GyEvQM7beStO6BVA4+yVwZKJ7j/uqWTtHSK2P7uT42sE53A/oKUD1mGLGj/oJAfbRaizPtSJ1T3HHzU+tV19jg+6xz9+0BQ98l/sP68BvhG3mO8/oYSXE++t2T/RM9zqDS+yP0ChR+MVMXg/WYADXeiLLj+vEoCflSTRPoZ9TWVqq1o+AAAAAAAAAABgzCiWG3gtQDEOJCVtxUJAuP/MCT13P0D3A2NRa/4lQP3JesAhn/w/lvcO5FAkwj8aNVo68kh2P6Fj+3xZoBg/Lh4kWrj9oj4AAAAAAAAAAFuvh18fNaK/dlz3H9tk5L9JfiHCSlb7vwcLbn8WCfi/226w2BAJ4r8DmYwNSyO6v99QbH9UbIO/0CokJPoqPr8x9he8evjnvhBsHlAf6IG+DYdGXkVfA74AAAAAAAAAABKYCgaityNAlvwkR+OjNUCagSzbJVAxQOKUzdUCtxhAsR4nSXFq8T/Fe9dK3ni5P9fBK0samXM/HL4WC4/5Hj/zTt79vxC3Pn5kyJ006Dg+AEHA9wAL2B1Ytjclri3WP2eQGofjAyhA4+HiDeURU0A8B0Du2gJlQN/9oVs0+GNAT+pMT0+iUUBNDypcjQ0sQAAAAAAAAPA/MU1iArwp4j+lLDMFNIMtQKBRTbDjIFVAsLcwxy0qZkBh+p+agodkQF/Tke6U3lFAgZ0NlRsxLEAAAAAAAADwPz6rTE3qo+M/zytn3K19LUCmqSQHvYNUQLrJmbrpZWVA12TCzSvqY0BGFtRBlX5RQJlAp2ro5CtAAAAAAAAA8D+z1YjSl2PVP34yye2vXCZA5pcAGA7LUUDR2zIR5thjQBYzyw2bJmNAL/fQ+TYrUUCCeTVOIbMrQAAAAAAAAPA/UWcR4hg10L+DI3JwvGjiPynPhWcyHdW/qHgnoCp/sD8bzbotBFZvvwAAAAAAAAAAWKsbiZ2gHMABEQv+OTUlQOhwp6kL7hTA/5Xapvyi7j/Jho6P0DOsvwAAAAAAAAAAezfrnR3K3T8g5L7GUXDxv/NfmfEMceQ/+qiBhm88wL+WuM64Qzt/PwAAAAAAAAAARbxAs5ZpIcCLu6Quc8wrQFntSqCMkBzAqXCl+f1w9T/oUmAb0BO0vwAAAAAAAAAA79A0IbdcVLyJpX2XYjODPLS7HnLrhLG8ul72k9jm3jzr+5fCIlAKvScmJktGmzU98BruYkwWYb0k05vhL/6JPbxqlHqV/LK9EDx0zL6Y2j1Wla4T/tQBvjTLVKQD2SY+qzALjPbqS741ZE2ddjtwPo1/Io9j7JG+rPSMlyS/sj4nZKXLb4bSvlkomr5YP/E+Wh3EWSYrDr+rfBB0G7UoP1LrFR/94kK/DhASinXcWj9JqBogXrZxv93j3fNhmYU/8LYh8Z5OmL8to6jOij6pP+oGLTRwS7i/wIisd6z3xT+NzVfA63/TvyqiNZBOqOU/GYvKVLetYLwwkRFm2kZWvCGE2RIYvok8zUFgB93zgzzkH9KrC2C0vDjeCNnnrri8H/vqo33u3zzX5pSQkSrxPJpiZX7+gwW9Mrtoz5ldJ71FxV8N/1YRPXPAg2uMHFs97Iwm+kdDaT1mjRcDQ5B/vfJ7fjXXD629JXQ5CB1Rwb1PAOir/iSqPXVv9MDM+QA+h1siqWQsLT5t1daAklZYPm5hzdkHgIs+hsUBwStByD5Snpl4ow8SP0mQ5aKMmWs/ywmorGK+6T8AAAAAAAAAABRAPAwqn0k8dgWKw9BXeLysv5Pl42OmPHMVDX6q6tO8DCkVBn8dAT07C48cjmIsvVXZeUd4r1Y9ZgO3X4Nzgb1UMR2y4s6pPd4H65cDUdK9bN8/tDTq+D3mZ+ooGzYgvhBQOQKOJUQ+6MO4JD7dZ74I0UezROOKPiqZY4N5wKy+xa8R1U4czT7Pu964+dXrvgsNx0K1EQk//pTW08ozJb9938a2XclAP6TUPAtizFi/tKHTSVMGcT9qohN5n6KFv0kju+fjUZk/vJ58U7wbq7889TbV2ka6Py4ZaQTRlMa/+n9KcmMq0D8AAAAAAAAAAOboUrNtVWE8ULmH6opbVDx3IlOyo86KvCAzd5xsgIK8iljr/BVZtTzRogRfjta3PCrSxIvN7+C8x/uKE7Ut8bzoMS124XYHPR4osyY8DSg9oCJtLkipF71V4nOORbxcvZO0agfhU2m9o59D9tPngT17RTxlHxCvPWV4WPGh4cE9DExQ1PnctL2A3SNUyjQDvig11ZoLeTC+wUa7lFNBXL5DVJ4u/duQvnMDyknfSNC+pqlKgH/9HL9M2/xToP2DvxQVW7UY6ug/AAAAAAAAAAAlgxytU9zxwQ2ZcsdRd3xC9wDZ4BRW7MK0X/9p+D5BQ4y3lqYCOX9AZxqiNss2BUE0BqwuNBmHQRRJRAmw1QRCRi4YcrO+fkLpSJeMoqbxQpwue35BQVxDzGK2xzS+t0MnazuYMB1KP8/RXbOwNLU/mAtoTiHV8z9WCXrp+8kVQIiYQGmMfiFAoSWUpYQ2FUAAAAAAAADwPwAAAAAAAAAAN5cDzoBKTj/jVFSrxeu1P58Gs8lyDvQ/u2KB5kfiFUChIRvqGIYhQBk6Qu1lORVAAAAAAAAA8D8AAAAAAAAAAEo4pThCR4e/dBEyOjuF9L8MLA71z40zwMTobVovTVfA6ujKIMw1ZsAtORfsemJiwM0YslWMtEnA3aG50VgzGMCsJTxBVxRQQH+cdbFww4pAtYx0vc1UrkA+1u+9d0i8QBE7cx26KrdAgp4xxy8coEBUCigGL0BuQAAAAAAAAAAAj4mW6Dd0zkCWiOQyH/hrwd1MKPB4P/RBK73W4XuVbMItrMM8curTQgLM2NEhoSjDA0ALZkupY0N7NgZZS21Qw7b8bVciRZBADLwHqXYbI0EB0WRRYwewQbxkhivbHTRCjoJ+xfx1skJtWevfEIkmQ9C1+bxf0otDAAAAAAAAAADFT9pMPNLKwWuMQw26UlpCdfHM5pKK0MKCxJemQisqQ+eGcBuxZoNAsgHXDdpeD0GxoZLcVOmTQcHq73s/oRRCqP92gPtGkUJf9Mw+CksGQ4E/ZfS/4HNDOSlwdpV30kMbZWxMLPlIP7bE/qNIubI/1pYVwv4I8j9qOrH4xHIUQBYvXYsc2SBAooEvFKrbFEAAAAAAAADwPwAAAAAAAAAAaT1EE5u4Qj+DqkhZ3Z+xP9buULiprvE/oVHS96JLFEBl/aLducwgQNm0Ykfd1hRAAAAAAAAA8D8AAAAAAAAAAEC6cGv6J6o/1o9txrXtE0BnHM+aufRSQA0Yqkd57HZAUG5vttk2hkDQAui56quCQAu7VEwKdmpAtZ4VTf80OUB3UIlgMI9SQG9fDqLLgZBAgf79G2l6s0AY0YDSKK3CQBQ9l6YKPb9AgRe9tGIUpkCXWedqfwF1QAAAAAAAAAAAxbb5Yr7S0kEhZYNYLddiwu8PkbBUCdpCg7ChNxrgPMOxZnMLrXmGQxcr3l1BnqXDwno/qWmSgkB/71i+YMEMQe6syKnvhJFBg3trkMN4EUIWk6n9Xj+MQk4eHdcmowFDiKRHxeODbkN/dPaQ8ZDLQ6uqqqqqqsq/AAAAAAAAwD85juM4jmPVP6uqqqqqqtm/AAAAAAAAsj8AAAAAAAAAALFIGXi6afC/chzHcRyL/T/NzMzMzITsvwAAAAAAwLI/ZBsCiqetEkB4ujU//GkmwAAAAAAIlCFAZmZmZqbpAsAAAAAAALa8PwAAAAAAAAAAX9kdY0o2PMAHY1bKtyhVQHIcxxFe9FbAF2zB1npERUA7qIM6pXkdwAAAAADgEc0/9BxagT6SakBCTQQOBeqHwAAAMDn2j5BA2IKtE6PchcCR3BWsGEZrQNu2bWPOfTrAAAAAgO5R4j8AAAAAAAAAAK5IbqXU/Z3Ag//m4Lh9v0CbX5xmRonKwL7E3Fiyw8ZAx/FjoKW5tMBxPUiVnMOSQLdtO6HRBVvAAAAAmMWk+z8K16NwPQq3vxZf8RVf8bU/RfkEjdp/wT9PKLi1jh6sv9+8mnhWNHK/AAAAAAAAAACu2F92Tx5WP8zqfb6xhsS/CyWpjWHOpT9Q3uY3nGNmP1/xFV/xFc+/HdRBHdRBjT8730+Nl26Cv3LAoKXz08g/S+ensU0OiL8AAAAAAAAAACqTWxXlE5Q/Ni7LcIl1xL8E+E2R8CV6PwAAAAAAAAAAd/2n5uHOozyqwoTDCvsnPUQhUUdcwqY9E4rlZxNcID78XvnnvAKRPqD8jP4A+fc+cz1jdS64VD+FkEpV9muiP7k9IYHYCNY/H/bS6WYh4b/hnozPpXFYPAMmgZPM/nK89M2oQS4JjjxBdtd0lC+ovFt4lGv528M8Nt367JCm4LyY3H1KnI38PMJvBbteFBm94s+UzU6cNj3RcKQhd/hUvSX8zC+jD3Q9Q1EAP/zak73HvF9HCGi0PTXJ59KV39W9CPafgWyV+D3b9Svy1Skdvo5CPwOgaUI+r/JUG1QFab5v5OOBWZGSPqnTGH9Uu76+qXB0zD9B7T5Cn4jnl9cgv0KTp/yRuFk/HvdPLfcZoL8HaU6fvYUDQAAAAAAAAAAAVto8PSgyYLzgmQN6Ud3lvEXg0N0CdWe9yiZGuDtm473QMVwUHcRXvjougyyzacS+Ar2j5eKtJr+SQX2dk5J8v3TbwUNyY7+/1A17dRua1r/KCBA2oWf4PwAAAAAAAAAACDrEQl2MWrzTXo+DGq90PFIddxcVZpC8CyzuRF59qjzyjnXYo9LFvL2B7u/tXOI8q4VBNlKd/7xlHxVZ6eMbPbPPy9RlRDm9sbAKBPqPVz34iPxh7K12vRBPwEa4mpY9e84BlFNrt71qL6QI0FbZPSfPZQPAy/y9TtJzKiRPIT6I4OGfpDdGvmHEj2Z80m4+xqWtj1KAl7620VIX4y/EPuWyzR1xTfS+jpD2iFiWKT+KtGa+Rmlnv/sj4Pm+mro/iiwGqtfDBUAAAAAAAAAAAFVVVVVVVbU/llmZlVmZlb8IH3zwwQd/PxEREREREXG/EARBEARBcD8RERERERGBv1VVVVVVVbU/AAAAAAAAAABTIZg5uPwkP6u/hubjhFM/sBTb6c1XhT/TI8QY2WOoPzF9rtypjco/EuOTOTeh3z8AAAAAAADwPwAAAAAAAAAAr9MAhHpI+L5zJRUpiq5BP0q0UOfkQHK/F7EbW+0xiD9n3j/jeVeiP8KHQp0aB86/UTzNyURJsj8AAAAAAADwP2Fn848BiZXAPrlbNTTy4sDliZD4cz0UwVHblPmCvDHBC/IZAolFOsFeBRhUZwwqwbIS8xwN/XXAV9eJew2q0MCbTHS5hOsKwUMAlXGGYjHBTPMviVVSQ8FK4RFqS84+wWFmMydQmEo/Q+mAtb1/Q7+7XtwgnwFKP6GlsBZswWa/S1VVVVVVtT8AAAAAAAAAAJNyLVlyzEk/fB3mJ2sWLr/XT9QHJvdlv/3FmBvHcWw/hllVVVVVtT8AAAAAAACgPO85+v5CLoZA////////738YLURU+yEJQBgtRFT7Iek/UTbUM0WI6T/SITN/fNkCQIPIyW0wX+Q/AAAAAAAA8H8AAAAAAAD4fw==",
  methods: [
    "_airy",
    "_hyp2f1",
    "_hyperg",
    "_hyp2f0",
    "_i0",
    "_i0e",
    "_i1",
    "_i1e",
    "_iv",
    "_j0",
    "_y0",
    "_j1",
    "_y1",
    "_jn",
    "_jv",
    "_k0",
    "_k0e",
    "_k1",
    "_k1e",
    "_kn",
    "_psi",
    "_onef2",
    "_threef0",
    "_struve",
    "_yv",
    "_yn",
    "",
  ],
};
var ellf = {
  buffer:
    "AGFzbQEAAAABWxBgAXwBfGACfHwBfGADf39/AGACf38AYAF/AGADfH9/AXxgAXwBf2ADfHx/AXxgAnx/AXxgAn9/AX9gAABgAX8BfGAGfHx/f39/AX9gAnx/AX9gAX8Bf2AAAX8CDgEDZW52Bm10aGVycgAJAykoCgICAgIDBAsDAQEBAAwABQUGAAAAAQ0HAAEAAAAGAAgACAAHAAQODwQFAXABAQEFBAEBICAGCQF/AUGg1MAACweJAhYGbWVtb3J5AgARX193YXNtX2NhbGxfY3RvcnMAAQRjYWRkAAIEY3N1YgADBGNtdWwABARjZGl2AAUEY21vdgAGBGNuZWcABwRjYWJzAAgFY3NxcnQACQVoeXBvdAAKBWVsbGllAAsFZWxscGUADQVlbGxwawAPBWVsbGlrAAwGcG9sZXZsABAFZWxscGoADgVwMWV2bAARGV9lbXNjcmlwdGVuX3N0YWNrX3Jlc3RvcmUAJhdfZW1zY3JpcHRlbl9zdGFja19hbGxvYwAnHGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2N1cnJlbnQAKBlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAMAQUK2V8oAgALIgAgAiABKwMAIAArAwCgOQMAIAIgASsDCCAAKwMIoDkDCAsiACACIAErAwAgACsDAKE5AwAgAiABKwMIIAArAwihOQMICzgBBHwgAiABKwMAIgMgACsDACIEoiABKwMIIgUgACsDCCIGoqE5AwAgAiADIAaiIAQgBaKgOQMIC60BAQV8IAErAwgiBSAAKwMAIgOiIAErAwAiBiAAKwMIIgSioSEHIAYgA6IgBCAFoqAhBQJAIAMgA6IgBCAEoqAiA0QAAAAAAADwP2NFDQACQCADQYDUACsDACIEoiIGIAWZYw0AIANEAAAAAAAAAABhDQAgB5kgBmRFDQELIAIgBDkDACACQYDUACsDADkDCEGACEEDEAAaDwsgAiAHIAOjOQMIIAIgBSADozkDAAtSACABIAAvAQA7AQAgASAALwECOwECIAEgAC8BBDsBBCABIAAvAQY7AQYgASAALwEIOwEIIAEgAC8BCjsBCiABIAAvAQw7AQwgASAALwEOOwEOCxgAIAAgACsDAJo5AwAgACAAKwMImjkDCAvNAgIEfAN/IwBBEGsiBSQAAkAgACsDACICQZjUACsDACIBYQ0AIAArAwgiAyABYQ0AIAIgAZoiBGENACADIARhDQAgAhASBEAgACsDACEBDAELIAArAwgQEgRAIAArAwghAQwBCyAAKwMIIgKZIQEgACsDACIDRAAAAAAAAAAAYQ0AIAOZIQMgAkQAAAAAAAAAAGEEQCADIQEMAQsgAyAFQQxqECAaIAEgBUEIahAgGiAFKAIMIgYgBSgCCCIHayIAQRtKBEAgAyEBDAELIABBZUgNACABQQAgBiAHakEBdSIAayIGECIhASADIAYQIiICIAKiIAEgAaKgnyICIAVBCGoQIBogBSgCCCAAaiIGQYEITgRAQYUIQQMQABpBmNQAKwMAIQEMAQtEAAAAAAAAAAAhASAGQct3SA0AIAIgABAiIQELIAVBEGokACABC6MDAQd8IAArAwAhAiAAKwMIIgREAAAAAAAAAABhBEAgAkQAAAAAAAAAAGMEQCABQgA3AwAgASACmp85AwgPCyABQgA3AwggASACnzkDAA8LIASZIQMgAkQAAAAAAAAAAGEEQCABIANEAAAAAAAA4D+inyICOQMIIAEgAiACmiAERAAAAAAAAAAAZBs5AwAPCwJ8AkAgAyACmUQtQxzr4jYqP6JjRQ0AIAJEAAAAAAAAAABkRQ0AIAREAAAAAAAA0D+iIAQgAqOiIQMgBAwBCyAAEAggAqFEAAAAAAAA4D+iIQMgACsDACECIAArAwgLIgUgBCADnyIDIAOgoyIEoiACIAOioSEGIAIgBKIgAyAFoqAhBwJ8AkAgBCAEoiADIAOioCICRAAAAAAAAPA/Y0UNAAJAIAJBgNQAKwMAIgWiIgggB5ljDQAgAkQAAAAAAAAAAGENACAGmSAIZEUNAQtBgAhBAxAAGiAFDAELIAYgAqMhBSAHIAKjCyECIAEgAyAFoEQAAAAAAADgP6I5AwggASAEIAKgRAAAAAAAAOA/ojkDAAsqAQF/IwBBEGsiAiQAIAIgATkDCCACIAA5AwAgAhAIIQEgAkEQaiQAIAELkgQCC3wCfyABRAAAAAAAAAAAYgR8IAAgAEGQ1AArAwAiA6Oc/AIiDUEBcSANarciACADoqEiBpogBiAGRAAAAAAAAAAAYxshBCAARAAAAAAAAPA/IAGhIgcQDSIIogJ8IAdEAAAAAAAAAABhBEAgBBAjDAELIAefIQACQCAEECUiA5lEAAAAAAAAJEBkRQ0ARAAAAAAAAPA/IAAgA6KjIgWZRAAAAAAAACRAY0UNACABIAQQI6IgBRAVIgAQI6IgCKAgACABEAuhDAELAnxB+NMAKwMAIgogAZ+ZY0UEQEQAAAAAAAAAACEFRAAAAAAAAPA/IQJEAAAAAAAAAAAhAUQAAAAAAADwPwwBC0GQ1AArAwAhC0GI1AArAwAhCUQAAAAAAAAAACEFQQAhDUEBIQ5EAAAAAAAA8D8hAQNAIAAgAaMiAkQAAAAAAADwP6AgA6JEAAAAAAAA8D8gAiADoiICIAOioaMhAyABIAChRAAAAAAAAOA/oiIMIA23IAmiIAQgAhAVoKAiBBAjoiAFoCEFIAEgAKAhAiAEIAugIAmj/AIhDSAOQQF0IQ4gASAAop8hACACRAAAAAAAAOA/oiICIQEgDCACo5kgCmQNAAsgDbchASAOtwshACAFIAggBxAPoyABQYjUACsDAKIgAxAVoCACIACio6KgCyIAmiAAIAZEAAAAAAAAAABjG6AFIAALC/oDAgp8A38gAUQAAAAAAAAAAGIEfEQAAAAAAADwPyABoSICRAAAAAAAAAAAYQRAQZDUACsDACICIACZZQRAQZAIQQIQABpBgNQAKwMADwsgACACoEQAAAAAAADgP6IQJRAhDwsCQCAAQZDUACsDACIIo5z8AiIMQQFxIAxqIg1FBEAMAQsgAhAPIQYgACANt0GQ1AArAwAiCKKhIQALIAKfIQMCfAJAIACaIAAgAEQAAAAAAAAAAGMbIgkQJSIEmUQAAAAAAAAkQGRFDQBEAAAAAAAA8D8gAyAEoqMiBZlEAAAAAAAAJEBjRQ0AIAUQFSEDIA1FBEAgAhAPIQYLIAYgAyABEAyhDAELQQAhDEGI1AArAwAhBUQAAAAAAADwPyECQfjTACsDACIKIAGfmWMEQEEBIQ4DQCAEIAMgAqMiAUQAAAAAAADwP6CiRAAAAAAAAPA/IAEgBKIiASAEoqGjIQQgAiADoCEHIAIgA6EhCyAMtyAFoiAJIAEQFaCgIgkgCKAgBaP8AiEMIA5BAXQhDiACIAOinyEDIAdEAAAAAAAA4D+iIgEhAiALRAAAAAAAAOA/oiABo5kgCmQNAAsgDLchByABIA63oiECCyAHIAWiIAQQFaAgAqMLIQIgDbcgBqIgApogAiAARAAAAAAAAAAAYxugBSAACwtyAQJ8AnwgAEQAAAAAAAAAAGUgAEQAAAAAAADwP2RyBEBEAAAAAAAA8D8gAEQAAAAAAAAAAGENARpBnAhBARAAGkQAAAAAAAAAAA8LIABBkNEAQQoQECEBIABB8NEAQQkQECECIAEgABAhIAAgAqKioQsLyw8DBXwFfwF+IwBBoAFrIgskAAJ/IAFEAAAAAAAAAABjIAFEAAAAAAAA8D9kcgRAQZYIQQEQABogAkIANwMAIANCADcDACAFQgA3AwAgBEIANwMAQX8MAQsCQCABRJXWJugLLhE+YwRAIAIgABAjIgYgAUQAAAAAAADQP6IgACAGIAAQGSIKoqGiIgggCqKhOQMAIAMgCiAIIAaioDkDACAFIAAgCKE5AwAgBCAGIAYgAUQAAAAAAADgv6KiokQAAAAAAADwP6A5AwAMAQsgAUSQQfL////vP2YEQAJ8IACZIga9IhBC/////5/Ii/M/WARARAAAAAAAAPA/IBBCgICAgICAgKg+VA0BGiAGEB8iBiAGoiAGRAAAAAAAAPA/oCIGIAago0QAAAAAAADwP6AMAQsgEEL/////n8iLw8AAWARAIAYQHSIGRAAAAAAAAPA/IAajoEQAAAAAAADgP6IMAQsgBkQAAAAAAADwPxAaCyEGAnxEAAAAAAAA4D8gACIHpiEIAkAgB5kiCb0iEEL/////n8iLw8AAWARAIAkQHyEJIBBC//////////c/WARAIBBCgICAgICAgKg+VA0CIAggCSAJoCAJIAmiIAlEAAAAAAAA8D+go6GiDAMLIAggCSAJIAlEAAAAAAAA8D+go6CiDAILIAkgCCAIoBAaIQcLIAcLIQoCQCAAmSIHvSIQQoCAgICw/eTwP1oEQCAQQoCAgICQgICawABaBEBEAAAAAAAAAIAgB6NEAAAAAAAA8D+gIQcMAgtEAAAAAAAA8D9EAAAAAAAAAEAgByAHoBAfRAAAAAAAAABAoKOhIQcMAQsgEEKAgICA8JWW6D9aBEAgByAHoBAfIgcgB0QAAAAAAAAAQKCjIQcMAQsgEEKAgICAgICACFQNACAHRAAAAAAAAADAohAfIgeaIAdEAAAAAAAAAECgoyEHCyACIAeaIAcgAL1CAFMbIghEAAAAAAAA8D8gAaFEAAAAAAAA0D+iIgcgBiAKoiIKIAChIgmiIgEgBiAGoqOgOQMAIAUgASAGoyAAEB0QFSIBIAGgQZDUACsDAKGgOQMAIANEAAAAAAAA8D8gBqMiASAHIAggAaKiIgYgCaKhOQMAIAQgBiAAIAqgoiABoDkDAEEADAILIAtCgICAgICAgPg/NwNQQfjTACsDACEKIAsgAZ8iBjkDAAJAIAaZIApkRQRAIAtB0ABqIQ0gCyEORAAAAAAAAPA/IQhEAAAAAAAA8D8hBgwBCyALRAAAAAAAAPA/IAGhnyIIRAAAAAAAAPA/oEQAAAAAAADgP6IiBjkDWCALRAAAAAAAAPA/IAihRAAAAAAAAOA/oiIHOQMIIAcgBqOZIApkRQRAIAtB0ABqQQhyIQ0gC0EIciEOQQEhD0QAAAAAAAAAQCEIQQEhDAwBCyALIAifIgggBqBEAAAAAAAA4D+iIgc5A2AgCyAGIAihRAAAAAAAAOA/oiIJOQMQIAkgB6OZIApkRQRAIAtB4ABqIQ0gC0EQaiEOQQIhDEQAAAAAAAAQQCEIIAchBgwBCyALIAggBqKfIgggB6BEAAAAAAAA4D+iIgY5A2ggCyAHIAihRAAAAAAAAOA/oiIJOQMYIAkgBqOZIApkRQRAIAtB6ABqIQ0gC0EYaiEOQQMhDEQAAAAAAAAgQCEIDAELIAsgCCAHop8iCCAGoEQAAAAAAADgP6IiBzkDcCALIAYgCKFEAAAAAAAA4D+iIgk5AyAgCSAHo5kgCmRFBEAgC0HwAGohDSALQSBqIQ5BBCEMRAAAAAAAADBAIQggByEGDAELIAsgCCAGop8iCCAHoEQAAAAAAADgP6IiBjkDeCALIAcgCKFEAAAAAAAA4D+iIgk5AyggCSAGo5kgCmRFBEAgC0H4AGohDSALQShqIQ5BBSEMRAAAAAAAAEBAIQgMAQsgCyAIIAeinyIIIAagRAAAAAAAAOA/oiIHOQOAASALIAYgCKFEAAAAAAAA4D+iIgk5AzAgCSAHo5kgCmRFBEAgC0GAAWohDSALQTBqIQ5BBiEMRAAAAAAAAFBAIQggByEGDAELIAsgCCAGop8iBiAHoEQAAAAAAADgP6IiCTkDiAEgCyAHIAahRAAAAAAAAOA/oiIIOQM4IAggCaOZIApkRQRAIAtBiAFqIQ0gC0E4aiEOQQchDEQAAAAAAABgQCEIIAkhBgwBCyALQZABaiENIAtBQGshDiALIAYgB6KfIgggCaBEAAAAAAAA4D+iIgY5A5ABIAsgCSAIoUQAAAAAAADgP6IiBzkDQEEIIQxEAAAAAAAAcEAhCCAHIAajmSAKZEUNAEGWCEEDEAAaCyAAIAggBqKiIQAgDEEBcQRAIAxBAWshDCAAIA4rAwAgABAjoiANKwMAoxAToEQAAAAAAADgP6IhAAsgD0UEQANAIAAgCyAMQQN0Ig9qKwMAIAAQI6IgC0HQAGogD2orAwCjEBOgRAAAAAAAAOA/oiIAIAsgD0EIayIPaisDACAAECOiIAtB0ABqIA9qKwMAoxAToEQAAAAAAADgP6IhACAMQQJrIgwNAAsLIAIgABAjIgY5AwAgAyAAEBk5AwAgBEQAAAAAAADwPyAGIAEgBqKioZ85AwAgBSAAOQMAC0EACyEMIAtBoAFqJAAgDAuPAQAgAEQAAAAAAAAAAGMgAEQAAAAAAADwP2RyBEBBighBARAAGkQAAAAAAAAAAA8LQfjTACsDACAAYwRAIABBwNIAQQoQECAAQaDTAEEKEBAgABAhoqEPCyAARAAAAAAAAAAAYQRAQYoIQQIQABpBgNQAKwMADwsgABAhRAAAAAAAAOC/okTvOfr+Qi72P6ALjQECAXwDfyACQQFrIQUgASsDACEDIAJBA3EiBgRAA0AgAkEBayECIAMgAKIgASsDCKAhAyABQQhqIQEgBEEBaiIEIAZHDQALCyAFQQNPBEADQCADIACiIAErAwigIACiIAErAxCgIACiIAErAxigIACiIAErAyCgIQMgAUEgaiEBIAJBBGsiAg0ACwsgAwuVAQIBfAN/IAJBAmshBSAAIAErAwCgIQMgAkEBayICQQNxIgYEQANAIAJBAWshAiADIACiIAErAwigIQMgAUEIaiEBIARBAWoiBCAGRw0ACwsgBUEDTwRAA0AgAyAAoiABKwMIoCAAoiABKwMQoCAAoiABKwMYoCAAoiABKwMgoCEDIAFBIGohASACQQRrIgINAAsLIAMLPQICfwF+AkAgAL0iA0IgiKciAkGAgMD/B3FBgIDA/wdGBEBBASEBIAOnDQEgAkH//z9xDQELQQAhAQsgAQu3AgMBfwN8AX4gAL0iBUIgiKdB/////wdxIgFBgIDA/wNPBEAgBacgAUGAgMD/A2tyRQRAIABEGC1EVPsh+T+iRAAAAAAAAHA4oA8LRAAAAAAAAAAAIAAgAKGjDwsCQCABQf////4DTQRAIAFBgIBAakGAgIDyA0kNASAAIAAgAKIQFKIgAKAPC0QAAAAAAADwPyAAmaFEAAAAAAAA4D+iIgOfIQAgAxAUIQQCfCABQbPmvP8DTwRARBgtRFT7Ifk/IAAgBKIgAKAiACAAoEQHXBQzJqaRvKChDAELRBgtRFT7Iek/IAC9QoCAgIBwg78iAiACoKEgACAAoCAEokQHXBQzJqaRPCADIAIgAqKhIAAgAqCjIgAgAKChoaFEGC1EVPsh6T+gCyIAmiAAIAVCAFMbIQALIAALjQEAIAAgACAAIAAgACAARAn3/Q3hPQI/okSIsgF14O9JP6CiRDuPaLUogqS/oKJEVUSIDlXByT+gokR9b+sDEtbUv6CiRFVVVVVVVcU/oKIgACAAIAAgAESCki6xxbizP6JEWQGNG2wG5r+gokTIilmc5SoAQKCiREstihwnOgPAoKJEAAAAAAAA8D+gowv2AwMDfAJ/AX4gAL0iBkIgiKdB/////wdxIgRBgIDAoARPBEAgAEQYLURU+yH5PyAApiAAvUL///////////8Ag0KAgICAgICA+P8AVhsPCwJAAn8gBEH//+/+A00EQEF/IARBgICA8gNPDQEaDAILIACZIQAgBEH//8v/A00EQCAEQf//l/8DTQRAIAAgAKBEAAAAAAAA8L+gIABEAAAAAAAAAECgoyEAQQAMAgsgAEQAAAAAAADwv6AgAEQAAAAAAADwP6CjIQBBAQwBCyAEQf//jYAETQRAIABEAAAAAAAA+L+gIABEAAAAAAAA+D+iRAAAAAAAAPA/oKMhAEECDAELRAAAAAAAAPC/IACjIQBBAwshBSAAIACiIgIgAqIiASABIAEgASABRC9saixEtKK/okSa/d5SLd6tv6CiRG2adK/ysLO/oKJEcRYj/sZxvL+gokTE65iZmZnJv6CiIQMgAiABIAEgASABIAFEEdoi4zqtkD+iROsNdiRLe6k/oKJEUT3QoGYNsT+gokRuIEzFzUW3P6CiRP+DAJIkScI/oKJEDVVVVVVV1T+goiEBIARB///v/gNNBEAgACAAIAMgAaCioQ8LIAVBA3QiBCsDsAggACADIAGgoiAEKwPQCKEgAKGhIgCaIAAgBkIAUxshAAsgAAuSAQEDfEQAAAAAAADwPyAAIACiIgJEAAAAAAAA4D+iIgOhIgREAAAAAAAA8D8gBKEgA6EgAiACIAIgAkSQFcsZoAH6PqJEd1HBFmzBVr+gokRMVVVVVVWlP6CiIAIgAqIiAyADoiACIAJE1DiIvun6qL2iRMSxtL2e7iE+oKJErVKcgE9+kr6goqCiIAAgAaKhoKAL8BYDE38EfAF+IwBBMGsiCCQAAkACQAJAIAC9IhlCIIinIgJB/////wdxIgRB+tS9gARNBEAgAkH//z9xQfvDJEYNASAEQfyyi4AETQRAIBlCAFkEQCABIABEAABAVPsh+b+gIgBEMWNiGmG00L2gIhU5AwAgASAAIBWhRDFjYhphtNC9oDkDCEEBIQIMBQsgASAARAAAQFT7Ifk/oCIARDFjYhphtNA9oCIVOQMAIAEgACAVoUQxY2IaYbTQPaA5AwhBfyECDAQLIBlCAFkEQCABIABEAABAVPshCcCgIgBEMWNiGmG04L2gIhU5AwAgASAAIBWhRDFjYhphtOC9oDkDCEECIQIMBAsgASAARAAAQFT7IQlAoCIARDFjYhphtOA9oCIVOQMAIAEgACAVoUQxY2IaYbTgPaA5AwhBfiECDAMLIARBu4zxgARNBEAgBEG8+9eABE0EQCAEQfyyy4AERg0CIBlCAFkEQCABIABEAAAwf3zZEsCgIgBEypSTp5EO6b2gIhU5AwAgASAAIBWhRMqUk6eRDum9oDkDCEEDIQIMBQsgASAARAAAMH982RJAoCIARMqUk6eRDuk9oCIVOQMAIAEgACAVoUTKlJOnkQ7pPaA5AwhBfSECDAQLIARB+8PkgARGDQEgGUIAWQRAIAEgAEQAAEBU+yEZwKAiAEQxY2IaYbTwvaAiFTkDACABIAAgFaFEMWNiGmG08L2gOQMIQQQhAgwECyABIABEAABAVPshGUCgIgBEMWNiGmG08D2gIhU5AwAgASAAIBWhRDFjYhphtPA9oDkDCEF8IQIMAwsgBEH6w+SJBEsNAQsgAESDyMltMF/kP6JEAAAAAAAAOEOgRAAAAAAAADjDoCIW/AIhAgJAIAAgFkQAAEBU+yH5v6KgIhUgFkQxY2IaYbTQPaIiF6EiGEQYLURU+yHpv2MEQCACQQFrIQIgFkQAAAAAAADwv6AiFkQxY2IaYbTQPaIhFyAAIBZEAABAVPsh+b+ioCEVDAELIBhEGC1EVPsh6T9kRQ0AIAJBAWohAiAWRAAAAAAAAPA/oCIWRDFjYhphtNA9oiEXIAAgFkQAAEBU+yH5v6KgIRULIAEgFSAXoSIAOQMAAkAgBEEUdiIFIAC9QjSIp0H/D3FrQRFIDQAgASAVIBZEAABgGmG00D2iIgChIhggFkRzcAMuihmjO6IgFSAYoSAAoaEiF6EiADkDACAFIAC9QjSIp0H/D3FrQTJIBEAgGCEVDAELIAEgGCAWRAAAAC6KGaM7oiIAoSIVIBZEwUkgJZqDezmiIBggFaEgAKGhIhehIgA5AwALIAEgFSAAoSAXoTkDCAwBCyAEQYCAwP8HTwRAIAEgACAAoSIAOQMAIAEgADkDCEEAIQIMAQsgCEEQakEIciEDIBlC/////////weDQoCAgICAgICwwQCEvyEAIAhBEGohAkEBIQUDQCACIAD8ArciFTkDACAAIBWhRAAAAAAAAHBBoiEAIAVBAXEhB0EAIQUgAyECIAcNAAsgCCAAOQMgQQIhAgNAIAIiBUEBayECIAhBEGogBUEDdGorAwBEAAAAAAAAAABhDQALIAhBEGohECMAQbAEayIGJAAgBEEUdkGWCGsiAyADQQNrQRhtIgRBACAEQQBKGyIKQWhsaiENQfQIKAIAIgkgBUEBaiIFQQFrIg5qQQBOBEAgBSAJaiECIAogDmshA0EAIQQDQCAGQcACaiAEQQN0aiADQQBIBHxEAAAAAAAAAAAFIANBAnQoAoAJtws5AwAgA0EBaiEDIARBAWoiBCACRw0ACwsgDUEYayELQQAhAiAJQQAgCUEAShshByAFQQBMIQwDQAJAIAwEQEQAAAAAAAAAACEADAELIAIgDmohBEEAIQNEAAAAAAAAAAAhAANAIBAgA0EDdGorAwAgBkHAAmogBCADa0EDdGorAwCiIACgIQAgA0EBaiIDIAVHDQALCyAGIAJBA3RqIAA5AwAgAiAHRiEDIAJBAWohAiADRQ0AC0EvIA1rIRJBMCANayERIApBAnRBgAlqIQwgDUEZayETIAkhAgJAA0AgBiACQQN0aisDACEAQQAhAyACIQQgAkEASgRAA0AgBkHgA2ogA0ECdGogAEQAAAAAAABwPqL8ArciFUQAAAAAAABwwaIgAKD8AjYCACAGIARBA3RqQQhrKwMAIBWgIQAgBEEBayEEIANBAWoiAyACRw0ACwsgACALECIiACAARAAAAAAAAMA/opxEAAAAAAAAIMCioCIAIAD8AiIKt6EhAAJAAkACQAJ/IAtBAEwiFEUEQCACQQJ0IAZqQdwDaiIDIAMoAgAiAyADIBF1IgMgEXRrIgQ2AgAgAyAKaiEKIAQgEnUMAQsgCw0BIAJBAnQgBmooAtwDQRd1CyIPQQBMDQIMAQtBAiEPIABEAAAAAAAA4D9mDQBBACEPDAELQQAhA0EAIQdBASEEIAJBAEoEQANAIAZB4ANqIANBAnRqIg4oAgAhBAJ/AkAgDiAHBH9B////BwUgBEUNAUGAgIAICyAEazYCAEEBIQdBAAwBC0EAIQdBAQshBCADQQFqIgMgAkcNAAsLAkAgFA0AQf///wMhAwJAAkAgEw4CAQACC0H///8BIQMLIAJBAnQgBmpB3ANqIgcgBygCACADcTYCAAsgCkEBaiEKIA9BAkcNAEQAAAAAAADwPyAAoSEAQQIhDyAEDQAgAEQAAAAAAADwPyALECKhIQALIABEAAAAAAAAAABhBEBBACEEAkAgAiIDIAlMDQADQCAGQeADaiADQQFrIgNBAnRqKAIAIARyIQQgAyAJSg0ACyAERQ0AA0AgC0EYayELIAZB4ANqIAJBAWsiAkECdGooAgBFDQALDAMLQQEhAwNAIAMiBEEBaiEDIAZB4ANqIAkgBGtBAnRqKAIARQ0ACyACIARqIQcDQCAGQcACaiACIAVqIgRBA3RqIAwgAkEBaiICQQJ0aigCALc5AwBBACEDRAAAAAAAAAAAIQAgBUEASgRAA0AgECADQQN0aisDACAGQcACaiAEIANrQQN0aisDAKIgAKAhACADQQFqIgMgBUcNAAsLIAYgAkEDdGogADkDACACIAdIDQALIAchAgwBCwsCQCAAQRggDWsQIiIARAAAAAAAAHBBZgRAIAZB4ANqIAJBAnRqIABEAAAAAAAAcD6i/AIiA7dEAAAAAAAAcMGiIACg/AI2AgAgAkEBaiECIA0hCwwBCyAA/AIhAwsgBkHgA2ogAkECdGogAzYCAAtEAAAAAAAA8D8gCxAiIQAgAkEATgRAIAIhBQNAIAYgBSIDQQN0aiAAIAZB4ANqIANBAnRqKAIAt6I5AwAgA0EBayEFIABEAAAAAAAAcD6iIQAgAw0AC0EAIQcgAiEMA0AgCSAHIAcgCUobIQQgAiAMayEOIAYgDEEDdGohEEEAIQNEAAAAAAAAAAAhAANAIANBA3QiBSsD0B4gBSAQaisDAKIgAKAhACADIARHIQUgA0EBaiEDIAUNAAsgBkGgAWogDkEDdGogADkDACAMQQFrIQwgAiAHRyEDIAdBAWohByADDQALC0QAAAAAAAAAACEAIAJBAE4EQCACIQUDQCAFIgNBAWshBSAAIAZBoAFqIANBA3RqKwMAoCEAIAMNAAsLIAggAJogACAPGzkDACAGKwOgASAAoSEAQQEhAyACQQBKBEADQCAAIAZBoAFqIANBA3RqKwMAoCEAIAIgA0chBSADQQFqIQMgBQ0ACwsgCCAAmiAAIA8bOQMIIAZBsARqJAAgCkEHcSECIAgrAwAhACAZQgBTBEAgASAAmjkDACABIAgrAwiaOQMIQQAgAmshAgwBCyABIAA5AwAgASAIKwMIOQMICyAIQTBqJAAgAguZAQEDfCAAIACiIgMgAyADoqIgA0R81c9aOtnlPaJE65wriublWr6goiADIANEff6xV+Mdxz6iRNVhwRmgASq/oKJEpvgQERERgT+goCEFIAAgA6IhBCACRQRAIAQgAyAFokRJVVVVVVXFv6CiIACgDwsgACADIAFEAAAAAAAA4D+iIAQgBaKhoiABoSAERElVVVVVVcU/oqChC8ABAgF8An8jAEEQayICJAACfCAAvUIgiKdB/////wdxIgNB+8Ok/wNNBEBEAAAAAAAA8D8gA0GewZryA0kNARogAEQAAAAAAAAAABAWDAELIAAgAKEgA0GAgMD/B08NABogACACEBchAyACKwMIIQAgAisDACEBAkACQAJAAkAgA0EDcUEBaw4DAQIDAAsgASAAEBYMAwsgASAAQQEQGJoMAgsgASAAEBaaDAELIAEgAEEBEBgLIQEgAkEQaiQAIAELJwAgAUQAAAAAAADAf6IgAESL3RoVZiCWwKAQHaJEAAAAAAAAwH+iCwkAIAAgABAcogsVAQF/IwBBEGsiASAAOQMIIAErAwgLrgQDA3wCfwJ+AnwCQCAAEB5B/w9xIgREAAAAAAAAkDwQHiIFa0QAAAAAAACAQBAeIAVrSQRAIAQhBQwBCyAEIAVJBEAgAEQAAAAAAADwP6APC0EAIQVEAAAAAAAAkEAQHiAESw0ARAAAAAAAAAAAIAC9IgZCgICAgICAgHhRDQEaRAAAAAAAAPB/EB4gBE0EQCAARAAAAAAAAPA/oA8LIAZCAFMEQEQAAAAAAAAAEBAbDwtEAAAAAAAAAHAQGw8LIABBkB8rAwCiQZgfKwMAIgGgIgIgAaEiAUGoHysDAKIgAUGgHysDAKIgAKCgIgAgAKIiASABoiAAQcgfKwMAokHAHysDAKCiIAEgAEG4HysDAKJBsB8rAwCgoiACvSIGp0EEdEHwD3EiBCsDgCAgAKCgoCEAIAQpA4ggIAZCLYZ8IQcgBUUEQAJ8IAZCgICAgAiDUARAIAdCgICAgICAgIg/fb8iASAAoiABoEQAAAAAAAAAf6IMAQsgB0KAgICAgICA8D98vyIBIACiIgIgAaAiAEQAAAAAAADwP2MEfCMAQRBrIgRCgICAgICAgAg3AwgjAEEQayAEKwMIRAAAAAAAABAAojkDCEQAAAAAAAAAACAARAAAAAAAAPA/oCIDIAIgASAAoaAgAEQAAAAAAADwPyADoaCgoEQAAAAAAADwv6AiACAARAAAAAAAAAAAYRsFIAALRAAAAAAAABAAogsPCyAHvyIBIACiIAGgCwsJACAAvUI0iKcLyQUDBHwBfwF+AkACQAJAAnwCQCAAvSIGQiCIp0H/////B3EiBUH60I2CBE8EQCAAvUL///////////8Ag0KAgICAgICA+P8AVg0FIAZCAFMEQEQAAAAAAADwvw8LIABE7zn6/kIuhkBkRQ0BIABEAAAAAAAA4H+iDwsgBUHD3Nj+A0kNAiAFQbHFwv8DSw0AIAZCAFkEQEEBIQVEdjx5Ne856j0hAiAARAAA4P5CLua/oAwCC0F/IQVEdjx5Ne856r0hAiAARAAA4P5CLuY/oAwBCyAARP6CK2VHFfc/okQAAAAAAADgPyAApqD8AiIFtyIBRHY8eTXvOeo9oiECIAAgAUQAAOD+Qi7mv6KgCyIBIAEgAqEiAKEgAqEhAgwBCyAFQYCAwOQDSQ0BQQAhBQsgACAARAAAAAAAAOA/oiIDoiIBIAEgASABIAEgAUQtwwlut/2KvqJEOVLmhsrP0D6gokS326qeGc4Uv6CiRIVV/hmgAVo/oKJE9BARERERob+gokQAAAAAAADwP6AiBEQAAAAAAAAIQCAEIAOioSIDoUQAAAAAAAAYQCAAIAOioaOiIQMgBUUEQCAAIAAgA6IgAaGhDwsgACADIAKhoiACoSABoSEBAkACQAJAIAVBAWoOAwACAQILIAAgAaFEAAAAAAAA4D+iRAAAAAAAAOC/oA8LIABEAAAAAAAA0L9jBEAgASAARAAAAAAAAOA/oKFEAAAAAAAAAMCiDwsgACABoSIAIACgRAAAAAAAAPA/oA8LIAVB/wdqrUI0hr8hAiAFQTlPBEAgACABoUQAAAAAAADwP6AiACAAoEQAAAAAAADgf6IgACACoiAFQYAIRhtEAAAAAAAA8L+gDwtEAAAAAAAA8D9B/wcgBWutQjSGvyIDoSAAIAGhoCAAIAEgA6ChRAAAAAAAAPA/oCAFQRNNGyACoiEACyAAC34CAX8BfiAAvSIDQjSIp0H/D3EiAkH/D0cEfCACRQRAIAEgAEQAAAAAAAAAAGEEf0EABSAARAAAAAAAAPBDoiABECAhACABKAIAQUBqCzYCACAADwsgASACQf4HazYCACADQv////////+HgH+DQoCAgICAgIDwP4S/BSAACwu1BAMGfAF/An4gAL1CMIinIQcgAL0iCEKAgICAgICA9z99Qv//////n8IBWARAIAhCgICAgICAgPg/UQRARAAAAAAAAAAADwsgAEQAAAAAAADwv6AiACAAIABEAAAAAAAAoEGiIgGgIAGhIgEgAaJBuDArAwAiBKIiBaAiBiAAIAAgAKIiAqIiAyADIAMgA0GIMSsDAKIgAkGAMSsDAKIgAEH4MCsDAKJB8DArAwCgoKCiIAJB6DArAwCiIABB4DArAwCiQdgwKwMAoKCgoiACQdAwKwMAoiAAQcgwKwMAokHAMCsDAKCgoKIgACABoSAEoiAAIAGgoiAFIAAgBqGgoKCgDwsCQCAHQfD/AWtBn4B+TQRAIABEAAAAAAAAAABhBEBEAAAAAAAA8L8QHEQAAAAAAAAAAKMPCyAIQoCAgICAgID4/wBRDQEgB0Hw/wFxQfD/AUcgB0H//wFNcUUEQCAAIAChIgAgAKMPCyAARAAAAAAAADBDor1CgICAgICAgKADfSEICyAIQoCAgICAgIDzP30iCUI0h7kiAkGAMCsDAKIgCUItiKdB/wBxQQR0IgcrA5gxoCIDIAcrA5AxIAggCUKAgICAgICAeIN9vyAHKwOQQaEgBysDmEGhoiIAoCIEIAAgACAAoiIBoiABIABBsDArAwCiQagwKwMAoKIgAEGgMCsDAKJBmDArAwCgoKIgAUGQMCsDAKIgAkGIMCsDAKIgACADIAShoKCgoKAhAAsgAAuoAQACQCABQYAITgRAIABEAAAAAAAA4H+iIQAgAUH/D0kEQCABQf8HayEBDAILIABEAAAAAAAA4H+iIQBB/RcgASABQf0XTxtB/g9rIQEMAQsgAUGBeEoNACAARAAAAAAAAGADoiEAIAFBuHBLBEAgAUHJB2ohAQwBCyAARAAAAAAAAGADoiEAQfBoIAEgAUHwaE0bQZIPaiEBCyAAIAFB/wdqrUI0hr+iC8QBAgJ/AXwjAEEQayIBJAACQCAAvUIgiKdB/////wdxIgJB+8Ok/wNNBEAgAkGAgMDyA0kNASAARAAAAAAAAAAAQQAQGCEADAELIAJBgIDA/wdPBEAgACAAoSEADAELIAAgARAXIQIgASsDCCEAIAErAwAhAwJAAkACQAJAIAJBA3FBAWsOAwECAwALIAMgAEEBEBghAAwDCyADIAAQFiEADAILIAMgAEEBEBiaIQAMAQsgAyAAEBaaIQALIAFBEGokACAAC58DAwJ8AX4CfyAAvSIFQoCAgICA/////wCDQoGAgIDwhOXyP1QiBkUEQEQYLURU+yHpPyAAmaFEB1wUMyamgTwgASABmiAFQgBZIgcboaAhAEQAAAAAAAAAACEBCyAAIAAgACAAoiIEoiIDRGNVVVVVVdU/oiAEIAMgBCAEoiIDIAMgAyADIANEc1Ng28t1876iRKaSN6CIfhQ/oKJEAWXy8thEQz+gokQoA1bJIm1tP6CiRDfWBoT0ZJY/oKJEev4QERERwT+gIAQgAyADIAMgAyADRNR6v3RwKvs+okTpp/AyD7gSP6CiRGgQjRr3JjA/oKJEFYPg/sjbVz+gokSThG7p4yaCP6CiRP5Bsxu6oas/oKKgoiABoKIgAaCgIgSgIQMgBkUEQEEBIAJBAXRrtyIBIAAgBCADIAOiIAMgAaCjoaAiAyADoKEiAyADmiAHGw8LIAIEfEQAAAAAAADwvyADoyIBIAG9QoCAgIBwg78iASAEIAO9QoCAgIBwg78iAyAAoaGiIAEgA6JEAAAAAAAA8D+goKIgAaAFIAMLC4EBAQJ/IwBBEGsiASQAAkAgAL1CIIinQf////8HcSICQfvDpP8DTQRAIAJBgICA8gNJDQEgAEQAAAAAAAAAAEEAECQhAAwBCyACQYCAwP8HTwRAIAAgAKEhAAwBCyAAIAEQFyECIAErAwAgASsDCCACQQFxECQhAAsgAUEQaiQAIAALBgAgACQACxAAIwAgAGtBcHEiACQAIAALBAAjAAsLm0wFAEGACAshY2RpdgBjYWJzAGVsbHBrAGVsbGlrAGVsbHBqAGVsbHBlAEGwCAuXFk+7YQVnrN0/GC1EVPsh6T+b9oHSC3PvPxgtRFT7Ifk/4mUvIn8rejwHXBQzJqaBPL3L8HqIB3A8B1wUMyamkTwDAAAABAAAAAQAAAAGAAAAg/miAERObgD8KRUA0VcnAN009QBi28AAPJmVAEGQQwBjUf4Au96rALdhxQA6biQA0k1CAEkG4AAJ6i4AHJLRAOsd/gApsRwA6D6nAPU1ggBEuy4AnOmEALQmcABBfl8A1pE5AFODOQCc9DkAi1+EACj5vQD4HzsA3v+XAA+YBQARL+8AClqLAG0fbQDPfjYACcsnAEZPtwCeZj8ALepfALondQDl68cAPXvxAPc5BwCSUooA+2vqAB+xXwAIXY0AMANWAHv8RgDwq2sAILzPADb0mgDjqR0AXmGRAAgb5gCFmWUAoBRfAI1AaACA2P8AJ3NNAAYGMQDKVhUAyahzAHviYABrjMAAGcRHAM1nwwAJ6NwAWYMqAIt2xACmHJYARK/dABlX0QClPgUABQf/ADN+PwDCMugAmE/eALt9MgAmPcMAHmvvAJ/4XgA1HzoAf/LKAPGHHQB8kCEAaiR8ANVu+gAwLXcAFTtDALUUxgDDGZ0ArcTCACxNQQAMAF0Ahn1GAONxLQCbxpoAM2IAALTSfAC0p5cAN1XVANc+9gCjEBgATXb8AGSdKgBw16sAY3z4AHqwVwAXFecAwElWADvW2QCnhDgAJCPLANaKdwBaVCMAAB+5APEKGwAZzt8AnzH/AGYeagCZV2EArPtHAH5/2AAiZbcAMuiJAOa/YADvxM0AbDYJAF0/1AAW3tcAWDveAN6bkgDSIigAKIboAOJYTQDGyjIACOMWAOB9ywAXwFAA8x2nABjgWwAuEzQAgxJiAINIAQD1jlsArbB/AB7p8gBISkMAEGfTAKrd2ACuX0IAamHOAAoopADTmbQABqbyAFx3fwCjwoMAYTyIAIpzeACvjFoAb9e9AC2mYwD0v8sAjYHvACbBZwBVykUAytk2ACio0gDCYY0AEsl3AAQmFAASRpsAxFnEAMjFRABNspEAABfzANRDrQApSeUA/dUQAAC+/AAelMwAcM7uABM+9QDs8YAAs+fDAMf4KACTBZQAwXE+AC4JswALRfMAiBKcAKsgewAutZ8AR5LCAHsyLwAMVW0AcqeQAGvnHwAxy5YAeRZKAEF54gD034kA6JSXAOLmhACZMZcAiO1rAF9fNgC7/Q4ASJq0AGekbABxckIAjV0yAJ8VuAC85QkAjTElAPd0OQAwBRwADQwBAEsIaAAs7lgAR6qQAHTnAgC91iQA932mAG5IcgCfFu8AjpSmALSR9gDRU1EAzwryACCYMwD1S34AsmNoAN0+XwBAXQMAhYl/AFVSKQA3ZMAAbdgQADJIMgBbTHUATnHUAEVUbgALCcEAKvVpABRm1QAnB50AXQRQALQ72wDqdsUAh/kXAElrfQAdJ7oAlmkpAMbMrACtFFQAkOJqAIjZiQAsclAABKS+AHcHlADzMHAAAPwnAOpxqABmwkkAZOA9AJfdgwCjP5cAQ5T9AA2GjAAxQd4AkjmdAN1wjAAXt+cACN87ABU3KwBcgKAAWoCTABARkgAP6NgAbICvANv/SwA4kA8AWRh2AGKlFQBhy7sAx4m5ABBAvQDS8gQASXUnAOu29gDbIrsAChSqAIkmLwBkg3YACTszAA6UGgBROqoAHaPCAK/trgBcJhIAbcJNAC16nADAVpcAAz+DAAnw9gArQIwAbTGZADm0BwAMIBUA2MNbAPWSxADGrUsATsqlAKc3zQDmqTYAq5KUAN1CaAAZY94AdozvAGiLUgD82zcArqGrAN8VMQAArqEADPvaAGRNZgDtBbcAKWUwAFdWvwBH/zoAavm5AHW+8wAok98Aq4AwAGaM9gAEyxUA+iIGANnkHQA9s6QAVxuPADbNCQBOQukAE76kADMjtQDwqhoAT2WoANLBpQALPw8AW3jNACP5dgB7iwQAiRdyAMamUwBvbuIA7+sAAJtKWADE2rcAqma6AHbPzwDRAh0AsfEtAIyZwQDDrXcAhkjaAPddoADGgPQArPAvAN3smgA/XLwA0N5tAJDHHwAq27YAoyU6AACvmgCtU5MAtlcEACkttABLgH4A2genAHaqDgB7WaEAFhIqANy3LQD65f0Aidv+AIm+/QDkdmwABqn8AD6AcACFbhUA/Yf/ACg+BwBhZzMAKhiGAE296gCz568Aj21uAJVnOQAxv1sAhNdIADDfFgDHLUMAJWE1AMlwzgAwy7gAv2z9AKQAogAFbOQAWt2gACFvRwBiEtIAuVyEAHBhSQBrVuAAmVIBAFBVNwAe1bcAM/HEABNuXwBdMOQAhS6pAB2ywwChMjYACLekAOqx1AAW9yEAj2nkACf/dwAMA4AAjUAtAE/NoAAgpZkAs6LTAC9dCgC0+UIAEdrLAH2+0ACb28EAqxe9AMqigQAIalwALlUXACcAVQB/FPAA4QeGABQLZACWQY0Ah77eANr9KgBrJbYAe4k0AAXz/gC5v54AaGpPAEoqqABPxFoALfi8ANdamAD0x5UADU2NACA6pgCkV18AFD+xAIA4lQDMIAEAcd2GAMnetgC/YPUATWURAAEHawCMsKwAssDQAFFVSAAe+w4AlXLDAKMGOwDAQDUABtx7AOBFzABOKfoA1srIAOjzQQB8ZN4Am2TYANm+MQCkl8MAd1jUAGnjxQDw2hMAujo8AEYYRgBVdV8A0r31AG6SxgCsLl0ADkTtABw+QgBhxIcAKf3pAOfW8wAifMoAb5E1AAjgxQD/140AbmriALD9xgCTCMEAfF10AGutsgDNbp0APnJ7AMYRagD3z6kAKXPfALXJugC3AFEA4rINAHS6JADlfWAAdNiKAA0VLACBGAwAfmaUAAEpFgCfenYA/f2+AFZF7wDZfjYA7NkTAIu6uQDEl/wAMagnAPFuwwCUxTYA2KhWALSotQDPzA4AEoktAG9XNAAsVokAmc7jANYguQBrXqoAPiqcABFfzAD9C0oA4fT7AI47bQDihiwA6dSEAPy0qQDv7tEALjXJAC85YQA4IUQAG9nIAIH8CgD7SmoALxzYAFO0hABOmYwAVCLMACpV3ADAxtYACxmWABpwuABplWQAJlpgAD9S7gB/EQ8A9LURAPzL9QA0vC0ANLzuAOhdzADdXmAAZ46bAJIz7wDJF7gAYVibAOFXvABRg8YA2D4QAN1xSAAtHN0ArxihACEsRgBZ89cA2XqYAJ5UwABPhvoAVgb8AOV5rgCJIjYAOK0iAGeT3ABV6KoAgiY4AMrnmwBRDaQAmTOxAKnXDgBpBUgAZbLwAH+IpwCITJcA+dE2ACGSswB7gkoAmM8hAECf3ADcR1UA4XQ6AGfrQgD+nd8AXtRfAHtnpAC6rHoAVfaiACuIIwBBulUAWW4IACEqhgA5R4MAiePmAOWe1ABJ+0AA/1bpABwPygDFWYoAlPorANPBxQAPxc8A21quAEfFhgCFQ2IAIYY7ACx5lAAQYYcAKkx7AIAsGgBDvxIAiCaQAHg8iQCoxOQA5dt7AMQ6wgAm9OoA92eKAA2SvwBloysAPZOxAL18CwCkUdwAJ91jAGnh3QCalBkAqCmVAGjOKAAJ7bQARJ8gAE6YygBwgmMAfnwjAA+5MgCn9Y4AFFbnACHxCAC1nSoAb35NAKUZUQC1+asAgt/WAJbdYQAWNgIAxDqfAIOioQBy7W0AOY16AIK4qQBrMlwARidbAAA07QDSAHcA/PRVAAFZTQDgcYAAQdMeC60BQPsh+T8AAAAALUR0PgAAAICYRvg8AAAAYFHMeDsAAACAgxvwOQAAAEAgJXo4AAAAgCKC4zYAAAAAHfNpNf6CK2VHFWdAAAAAAAAAOEMAAPr+Qi52vzo7nrya9wy9vf3/////3z88VFVVVVXFP5ErF89VVaU/F9CkZxERgT8AAAAAAADIQu85+v5CLuY/JMSC/72/zj+19AzXCGusP8xQRtKrsoM/hDpOm+DXVT8AQY4gC4Ix8D9uv4gaTzubPDUz+6k99u8/XdzYnBNgcbxhgHc+muzvP9FmhxB6XpC8hX9u6BXj7z8T9mc1UtKMPHSFFdOw2e8/+o75I4DOi7ze9t0pa9DvP2HI5mFO92A8yJt1GEXH7z+Z0zNb5KOQPIPzxso+vu8/bXuDXaaalzwPiflsWLXvP/zv/ZIatY4890dyK5Ks7z/RnC9wPb4+PKLR0zLso+8/C26QiTQDarwb0/6vZpvvPw69LypSVpW8UVsS0AGT7z9V6k6M74BQvMwxbMC9iu8/FvTVuSPJkbzgLamumoLvP69VXOnj04A8UY6lyJh67z9Ik6XqFRuAvHtRfTy4cu8/PTLeVfAfj7zqjYw4+WrvP79TEz+MiYs8dctv61tj7z8m6xF2nNmWvNRcBITgW+8/YC86PvfsmjyquWgxh1TvP504hsuC54+8Hdn8IlBN7z+Nw6ZEQW+KPNaMYog7Ru8/fQTksAV6gDyW3H2RST/vP5SoqOP9jpY8OGJ1bno47z99SHTyGF6HPD+msk/OMe8/8ucfmCtHgDzdfOJlRSvvP14IcT97uJa8gWP14d8k7z8xqwlt4feCPOHeH/WdHu8/+r9vGpshPbyQ2drQfxjvP7QKDHKCN4s8CwPkpoUS7z+Py86JkhRuPFYvPqmvDO8/tquwTXVNgzwVtzEK/gbvP0x0rOIBQoY8MdhM/HAB7z9K+NNdOd2PPP8WZLII/O4/BFuOO4Cjhrzxn5JfxfbuP2hQS8ztSpK8y6k6N6fx7j+OLVEb+AeZvGbYBW2u7O4/0jaUPujRcbz3n+U02+fuPxUbzrMZGZm85agTwy3j7j9tTCqnSJ+FPCI0Ekym3u4/imkoemASk7wcgKwERdruP1uJF0iPp1i8Ki73IQrW7j8bmklnmyx8vJeoUNn10e4/EazCYO1jQzwtiWFgCM7uP+9kBjsJZpY8VwAd7UHK7j95A6Ha4cxuPNA8wbWixu4/MBIPP47/kzze09fwKsPuP7CvervOkHY8Jyo21dq/7j934FTrvR2TPA3d/ZmyvO4/jqNxADSUj7ynLJ12srnuP0mjk9zM3oe8QmbPotq27j9fOA+9xt54vIJPnVYrtO4/9lx77EYShrwPkl3KpLHuP47X/RgFNZM82ie1Nkev7j8Fm4ovt5h7PP3Hl9QSre4/CVQc4uFjkDwpVEjdB6vuP+rGGVCFxzQ8t0ZZiiap7j81wGQr5jKUPEghrRVvp+4/n3aZYUrkjLwJ3Ha54aXuP6hN7zvFM4y8hVU6sH6k7j+u6SuJeFOEvCDDzDRGo+4/WFhWeN3Ok7wlIlWCOKLuP2QZfoCqEFc8c6lM1FWh7j8oIl6/77OTvM07f2aeoO4/grk0h60Sary/2gt1EqDuP+6pbbjvZ2O8LxplPLKf7j9RiOBUPdyAvISUUfl9n+4/zz5afmQfeLx0X+zodZ/uP7B9i8BK7oa8dIGlSJqf7j+K5lUeMhmGvMlnQlbrn+4/09QJXsuckDw/Xd5PaaDuPx2lTbncMnu8hwHrcxSh7j9rwGdU/eyUPDLBMAHtoe4/VWzWq+HrZTxiTs8286LuP0LPsy/FoYi8Eho+VCek7j80NzvxtmmTvBPOTJmJpe4/Hv8ZOoRegLytxyNGGqfuP25XcthQ1JS87ZJEm9mo7j8Aig5bZ62QPJlmitnHqu4/tOrwwS+3jTzboCpC5azuP//nxZxgtmW8jES1FjKv7j9EX/NZg/Z7PDZ3FZmuse4/gz0epx8Jk7zG/5ELW7TuPykebIu4qV285cXNsDe37j9ZuZB8+SNsvA9SyMtEuu4/qvn0IkNDkrxQTt6fgr3uP0uOZtdsyoW8ugfKcPHA7j8nzpEr/K9xPJDwo4KRxO4/u3MK4TXSbTwjI+MZY8juP2MiYiIExYe8ZeVde2bM7j/VMeLjhhyLPDMtSuyb0O4/Fbu809G7kbxdJT6yA9XuP9Ix7pwxzJA8WLMwE57Z7j+zWnNuhGmEPL/9eVVr3u4/tJ2Ol83fgrx689O/a+PuP4czy5J3Gow8rdNamZ/o7j/62dFKj3uQvGa2jSkH7u4/uq7cVtnDVbz7FU+4ovPuP0D2pj0OpJC8OlnljXL57j80k6049NZovEde+/J2/+4/NYpYa+LukbxKBqEwsAXvP83dXwrX/3Q80sFLkB4M7z+smJL6+72RvAke11vCEu8/swyvMK5uczycUoXdmxnvP5T9n1wy4448etD/X6sg7z+sWQnRj+CEPEvRVy7xJ+8/ZxpOOK/NYzy15waUbS/vP2gZkmwsa2c8aZDv3CA37z/StcyDGIqAvPrDXVULP+8/b/r/P12tj7x8iQdKLUfvP0mpdTiuDZC88okNCIdP7z+nBz2mhaN0PIek+9wYWO8/DyJAIJ6RgryYg8kW42DvP6ySwdVQWo48hTLbA+Zp7z9LawGsWTqEPGC0AfMhc+8/Hz60ByHVgrxfm3szl3zvP8kNRzu5Kom8KaH1FEaG7z/TiDpgBLZ0PPY/i+cukO8/cXKdUezFgzyDTMf7UZrvP/CR048S94+82pCkoq+k7z99dCPimK6NvPFnji1Ir+8/CCCqQbzDjjwnWmHuG7rvPzLrqcOUK4Q8l7prNyvF7z/uhdExqWSKPEBFblt20O8/7eM75Lo3jrwUvpyt/dvvP53NkU07iXc82JCegcHn7z+JzGBBwQVTPPFxjyvC8+8/ADj6/kIu5j8wZ8eTV/MuPQEAAAAAAOC/WzBRVVVV1T+QRev////PvxEB8SSzmck/n8gG5XVVxb8AAAAAAADgv3dVVVVVVdU/y/3/////z78M3ZWZmZnJP6dFZ1VVVcW/MN5EoyRJwj9lPUKk//+/v8rWKiiEcbw//2iwQ+uZub+F0K/3goG3P81F0XUTUrW/n97gw/A09z8AkOZ5f8zXvx/pLGp4E/c/AAANwu5v17+gtfoIYPL2PwDgURPjE9e/fYwTH6bR9j8AeCg4W7jWv9G0xQtJsfY/AHiAkFVd1r+6DC8zR5H2PwAAGHbQAta/I0IiGJ9x9j8AkJCGyqjVv9kepZlPUvY/AFADVkNP1b/EJI+qVjP2PwBAa8M39tS/FNyda7MU9j8AUKj9p53Uv0xcxlJk9vU/AKiJOZJF1L9PLJG1Z9j1PwC4sDn07dO/3pBby7y69T8AcI9EzpbTv3ga2fJhnfU/AKC9Fx5A07+HVkYSVoD1PwCARu/i6dK/02vnzpdj9T8A4DA4G5TSv5N/p+IlR/U/AIjajMU+0r+DRQZC/yr1PwCQJynh6dG/372y2yIP9T8A+EgrbZXRv9feNEeP8/Q/APi5mmdB0b9AKN7PQ9j0PwCY75TQ7dC/yKN4wD699D8AENsYpZrQv4ol4MN/ovQ/ALhjUuZH0L80hNQkBYj0PwDwhkUi68+/Cy0ZG85t9D8AsBd1SkfPv1QYOdPZU/Q/ADAQPUSkzr9ahLREJzr0PwCw6UQNAs6/+/gVQbUg9D8A8HcpomDNv7H0PtqCB/Q/AJCVBAHAzL+P/lddj+7zPwAQiVYpIMy/6UwLoNnV8z8AEIGNF4HLvyvBEMBgvfM/ANDTzMniyr+42nUrJKXzPwCQEi5ARcq/AtCfzSKN8z8A8B1od6jJvxx6hMVbdfM/ADBIaW0Myb/iNq1Jzl3zPwDARaYgcci/QNRNmHlG8z8AMBS0j9bHvyTL/85cL/M/AHBiPLg8x79JDaF1dxjzPwBgN5uao8a/kDk+N8gB8z8AoLdUMQvGv0H4lbtO6/I/ADAkdn1zxb/RqRkCCtXyPwAwwo973MS/Kv23qPm+8j8AANJRLEbEv6sbDHocqfI/AACDvIqww78wtRRgcpPyPwAASWuZG8O/9aFXV/p98j8AQKSQVIfCv787HZuzaPI/AKB5+Lnzwb+99Y+DnVPyPwCgLCXIYMG/OwjJqrc+8j8AIPdXf87Av7ZAqSsBKvI/AKD+Sdw8wL8yQcyWeRXyPwCAS7y9V7+/m/zSHSAB8j8AQECWCDe+vwtITUn07PE/AED5PpgXvb9pZY9S9djxPwCg2E5n+bu/fH5XESPF8T8AYC8gedy6v+kmy3R8sfE/AIAo58PAub+2GiwMAZ7xPwDAcrNGpri/vXC2e7CK8T8AAKyzAY23v7a87yWKd/E/AAA4RfF0tr/aMUw1jWTxPwCAh20OXrW/3V8nkLlR8T8A4KHeXEi0v0zSMqQOP/E/AKBqTdkzs7/a+RByiyzxPwBgxfh5ILK/MbXsKDAa8T8AIGKYRg6xv680hNr7B/E/AADSamz6r7+za04P7vXwPwBAd0qN2q2/zp8qXQbk8D8AAIXk7LyrvyGlLGNE0vA/AMASQImhqb8amOJ8p8DwPwDAAjNYiKe/0TbGgy+v8D8AgNZnXnGlvzkToJjbnfA/AIBlSYpco7/f51Kvq4zwPwBAFWTjSaG/+yhOL5978D8AgOuCwHKevxmPNYy1avA/AIBSUvFVmr8s+eyl7lnwPwCAgc9iPZa/kCzRzUlJ8D8AAKqM+yiSv6mt8MbGOPA/AAD5IHsxjL+pMnkTZSjwPwAAql01GYS/SHPqJyQY8D8AAOzCAxJ4v5WxFAYECPA/AAAkeQkEYL8a+ib3H+DvPwAAkITz728/dOphwhyh7z8AAD01QdyHPy6ZgbAQY+8/AIDCxKPOkz/Nre489iXvPwAAiRTBn5s/5xORA8jp7j8AABHO2LChP6uxy3iAru4/AMAB0FuKpT+bDJ2iGnTuPwCA2ECDXKk/tZkKg5E67j8AgFfvaietP1aaYAngAe4/AMCY5Zh1sD+Yu3flAcrtPwAgDeP1U7I/A5F8C/KS7T8AADiL3S60P85c+2asXO0/AMBXh1kGtj+d3l6qLCftPwAAajV22rc/zSxrPm7y7D8AYBxOQ6u5PwJ5p6Jtvuw/AGANu8d4uz9tCDdtJovsPwAg5zITQ70/BFhdvZRY7D8AYN5xMQq/P4yfuzO1Juw/AECRKxVnwD8/5+zug/XrPwCwkoKFR8E/wZbbdf3E6z8AMMrNbibCPyhKhgweles/AFDFptcDwz8sPu/F4mXrPwAQMzzD38M/i4jJZ0g36z8AgHprNrrEP0owHSFLCes/APDRKDmTxT9+7/KF6NvqPwDwGCTNasY/oj1gMR2v6j8AkGbs+EDHP6dY0z/mguo/APAa9cAVyD+LcwnvQFfqPwCA9lQp6cg/J0urkCos6j8AQPgCNrvJP9HykxOgAeo/AAAsHO2Lyj8bPNskn9fpPwDQAVxRW8s/kLHHBSWu6T8AwLzMZynMPy/Ol/Iuhek/AGBI1TX2zD91S6TuulzpPwDARjS9wc0/OEjnncY06T8A4M+4AYzOP+ZSZy9PDek/AJAXwAlVzz+d1/+OUuboPwC4HxJsDtA/fADMn86/6D8A0JMOuHHQPw7DvtrAmeg/AHCGnmvU0D/7FyOqJ3ToPwDQSzOHNtE/CJqzrABP6D8ASCNnDZjRP1U+ZehJKug/AIDM4P/40T9gAvSVAQboPwBoY9dfWdI/KaPgYyXi5z8AqBQJMLnSP6213Hezvuc/AGBDEHIY0z/CJZdnqpvnPwAY7G0md9M/VwYX8gd55z8AMK/7T9XTPwwT1tvKVuc/AOAv4+4y1D9rtk8BABDmPzxbQpFsAn48lbRNAwAw5j9BXQBI6r+NPHjUlA0AUOY/t6XWhqd/jjytb04HAHDmP0wlVGvq/GE8rg/f/v+P5j/9DllMJ358vLzFYwcAsOY/AdrcSGjBirz2wVweANDmPxGTSZ0cP4M8PvYF6//v5j9TLeIaBIB+vICXhg4AEOc/UnkJcWb/ezwS6Wf8/y/nPySHvSbiAIw8ahGB3/9P5z/SAfFukQJuvJCcZw8AcOc/dJxUzXH8Z7w1yH76/4/nP4ME9Z7BvoE85sIg/v+v5z9lZMwpF35wvADJP+3/z+c/HIt7CHKAgLx2Gibp/+/nP675nW0owI086KOcBAAQ6D8zTOVR0n+JPI8skxcAMOg/gfMwtun+irycczMGAFDoP7w1ZWu/v4k8xolCIABw6D91exHzZb+LvAR59ev/j+g/V8s9om4AibzfBLwiALDoPwpL4DjfAH28ihsM5f/P6D8Fn/9GcQCIvEOOkfz/7+g/OHB60HuBgzzHX/oeABDpPwO033aRPok8uXtGEwAw6T92AphLToB/PG8H7ub/T+k/LmL/2fB+j7zREjze/2/pP7o4JpaqgnC8DYpF9P+P6T/vqGSRG4CHvD4umN3/r+k/N5NaiuBAh7xm+0nt/8/pPwDgm8EIzj88UZzxIADw6T8KW4gnqj+KvAawRREAEOo/VtpYmUj/dDz69rsHADDqPxhtK4qrvow8eR2XEABQ6j8weXjdyv6IPEgu9R0AcOo/26vYPXZBj7xSM1kcAJDqPxJ2woQCv468Sz5PKgCw6j9fP/88BP1pvNEertf/z+o/tHCQEuc+grx4BFHu/+/qP6PeDuA+Bmo8Ww1l2/8P6z+5Ch84yAZaPFfKqv7/L+s/HTwjdB4BebzcupXZ/0/rP58qhmgQ/3m8nGWeJABw6z8+T4bQRf+KPEAWh/n/j+s/+cPClnf+fDxPywTS/6/rP8Qr8u4n/2O8RVxB0v/P6z8h6jvut/9svN8JY/j/7+s/XAsulwNBgbxTdrXh/w/sPxlqt5RkwYs841f68f8v7D/txjCN7/5kvCTkv9z/T+w/dUfsvGg/hLz3uVTt/2/sP+zgU/CjfoQ81Y+Z6/+P7D/xkvmNBoNzPJohJSEAsOw/BA4YZI79aLycRpTd/8/sP3Lqxxy+fo48dsT96v/v7D/+iJ+tOb6OPCv4mhYAEO0/cVq5qJF9dTwd9w8NADDtP9rHcGmQwYk8xA956v9P7T8M/ljFNw5YvOWH3C4AcO0/RA/BTdaAf7yqgtwhAJDtP1xc/ZSPfHS8gwJr2P+v7T9+YSHFHX+MPDlHbCkA0O0/U7H/sp4BiDz1kETl/+/tP4nMUsbSAG48lParzf8P7j/SaS0gQIN/vN3IUtv/L+4/ZAgbysEAezzvFkLy/0/uP1GrlLCo/3I8EV6K6P9v7j9Zvu+xc/ZXvA3/nhEAkO4/AcgLXo2AhLxEF6Xf/6/uP7UgQ9UGAHg8oX8SGgDQ7j+SXFZg+AJQvMS8ugcA8O4/EeY1XURAhbwCjXr1/w/vPwWR7zkx+0+8x4rlHgAw7z9VEXPyrIGKPJQ0gvX/T+8/Q8fX1EE/ijxrTKn8/2/vP3V4mBz0AmK8QcT54f+P7z9L53f00X13PH7j4NL/r+8/MaN8mhkBb7ye5HccANDvP7GszkvugXE8McPg9//v7z9ah3ABNwVuvG5gZfT/D/A/2gocSa1+irxYeobz/y/wP+Cy/MNpf5e8Fw38/f9P8D9blMs0/r+XPIJNzQMAcPA/y1bkwIMAgjzoy/L5/4/wPxp1N77f/228ZdoMAQCw8D/rJuaufz+RvDjTpAEA0PA/959Iefp9gDz9/dr6/+/wP8Br1nAFBHe8lv26CwAQ8T9iC22E1ICOPF305fr/L/E/7zb9ZPq/nTzZmtUNAFDxP65QEnB3AJo8mlUhDwBw8T/u3uPi+f2NPCZUJ/z/j/E/c3I73DAAkTxZPD0SALDxP4gBA4B5f5k8t54p+P/P8T9njJ+rMvllvADUivT/7/E/61unnb9/kzykhosMABDyPyJb/ZFrgJ88A0OFAwAw8j8zv5/rwv+TPIT2vP//T/I/ci4ufucBdjzZISn1/2/yP2EMf3a7/H88PDqTFACQ8j8rQQI8ygJyvBNjVRQAsPI/Ah/yM4KAkrw7Uv7r/8/yP/LcTzh+/4i8lq24CwDw8j/FQTBQUf+FvK/ievv/D/M/nSheiHEAgbx/X6z+/y/zPxW3tz9d/5G8VmemDABQ8z+9gosign+VPCH3+xEAcPM/zNUNxLoAgDy5L1n5/4/zP1Gnsi2dP5S8QtLdBACw8z/hOHZwa3+FPFfJsvX/z/M/MRK/EDoCejwYtLDq/+/zP7BSsWZtf5g89K8yFQAQ9D8khRlfN/hnPCmLRxcAMPQ/Q1HccuYBgzxjtJXn/0/0P1qJsrhp/4k84HUE6P9v9D9U8sKbscCVvOfBb+//j/Q/cio68glAmzwEp77l/6/0P0V9Db+3/5S83icQFwDQ9D89atxxZMCZvOI+8A8A8PQ/HFOFC4l/lzzRS9wSABD1PzakZnFlBGA8eicFFgAw9T8JMiPOzr+WvExw2+z/T/U/16EFBXICibypVF/v/2/1PxJkyQ7mv5s8EhDmFwCQ9T+Q76+BxX6IPJI+yQMAsPU/wAy/CghBn7y8GUkdAND1PylHJfsqgZi8iXq45//v9T8Eae2At36UvABBkNEAC5AD7lNvmF4gJD/g5gJWg41kP7PQJe3xyoE/sfRPDEj8hT8OdaAildd/P3G2edpZEH8/1/YZ6mexhz9tvjRFE1uWPweGxQmSFa0/cb30/YVc3D8AAAAAAADwPwAAAAAAAAAAZit/c7wxAT9sKU+7r4pQP/5dG40ipno/UNPAzJ5KkT81dSsBI86aPzmmNya8JKE/ilbGVSXfpT+qLoQY/f+tP7Pgy/7//7c/SPD/////zz9tCiPI7xUiP/p6uMgLrmI/ALCtjLFUgD9PhZsOizCEP4he1BPaKHw/DFvUz6VZeT9h5/ri5gCCPxQkNXLWl44/GcQFGVugnz98OOr7C7m4P+85+v5CLvY/AAAAAAAAAADzb+UwH9b+PsKy6b689E0/J4/YHSdVeD/w09JzoLaPP/uZyimXe5g/2XuFoObXnj+qnxd7IiOjP43D0fj8/6g/AC+y/v//sT+k2/////+/PwAAAAAAAOA/AAAAAAAAoDz////////vfxgtRFT7IQlAGC1EVPsh+T8AAAAAAADwfw==",
  methods: [
    "_cadd",
    "_csub",
    "_cmul",
    "_cdiv",
    "_cmov",
    "_cneg",
    "_cabs",
    "_csqrt",
    "_hypot",
    "_ellie",
    "_ellik",
    "_ellpe",
    "_ellpj",
    "_ellpk",
    "_polevl",
    "_p1evl",
    "",
  ],
};
var misc = {
  buffer:
    "AGFzbQEAAAABYBJgAXwBfGACfHwBfGACf3wBfGADfH9/AXxgAX8BfGADfH9/AX9gAnx/AXxgAXwBf2ADfHx/AXxgAX4Bf2ACf38Bf2AAAGACfH8Bf2AAAXxgAXwAYAF/AGABfwF/YAABfwIOAQNlbnYGbXRoZXJyAAoDNzYLAQEDAAACBAUBAQEAAwMCAAAFBQIAAQAAAAAHBgEMCAACAAQEAAcNDgAGAAABCQkGAAgPEBEEBQFwAQEBBQQBASAgBgkBfwFBwJvBAAsHzQIdBm1lbW9yeQIAEV9fd2FzbV9jYWxsX2N0b3JzAAEEYmV0YQACBWxiZXRhAAMGY2hiZXZsAAQFZGF3c24ABQZwb2xldmwADgVwMWV2bAAPAmVpAAYEZXhwbgAHA2ZhYwAIBmZyZXNubAAJB3BsYW5ja2kACgdwb2x5bG9nABAHcGxhbmNrYwALB3BsYW5ja2QADAdwbGFuY2t3AA0FemV0YWMAGAZzcGVuY2UAFgNwc2kAEQZyZ2FtbWEAEgZzaGljaGkAEwRzaWNpABQGc2ltcHNuABUEemV0YQAXGV9lbXNjcmlwdGVuX3N0YWNrX3Jlc3RvcmUANBdfZW1zY3JpcHRlbl9zdGFja19hbGxvYwA1HGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2N1cnJlbnQANhlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAMAoQBCt6RATYCAAvjAQIBfAJ/QQEhAwJAIAAgAJxhIABEAAAAAAAAAABlcQ0AIAEgAZxhIAFEAAAAAAAAAABlcQ0AIAAgAaAiAplEsH/slhBsQUBkBEAgAhAbIQJBuJsBKAIAIQMgARAbIQFBuJsBKAIAIQQgABAbIQBBuJsBKAIAIAMgBGxsIQMgACABIAKhoCIAQfCaASsDAGQNASAAECYgA7eiDwsgAhAZIgJEAAAAAAAAAABhDQAgACABZARAIAAQGSACoyABEBmiDwsgARAZIAKjIAAQGaIPC0G1CEEDEAAaQYCbASsDACADt6IL7QECAXwCfwJAAkAgACAAnGEgAEQAAAAAAAAAAGVxDQAgASABnGEgAUQAAAAAAAAAAGVxDQAgACABoCICmUSwf+yWEGxBQGQEQCACEBshAkG4mwEoAgAhAyABEBshAUG4mwEoAgAhBCAAEBshAEG4mwFBuJsBKAIAIAMgBGxsNgIAIAAgASACoaAPCyACEBkiAkQAAAAAAAAAAGINAQtBtAhBAxAAGkGAmwErAwAPC0G4mwFBf0EBIAAgASAAIAFkIgMbEBkgAqMgASAAIAMbEBmiIgBEAAAAAAAAAABjIgMbNgIAIACaIAAgAxsQLQu8AQIEfAN/IAJBAmshCCABKwMAIQMgAkEBayICQQNxIgkEQANAIAJBAWshAiAAIAMiBKIgBiIFoSABKwMIoCEDIAQhBiABQQhqIQEgB0EBaiIHIAlHDQALCyAIQQNPBEADQCAAIAAgACAAIAOiIAShIAErAwigIgSiIAOhIAErAxCgIgWiIAShIAErAxigIgSiIAWhIAErAyCgIQMgAUEgaiEBIAJBBGsiAg0ACwsgAyAFoUQAAAAAAADgP6ILigICAnwBf0QAAAAAAADwv0QAAAAAAADwPyAARAAAAAAAAAAAYyIDGyECIACaIAAgAxsiACAAoiEBIABEAAAAAAAACkBjBEAgAiAAIAFBoPYAQQkQDqIgAUHw9gBBChAOo6IPC0QAAAAAAADwPyABoyEBIABEAAAAAAAAGUBjBEAgAkQAAAAAAADgP6JEAAAAAAAA8D8gAKMgASABQdD3AEEKEA6iIAAgAUGw+ABBChAPoqOgog8LIABEAAAAAGXNzUFkBEAgAkQAAAAAAADgP6IgAKMPCyACRAAAAAAAAOA/okQAAAAAAADwPyAAoyABIAFBgPkAQQQQDqIgACABQbD5AEEFEA+io6CiC4MEAQN8IABEAAAAAAAAAABlBEBBkwhBARAAGkQAAAAAAAAAAA8LIABEAAAAAAAAAEBjBEAgACAAQeD5AEEFEA4gAEGQ+gBBBhAPo6IgABAtRBm2b/yMeOI/oKAPCyAARAAAAAAAABBAYwRARAAAAAAAAPA/IACjIgFBwPoAQQcQDiECIAFBgPsAQQcQDyEDIAAQJiABoiABIAIgA6OiRAAAAAAAAPA/oKIPCyAARAAAAAAAACBAYwRARAAAAAAAAPA/IACjIgFBwPsAQQcQDiECIAFBgPwAQQgQDyEDIAAQJiABoiABIAIgA6OiRAAAAAAAAPA/oKIPCyAARAAAAAAAADBAYwRARAAAAAAAAPA/IACjIgFBwPwAQQkQDiECIAFBkP0AQQkQDyEDIAAQJiABoiABIAIgA6OiRAAAAAAAAPA/oKIPCyAARAAAAAAAAEBAYwRARAAAAAAAAPA/IACjIgFB4P0AQQcQDiECIAFBoP4AQQgQDyEDIAAQJiABoiABIAIgA6OiRAAAAAAAAPA/oKIPCyAAECZEAAAAAAAA8D8gAKMiAaIhAiAARAAAAAAAAFBAYwRAIAIgASABQeD+AEEFEA4gAUGQ/wBBBRAPo6JEAAAAAAAA8D+gog8LIAIgASABQcD/AEEIEA4gAUGQgAFBCRAPo6JEAAAAAAAA8D+gogu7BwIKfAR/AkAgAEEATgRAIAFEAAAAAAAAAABjRQ0BC0GACEEBEAAaQYCbASsDAA8LIAFB8JoBKwMAZAR8IAIFIAFEAAAAAAAAAABhBEAgAEEBTQRAQYAIQQIQABpBgJsBKwMADwtEAAAAAAAA8D8gAEEBa7ijDwsgAEUEQCABmhAmIAGjDwsgAEGJJ08EQCABmhAmRAAAAAAAAPA/IAEgALgiAqAiAyADoqMiBCAEIAIgAiABIAGgoaIgBCACoiACIAKiIAFEAAAAAAAAGECiIAGiIAJEAAAAAAAAIMCiIAGioKCioKIgAqCiRAAAAAAAAPA/oKIgA6MPC0QAAAAAAADwPyEEIAFEAAAAAAAA8D9kRQRARBm2b/yMeOK/IAEQLaEhBUEBIQwCQCAAQQFGDQAgAEEBayINQQNxIQ4gAEECa0EDTwRAIA1BfHEhD0EAIQ0DQCAFRAAAAAAAAPA/IAy4o6BEAAAAAAAA8D8gDEEBarijoEQAAAAAAADwPyAMQQJquKOgRAAAAAAAAPA/IAxBA2q4o6AhBSAMQQRqIQwgDUEEaiINIA9HDQALIA5FDQELQQAhDQNAIAVEAAAAAAAA8D8gDLijoCEFIAxBAWohDCANQQFqIg0gDkcNAAsLRAAAAAAAAAAARAAAAAAAAPA/RAAAAAAAAPA/IAC4IgqhIgOjIABBAUYbIQJB6JoBKwMAIQcgAZohBkQAAAAAAADwPyEBRAAAAAAAAAAAIQQDQCABIAYgBEQAAAAAAADwP6AiBKOiIQEgA0QAAAAAAADwP6AiA0QAAAAAAAAAAGIEQCACIAEgA6OgIQILIAJEAAAAAAAAAABhBHxEAAAAAAAA8D8FIAEgAqOZCyAHZA0ACyAGIABBAWu4EC4gBaIgChAZoyACoQ8LRAAAAAAAAPA/IAEgALigIgijIQlB6JoBKwMAIQtEAAAAAAAA8D8hBiABIQdBASEMA0AgDEEBdiENRAAAAAAAAPA/IQUgBCABRAAAAAAAAPA/IAxBAXEiDhsiA6IgBiAMQQFqIgxBAXYgACANaiAOG7giCqKgIQIgCCADoiAHIAqioCIDRAAAAAAAAAAAYgRAIAkgAiADoyIGoSAGo5khBSAGIQkLAnwgAplEAAAAAAAAgENkRQRAIAghByAEDAELIANEAAAAAAAAYDyiIQMgCEQAAAAAAABgPKIhByACRAAAAAAAAGA8oiECIAREAAAAAAAAYDyiCyEGIAIhBCADIQggBSALZA0ACyABmhAmIAmiCws+ACAAQQBIBEBBqwhBAhAAGkGAmwErAwAPCyAAQSJPBEBBqwhBAxAAGkGAmwErAwAPCyAAQQN0QcAIaisDAAvkAgEJfCAAmSEGIAICfCAAIACiIgVEAAAAAACABEBjBEAgBiAFoiAFIAWiIgNB4IABQQUQDqIgA0GQgQFBBhAPoyEEIAYgA0HAgQFBBRAOoiADQfCBAUEGEA6jDAELRAAAAAAAAOA/IQREAAAAAAAA4D8gBkQAAAAAwA3iQGQNABpEAAAAAAAA8D8gBUGImwErAwCiIgMgA6KjIgRBsIIBQQkQDiEHIARBgIMBQQoQDyEIIARB0IMBQQoQDiEJIARBsIQBQQsQDyEKIAVBkJsBKwMAoiILEDIhBUQAAAAAAADgP0QAAAAAAADwPyAHIASiIAijoSIHIAsQISIIoiAFIAlEAAAAAAAA8D8gA6OiIAqjIgOioCAGQYibASsDAKIiBqOhIQQgByAFoiADIAiioSAGo0QAAAAAAADgP6ALIgOaIAMgAEQAAAAAAAAAAGMiAhs5AwAgASAEmiAEIAIbOQMAQQAL+wYDBHwBfgJ/IAAgAUGQhQErAwAiA6MiBKIiAkQAAAAAAADjP2QEQEGIhQErAwAiAURsxCtAy/kZQKIgBCAEoiIDIAOiokQAAAAAAADwPyACoyICRAAAAAAAAMC/oiACIAKiIgIgAiACIAIgAiACIAIgAiACIAIgAiACRAAAAHZCLazBokRxcr4XtXjiRaNEcEwcH3xCEDygokRwg7nkzs1lvKCiRL+0+zgjdr08oKJEhAQj1yYWFL2gokSJPbUiirJrPaCiRBApwBfkXcO9oKJETIiSmNeWGz6gokSr8/cNtCx0vqCiREW0c9yE0s4+oKJEGqABGqABKr+gokQRERERERGRP6CioERVVVVVVVXVP6AgAaIgBKIgACAAIACioqOhDwtBBCADmiAAIAGioxAmIgEQECEEQQMgARAQIQNBAiABEBAhBUGIhQErAwAgACAAoiIAIACioyACIAIgBUQAAAAAAAAIQKIgAiADRAAAAAAAABhAoiACIAREAAAAAAAAGECioqCioKICfEQAAAAAAAAAACEARAAAAAAAAAAAIQJEAAAAAAAAAAAhAwJAAnwCQAJAIAGaIgG9IgZC/////5/PoO0/VwRAIAZCgICAgICAgPi/f1oEQEQAAAAAAADw/yABRAAAAAAAAPC/YQ0EGiABIAGhRAAAAAAAAAAAowwGCyAGQh+Ip0GAgIDKB0kNBCAGQoCAgIDQ2K/pv39aDQEMAgsgBkL/////////9/8AVg0DCyABRAAAAAAAAPA/oCIAvSIGQiCIp0HiviVqIgdBFHZB/wdrIQggB0H//7+aBE0EQCABIAChRAAAAAAAAPA/oCABIABEAAAAAAAA8L+goSAHQf//v4AESxsgAKMhAgsgBkL/////D4MgB0H//z9xQZ7Bmv8Daq1CIIaEv0QAAAAAAADwv6AhASAItyIARHY8eTXvOeo9oiACoCEDCyAARAAA4P5CLuY/oiABIAEgAUQAAAAAAAAAQKCjIgAgASABRAAAAAAAAOA/oqIiASAAIACiIgIgAqIiACAAIABEn8Z40Amawz+iRK94jh3Fccw/oKJEBPqXmZmZ2T+goiACIAAgACAARERSPt8S8cI/okTeA8uWZEbHP6CiRFmTIpQkSdI/oKJEk1VVVVVV5T+goqCgoiADoCABoaCgCwwBCyABC6GioguoAgECfCAAIAFBkIUBKwMAoyICoiIDRAAAAAAAAOM/ZQRAIAIgAiACIAJBiIUBKwMARGzEK0DL+RlAoqKioqIgACABEAqhDwsgAkQAAAAAAADwPyADoyIBRAAAAAAAAMC/oiABIAGiIgEgASABIAEgASABIAEgASABIAEgASABRAAAAHZCLazBokRxcr4XtXjiRaNEcEwcH3xCEDygokRwg7nkzs1lvKCiRL+0+zgjdr08oKJEhAQj1yYWFL2gokSJPbUiirJrPaCiRBApwBfkXcO9oKJETIiSmNeWGz6gokSr8/cNtCx0vqCiREW0c9yE0s4+oKJEGqABGqABKr+gokQRERERERGRP6CioERVVVVVVVXVP6BBiIUBKwMAoqIgACAAIACioqMLMQEBfEGQhQErAwAiAiAAIAAgACAAIACioqKiIAIgACABoqMQJkQAAAAAAADwv6CiowsWAEGQhQErAwAgAES7+7jnRtwTQKKjC40BAgF8A38gAkEBayEFIAErAwAhAyACQQNxIgYEQANAIAJBAWshAiADIACiIAErAwigIQMgAUEIaiEBIARBAWoiBCAGRw0ACwsgBUEDTwRAA0AgAyAAoiABKwMIoCAAoiABKwMQoCAAoiABKwMYoCAAoiABKwMgoCEDIAFBIGohASACQQRrIgINAAsLIAMLlQECAXwDfyACQQJrIQUgACABKwMAoCEDIAJBAWsiAkEDcSIGBEADQCACQQFrIQIgAyAAoiABKwMIoCEDIAFBCGohASAEQQFqIgQgBkcNAAsLIAVBA08EQANAIAMgAKIgASsDCKAgAKIgASsDEKAgAKIgASsDGKAgAKIgASsDIKAhAyABQSBqIQEgAkEEayICDQALCyADC9oKAgR/BnwCQAJAAkACQCAAQQFqDgICAAELIAFEAAAAAAAA8D8gAaGjDwsgAUQAAAAAAADwP2RFIABBf05xRQRAQZYIQQEQABpEAAAAAAAAAAAPCyAAQQFGBEBEAAAAAAAA8D8gAaEQLZoPCyABRAAAAAAAAPA/YQRAIAC4EBhEAAAAAAAA8D+gDwsgAUQAAAAAAADwv2EEQCAAuBAYRAAAAAAAAPA/oEQAAAAAAAAAQEEBIABrEB1EAAAAAAAA8L+gog8LIAFEAAAAAAAA8L9jBEAgAEEBdiEEIAGaEC0hCEEBIQMDQAJAIANBAXQiArgQGEQAAAAAAADwP6BEAAAAAAAAAEBBASACaxAdRAAAAAAAAPC/oKIhByAAIAJGBEAgBiAHoCEGDAELIAYgCCAAIAJrIgK3EC4gB6IgAhAIo6AhBiADIARGIQIgA0EBaiEDIAJFDQELCyAGIAagIABEAAAAAAAA8D8gAaMQECIBmiABIABBAXEboSAIIAC4EC4gABAIo6EPCwJAIABBAkcNACABRAAAAAAAAAAAY0UNAEQAAAAAAADwPyABoRAWDwsCQAJAAkACQCAAQQNrDgIAAQILIAFEmpmZmZmZ6T9kBEAgARAtIQZEAAAAAAAA8D8gAaEiBxAtIQlBiJsBKwMAIQhBAyAHmiABoxAQIQFBAyAHEBAhB0QAAAAAAAAIQBAYIAYgBiAGoqJEAAAAAAAAGECjIAkgBiAGRAAAAAAAAOC/oqKioCAGIAggCKKiRAAAAAAAABhAo6AgAaEgB6GgRAAAAAAAAPA/oA8LRAAAAAAAABBAIQYgASABIAGioiIKIQgDQCAGIAYgBqKiIQkgBkQAAAAAAADwP6AhBiABIAiiIgggCaMiCSAHIAmgIgejmURPZKFAkbSfPGQNAAsgASABRAAAAAAAAMA/oiABoiAKRAAAAAAAADtAo6CgIAegDwsgAUQAAAAAAADsP2ZFDQFEAAAAAAAA8D8gAaEiASABQaCFAUEMEA4gAUGQhgFBDBAPo6IgAaIgAUQhBvAEoDvzv6KgREjYxyoyUfE/oA8LIAFEAAAAAAAA6D9jDQAgAEEBayICQQNxIQQgARAtIgmaEC2aIQcCQAJAIABBAmtBA0kEQEEBIQIMAQsgAkF8cSEFQQEhAgNAIAdEAAAAAAAA8D8gArijoEQAAAAAAADwPyACQQFquKOgRAAAAAAAAPA/IAJBAmq4o6BEAAAAAAAA8D8gAkEDarijoCEHIAJBBGohAiADQQRqIgMgBUcNAAsgBEUNAQtBACEDA0AgB0QAAAAAAADwPyACuKOgIQcgAkEBaiECIANBAWoiAyAERw0ACwsgAEEBaiEEIABBAWshBSAAuBAYRAAAAAAAAPA/oCEBQQEhAkQAAAAAAADwPyEGA0AgCSAGoiACuKMhBiAHIQggAiAFRwR8IAAgAmu3EBhEAAAAAAAA8D+gBSAICyAGoiABoCEBIAIgBEchAyACQQFqIQIgAw0ACyAAQQNqIQIgCSAJoiEIA0AgAkEBayACbCEDIAAgAmshBCACQQJqIQIgBLcQGEQAAAAAAADwP6AgCCAGoiADuKMiBqIiByABIAegIgGjmUHomgErAwBjRQ0ACwwCC0QAAAAAAAAIQCEHIAEgASABoiIKoiILIQgDQCABIAiiIgggB0QAAAAAAADwP6AiByAAEB2jIgkgBiAJoCIGo5lB6JoBKwMAZA0ACyABIAYgC0QAAAAAAAAIQCAAEB2joCAKRAAAAAAAAABAIAAQHaOgoA8LIAFEAAAAAAAA8D8gAaGjIgEgAaIgAaAhAQsgAQu3BQIEfAR/AnwgACIBRAAAAAAAAAAAZQRAIAAgAZwiAWEEQEGPCEECEAAaQYCbASsDAA8LIAAgAaEiAkQAAAAAAADgP2EEfEQAAAAAAAAAAAVBiJsBKwMAIgQjAEEQayIFJAACQCAEIAAgAUQAAAAAAADwP6ChIAIgAkQAAAAAAADgP2QboiIBvUIgiKdB/////wdxIgZB+8Ok/wNNBEAgBkGAgIDyA0kNASABRAAAAAAAAAAAQQAQMyEBDAELIAZBgIDA/wdPBEAgASABoSEBDAELIAEgBRAfIQYgBSsDACAFKwMIIAZBAXEQMyEBCyAFQRBqJAAgAaMLIQREAAAAAAAA8D8gAKEhAQsCQAJAIAEgAZxhIAFEAAAAAAAAJEBlcUUEQCABRAAAAAAAACRAYw0BRAAAAAAAAAAAIQIMAgtEGbZv/Ix44r8gAfwCIgZBAkgNAhogBkEBayIHQQNxIQhEAAAAAAAAAAAhAUEBIQUCQCAGQQJrQQNPBEAgB0F8cSEHQQAhBgNAIAFEAAAAAAAA8D8gBbijoEQAAAAAAADwPyAFQQFquKOgRAAAAAAAAPA/IAVBAmq4o6BEAAAAAAAA8D8gBUEDarijoCEBIAVBBGohBSAGQQRqIgYgB0cNAAsgCEUNAQtBACEGA0AgAUQAAAAAAADwPyAFuKOgIQEgBUEBaiEFIAZBAWoiBiAIRw0ACwsgAUQZtm/8jHjiv6AMAgtEAAAAAAAAAAAhAgNAIAJEAAAAAAAA8D8gAaOgIQIgAUQAAAAAAADwP6AiAUQAAAAAAAAkQGMNAAsLIAFEAKDYhVc0dkNjBEBEAAAAAAAA8D8gASABoqMiAyADQfCGAUEGEA6iIQMLIAEQLUQAAAAAAADgvyABo6AgA6EgAqELIgIgBKEgAiAARAAAAAAAAAAAZRsLswMCA3wBfyAARLB/7JYQbEFAZARAQaiHAUEEEAAaRAAAAAAAAPA/QYCbASsDAKMPCwJAAkAgAEQxCKwcWgRBwGNFBEBEAAAAAAAA8D8hASAARAAAAAAAAPA/ZARAA0AgASAARAAAAAAAAPC/oCIAoiEBIABEAAAAAAAA8D9kDQALCyAARAAAAAAAAAAAYwRAA0AgASAAoyEBIABEAAAAAAAA8D+gIgBEAAAAAAAAAABjDQALCyAARAAAAAAAAAAAYQ0CIABEAAAAAAAA8D9iDQFEAAAAAAAA8D8gAaMPC0GImwErAwAiAyAAmiIBohAyIgBEAAAAAAAAAABhDQFEAAAAAAAA8D9EAAAAAAAA8L8gAEQAAAAAAAAAAGMiBBshAiAAmiAAIAQbIAGiEC0gAxAtoSABEBugIgBB8JoBKwMAIgGaYwRAQaiHAUEEEAAaIAJBgJsBKwMAow8LIAAgAWQEQEGohwFBAxAAGiACQYCbASsDAKIPCyACIAAQJqIPCyAAIABEAAAAAAAAEECiRAAAAAAAAADAoEGwhwFBEBAERAAAAAAAAPA/oKIgAaMhAgsgAgvQAwEIfCACAnwgAEQAAAAAAAAAAGEEQCABQgA3AwBBgJsBKwMAmgwBCwJAAkAgAJogACAARAAAAAAAAAAAYxsiA0QAAAAAAAAgQGZFBEBB6JoBKwMAIQkgAyADoiEKRAAAAAAAAABAIQREAAAAAAAA8D8hCEQAAAAAAADwPyEFA0AgByAKIASjIAWiIgUgBKOgIQcgBEQAAAAAAADwP6AiBkQAAAAAAADwP6AhBCAFIAajIgUgCCAFIAajoCIIo5kgCWQNAAsgAyAIoiEEDAELIANEAAAAAAAAMkBjBEAgAxAmIAOjIgVEAAAAAAAAgkAgA6NEAAAAAAAASsCgRAAAAAAAACRAoyIGQbCIAUEWEASiIQQgBSAGQeCJAUEXEASiIQcMAQsgA0QAAAAAAABWQGVFDQEgAxAmIAOjIgVEAAAAAADAuEAgA6NEAAAAAACAasCgRAAAAAAAgFFAoyIGQaCLAUEXEASiIQQgBSAGQeCMAUEYEASiIQcLIAEgBJogBCAARAAAAAAAAAAAYxs5AwAgAxAtRBm2b/yMeOI/oCAHoAwBCyABQYCbASsDACIEmiAEIABEAAAAAAAAAABjGzkDAEGAmwErAwALOQMAQQALuQMBBnwgAgJ8IABEAAAAAAAAAABhBEAgAUIANwMAQYCbASsDAJoMAQsgAJogACAARAAAAAAAAAAAYxsiA0QAAAAAZc3NQWQEQCADECEhACABQZCbASsDACAAIAOjoTkDACADEDIgA6MMAQsgA0QAAAAAAAAQQGRFBEAgAyADoiIEQaCOAUEFEA4hBSAEQdCOAUEFEA4hBiAEQYCPAUEFEA4hByAEQbCPAUEFEA4hCCABIAMgBaIgBqMiBZogBSAARAAAAAAAAAAAYxs5AwAgAxAtRBm2b/yMeOI/oCAEIAeiIAijoAwBC0QAAAAAAADwPyADIAOioyEEIAMQISEFIAMQMiEGAnwgA0QAAAAAAAAgQGMEQCAEQeCPAUEGEA4gAyAEQaCQAUEHEA+ioyEDIAQgBEHgkAFBBxAOoiAEQaCRAUEHEA+jDAELIARB4JEBQQgQDiADIARBsJIBQQgQD6KjIQMgBCAEQfCSAUEIEA6iIARBwJMBQQkQD6MLIQQgAUGQmwErAwAgAyAFoqEgBCAGoqEiB5ogByAARAAAAAAAAAAAYxs5AwAgAyAGoiAEIAWioQs5AwBBAAt2ACABIAArAxggACsDKKBELowSI9ax1z+iIAArAxAgACsDMKBEbFBFPnjCoL+iIAArAwggACsDOKBEFWW9l5KVyj+iIAArAwAgACsDQKBE6j/zfX7coT+iIAArAyBEo/Kb24B/xL+ioKCgoKJEAAAAAAAAIECiC9UCAgR8An8gAEQAAAAAAAAAAGMEQEGeCEEBEAAaRAAAAAAAAAAADwsCQCAARAAAAAAAAPA/YQ0AIABEAAAAAAAAAABhBEBBiJsBKwMAIgAgAKJEAAAAAAAAGECjDwtBAiEFAnxEAAAAAAAA8D8gAKMgACAARAAAAAAAAABAZCIGGyIARAAAAAAAAPg/ZARARAAAAAAAAPA/IACjRAAAAAAAAPC/oAwBC0ECQQAgBhshBSAARAAAAAAAAOA/YwRAIAVBAXIhBSAAmgwBCyAARAAAAAAAAPC/oAsiAUGQlAFBBxAOIAGaoiABQdCUAUEHEA6jIQEgBUEBcQRARAAAAAAAAPA/IAChEC0hAiAAEC0hA0GImwErAwAiBCAEokQAAAAAAAAYQKMgAyACoqEgAaEhAQsgBUECcUUNACAAEC0iAEQAAAAAAADgv6IgAKIgAaEhAQsgAQvvAgICfwZ8AkACQAJAIABEAAAAAAAA8D9iBEAgAEQAAAAAAADwP2MNAyABRAAAAAAAAAAAZUUNAiABIAGcYg0BQa8IQQIQABoLQYCbASsDAA8LIAAgAJxiDQELQeiaASsDACEJIAEgAJoiBhAuIQQCQANAIAFEAAAAAAAA8D+gIgEgBhAuIgUgBCAFoCIEo5kgCWMNASACQQhJIQMgAkEBaiECIAMNACABRAAAAAAAACJAZQ0ACyAFRAAAAAAAAOC/oiAEIAEgBaIgAEQAAAAAAADwv6CjoKAhBEQAAAAAAAAAACEGQQAhAkQAAAAAAADwPyEHA0AgBSABoyIIIAcgACAGoKIiB6IgAkEDdCsD0AqjIgUgBCAFoCIEo5kgCWMNASAIIAGjIQUgBkQAAAAAAADwP6AiCEQAAAAAAADwP6AhBiAHIAAgCKCiIQcgAkEBaiICQQxHDQALCyAEDwtBrwhBARAAGkQAAAAAAAAAAAvzAwIEfAF/AkAgAEQAAAAAAAAAAGMEQCAARJJc/kP6U2XAYwRAQaUIQQMQABoMAgtEAAAAAAAA8D8gAKEiAhAYIQMgAEGImwErAwAiAUQAAAAAAADgP6KiEDIhBCABIAGgIAAQLiEAIANEAAAAAAAA8D+gIAIQGSAAIASioqJBiJsBKwMAo0QAAAAAAADwv6APCyAARAAAAAAAwF9AZg0AAkAgAJwgAGINACAA/AIiBUEeSg0AIAVBA3RBsAtqKwMADwsgAEQAAAAAAADwP2MEQCAAQZCVAUEFEA5EAAAAAAAA8D8gAKEgAEHAlQFBBRAPoqMPCyAARAAAAAAAAPA/YQRAQaUIQQIQABpBgJsBKwMADwsgAEQAAAAAAAAkQGUEQCAAECohASAARAAAAAAAAPA/IACjIgJB8JUBQQgQDqIgASAARAAAAAAAAPC/oKIgAkHAlgFBCBAPoqMPCyAAmiEDIABEAAAAAAAASUBlRQRAQeiaASsDACEERAAAAAAAAAAAIQBEAAAAAAAA8D8hAQNAIAFEAAAAAAAAAECgIgEgAxAuIgIgACACoCIAoyAEZA0ACyADECoiASAAoEQAAAAAAADwPyABoaMPCyAAQYCXAUEKEA4gAEHglwFBChAPoxAmIAMQKqAPC0QAAAAAAAAAAAudBAEDfEG4mwFBATYCAAJAAkAgABAcDQAgAEGgmwErAwAiAWENACABmiAAYQRAQaibASsDAA8LAkACQCAAmSICRAAAAAAAgEBAZEUEQEQAAAAAAADwPyEBIABEAAAAAAAACEBmBEADQCABIABEAAAAAAAA8L+gIgCiIQEgAEQAAAAAAAAIQGYNAAsLIABEAAAAAAAAAABjBEADQCAARJXWJugLLhG+ZA0EIAEgAKMhASAARAAAAAAAAPA/oCIARAAAAAAAAAAAYw0ACwsgAEQAAAAAAAAAQGMEQANAIABEldYm6AsuET5jDQQgASAAoyEBIABEAAAAAAAA8D+gIgBEAAAAAAAAAEBjDQALCyAARAAAAAAAAABAYg0BIAEPCwJ8IABEAAAAAAAAAABjBEAgApwiACACYQ0FIAD8AkEBcUUEQEG4mwFBfzYCAAsgAiACIABEAAAAAAAA8D+goSACIAChIgAgAEQAAAAAAADgP2QbQYibASsDACIAohAyoiIDRAAAAAAAAAAAYQRAIAFBuJsBKAIAt6IPCyAAIAOZIAIQGqKjDAELIAAQGgtBuJsBKAIAt6IPCyABIABEAAAAAAAAAMCgIgBBsJgBQQYQDqIgAEHwmAFBBxAOow8LIABEAAAAAAAAAABhDQEgASAAIABEGbZv/Ix44j+iRAAAAAAAAPA/oKKjIQALIAAPC0G6CEEBEAAaQaibASsDAAuFAQEDfCAAECYhAUQAAAAAAADwPyAAoyICQcCaAUEEEA4hAyACIAOiRAAAAAAAAPA/oAJ8IABE1EM0uoPgYUBkBEAgACAARAAAAAAAAOA/okQAAAAAAADQv6AQLiIAIAAgAaOiDAELIAAgAEQAAAAAAADgv6AQLiABowtEBif2H5MNBECioguOBQIDfAF/QbibAUEBNgIAAkACQCAAEBwEfCAABSAAvUL///////////8Ag0KAgICAgICA+P8AWgRAQaCbASsDAA8LIABEAAAAAAAAQcBjBEAgAJoiAhAbIQMgApwiASACYQ0DQbibAUEBQX8gAfwCQQFxGzYCACAAIAFEAAAAAAAA8D+goCACIAGhIgAgAEQAAAAAAADgP2QbQYibASsDAKIQMiACoiIARAAAAAAAAAAAYQ0DRL2h50jQUPI/IAAQLaEgA6EPCyAARAAAAAAAACpAYwRARAAAAAAAAPA/IQEgAEQAAAAAAAAIQGZFBEAgACECDAMLA0AgASAAIANEAAAAAAAA8L+gIgOgIgKiIQEgAkQAAAAAAAAIQGYNAAsMAgsgAEQWJW3QXUxXf2QEQEGgmwErAwBBuJsBKAIAt6IPCyAARAAAAAAAAOC/oCAAEC2iIAChRLW+ZMjxZ+0/oCECIABEAAAAAITXl0FkBEAgAg8LRAAAAAAAAPA/IAAgAKKjIQEgAiAARAAAAAAAQI9AZgR8IAFEGqABGqABSj+iRBdswRZswWa/oCABokRVVVVVVVW1P6AFIAFBkJoBQQQQDgsgAKOgCw8LIAJEAAAAAAAAAEBjBEADQCACRAAAAAAAAAAAYQ0CIAEgAqMhASAAIANEAAAAAAAA8D+gIgOgIgJEAAAAAAAAAEBjDQALC0G4mwFBf0EBIAFEAAAAAAAAAABjIgQbNgIAIAGaIAEgBBshASACRAAAAAAAAABAYQRAIAEQLQ8LIAAgA0QAAAAAAAAAwKCgIgBBsJkBQQUQDiECIABB4JkBQQYQDyEDIAEQLSAAIAKiIAOjoA8LQYUIQQIQABpBoJsBKwMACz0CAn8BfgJAIAC9IgNCIIinIgJBgIDA/wdxQYCAwP8HRgRAQQEhASADpw0BIAJB//8/cQ0BC0EAIQELIAELuQQCAnwHfyMAQRBrIgckAAJAIABEAAAAAAAAAABhBEAgAUUEQEQAAAAAAADwPyECDAILIAFBAEgEQEGgmwErAwAhAgwCCyAARAAAAAAAAAAAIAFBAXEbIQIMAQtEAAAAAAAA8D8hAgJAAkAgAUEBag4CAAIBC0QAAAAAAADwPyAAoyECDAELIAEgAUEfdSIEcyAEayIEQQFxIghFIQYgAEQAAAAAAAAAAGMiBUUhCSAAmiAAIAUbIgAgB0EMahArIQICfCAHKAIMIgpBAWsgBGwiBUEAIAVBwQBrQf5+SxtFBEAgAkTNO39mnqDmv6AgAkTNO39mnqDmP6CjROadPzNPUAdAokQAAAAAAADgv6AgCregIAG3okGYmwErAwCiDAELQZibASsDACAFt6ILIQIgBiAJciEFAkACQAJAAkBB8JoBKwMAIgMgAmMEQEGKCEEDEAAaQaCbASsDACECDAELIAJB+JoBKwMAYw0BRAAAAAAAAPA/IACjIAAgAkQAAAAAAAAAQCADoWMiBhsgACABQQBIIgEbIgBEAAAAAAAA8D8gCBshAiABIAZBAXNxIQYgBEECTwRAA0AgAiAAIACiIgCiIAIgBEECcRshAiAEQQNLIQEgBEEBdiEEIAENAAsLIAZFDQBEAAAAAAAA8D8gAqMhAgsgBQ0DIAJEAAAAAAAAAABiDQEMAgsgBUUNAUQAAAAAAAAAACECDAILIAKaIQIMAQtBsJsBKwMAIQILIAdBEGokACACC5IBAQN8RAAAAAAAAPA/IAAgAKIiAkQAAAAAAADgP6IiA6EiBEQAAAAAAADwPyAEoSADoSACIAIgAiACRJAVyxmgAfo+okR3UcEWbMFWv6CiRExVVVVVVaU/oKIgAiACoiIDIAOiIAIgAkTUOIi+6fqovaJExLG0vZ7uIT6gokStUpyAT36SvqCioKIgACABoqGgoAvwFgMTfwR8AX4jAEEwayIIJAACQAJAAkAgAL0iGUIgiKciAkH/////B3EiBEH61L2ABE0EQCACQf//P3FB+8MkRg0BIARB/LKLgARNBEAgGUIAWQRAIAEgAEQAAEBU+yH5v6AiAEQxY2IaYbTQvaAiFTkDACABIAAgFaFEMWNiGmG00L2gOQMIQQEhAgwFCyABIABEAABAVPsh+T+gIgBEMWNiGmG00D2gIhU5AwAgASAAIBWhRDFjYhphtNA9oDkDCEF/IQIMBAsgGUIAWQRAIAEgAEQAAEBU+yEJwKAiAEQxY2IaYbTgvaAiFTkDACABIAAgFaFEMWNiGmG04L2gOQMIQQIhAgwECyABIABEAABAVPshCUCgIgBEMWNiGmG04D2gIhU5AwAgASAAIBWhRDFjYhphtOA9oDkDCEF+IQIMAwsgBEG7jPGABE0EQCAEQbz714AETQRAIARB/LLLgARGDQIgGUIAWQRAIAEgAEQAADB/fNkSwKAiAETKlJOnkQ7pvaAiFTkDACABIAAgFaFEypSTp5EO6b2gOQMIQQMhAgwFCyABIABEAAAwf3zZEkCgIgBEypSTp5EO6T2gIhU5AwAgASAAIBWhRMqUk6eRDuk9oDkDCEF9IQIMBAsgBEH7w+SABEYNASAZQgBZBEAgASAARAAAQFT7IRnAoCIARDFjYhphtPC9oCIVOQMAIAEgACAVoUQxY2IaYbTwvaA5AwhBBCECDAQLIAEgAEQAAEBU+yEZQKAiAEQxY2IaYbTwPaAiFTkDACABIAAgFaFEMWNiGmG08D2gOQMIQXwhAgwDCyAEQfrD5IkESw0BCyAARIPIyW0wX+Q/okQAAAAAAAA4Q6BEAAAAAAAAOMOgIhb8AiECAkAgACAWRAAAQFT7Ifm/oqAiFSAWRDFjYhphtNA9oiIXoSIYRBgtRFT7Iem/YwRAIAJBAWshAiAWRAAAAAAAAPC/oCIWRDFjYhphtNA9oiEXIAAgFkQAAEBU+yH5v6KgIRUMAQsgGEQYLURU+yHpP2RFDQAgAkEBaiECIBZEAAAAAAAA8D+gIhZEMWNiGmG00D2iIRcgACAWRAAAQFT7Ifm/oqAhFQsgASAVIBehIgA5AwACQCAEQRR2IgUgAL1CNIinQf8PcWtBEUgNACABIBUgFkQAAGAaYbTQPaIiAKEiGCAWRHNwAy6KGaM7oiAVIBihIAChoSIXoSIAOQMAIAUgAL1CNIinQf8PcWtBMkgEQCAYIRUMAQsgASAYIBZEAAAALooZozuiIgChIhUgFkTBSSAlmoN7OaIgGCAVoSAAoaEiF6EiADkDAAsgASAVIAChIBehOQMIDAELIARBgIDA/wdPBEAgASAAIAChIgA5AwAgASAAOQMIQQAhAgwBCyAIQRBqQQhyIQMgGUL/////////B4NCgICAgICAgLDBAIS/IQAgCEEQaiECQQEhBQNAIAIgAPwCtyIVOQMAIAAgFaFEAAAAAAAAcEGiIQAgBUEBcSEHQQAhBSADIQIgBw0ACyAIIAA5AyBBAiECA0AgAiIFQQFrIQIgCEEQaiAFQQN0aisDAEQAAAAAAAAAAGENAAsgCEEQaiEQIwBBsARrIgYkACAEQRR2QZYIayIDIANBA2tBGG0iBEEAIARBAEobIgpBaGxqIQ1BtA0oAgAiCSAFQQFqIgVBAWsiDmpBAE4EQCAFIAlqIQIgCiAOayEDQQAhBANAIAZBwAJqIARBA3RqIANBAEgEfEQAAAAAAAAAAAUgA0ECdCgCwA23CzkDACADQQFqIQMgBEEBaiIEIAJHDQALCyANQRhrIQtBACECIAlBACAJQQBKGyEHIAVBAEwhDANAAkAgDARARAAAAAAAAAAAIQAMAQsgAiAOaiEEQQAhA0QAAAAAAAAAACEAA0AgECADQQN0aisDACAGQcACaiAEIANrQQN0aisDAKIgAKAhACADQQFqIgMgBUcNAAsLIAYgAkEDdGogADkDACACIAdGIQMgAkEBaiECIANFDQALQS8gDWshEkEwIA1rIREgCkECdEHADWohDCANQRlrIRMgCSECAkADQCAGIAJBA3RqKwMAIQBBACEDIAIhBCACQQBKBEADQCAGQeADaiADQQJ0aiAARAAAAAAAAHA+ovwCtyIVRAAAAAAAAHDBoiAAoPwCNgIAIAYgBEEDdGpBCGsrAwAgFaAhACAEQQFrIQQgA0EBaiIDIAJHDQALCyAAIAsQMSIAIABEAAAAAAAAwD+inEQAAAAAAAAgwKKgIgAgAPwCIgq3oSEAAkACQAJAAn8gC0EATCIURQRAIAJBAnQgBmpB3ANqIgMgAygCACIDIAMgEXUiAyARdGsiBDYCACADIApqIQogBCASdQwBCyALDQEgAkECdCAGaigC3ANBF3ULIg9BAEwNAgwBC0ECIQ8gAEQAAAAAAADgP2YNAEEAIQ8MAQtBACEDQQAhB0EBIQQgAkEASgRAA0AgBkHgA2ogA0ECdGoiDigCACEEAn8CQCAOIAcEf0H///8HBSAERQ0BQYCAgAgLIARrNgIAQQEhB0EADAELQQAhB0EBCyEEIANBAWoiAyACRw0ACwsCQCAUDQBB////AyEDAkACQCATDgIBAAILQf///wEhAwsgAkECdCAGakHcA2oiByAHKAIAIANxNgIACyAKQQFqIQogD0ECRw0ARAAAAAAAAPA/IAChIQBBAiEPIAQNACAARAAAAAAAAPA/IAsQMaEhAAsgAEQAAAAAAAAAAGEEQEEAIQQCQCACIgMgCUwNAANAIAZB4ANqIANBAWsiA0ECdGooAgAgBHIhBCADIAlKDQALIARFDQADQCALQRhrIQsgBkHgA2ogAkEBayICQQJ0aigCAEUNAAsMAwtBASEDA0AgAyIEQQFqIQMgBkHgA2ogCSAEa0ECdGooAgBFDQALIAIgBGohBwNAIAZBwAJqIAIgBWoiBEEDdGogDCACQQFqIgJBAnRqKAIAtzkDAEEAIQNEAAAAAAAAAAAhACAFQQBKBEADQCAQIANBA3RqKwMAIAZBwAJqIAQgA2tBA3RqKwMAoiAAoCEAIANBAWoiAyAFRw0ACwsgBiACQQN0aiAAOQMAIAIgB0gNAAsgByECDAELCwJAIABBGCANaxAxIgBEAAAAAAAAcEFmBEAgBkHgA2ogAkECdGogAEQAAAAAAABwPqL8AiIDt0QAAAAAAABwwaIgAKD8AjYCACACQQFqIQIgDSELDAELIAD8AiEDCyAGQeADaiACQQJ0aiADNgIAC0QAAAAAAADwPyALEDEhACACQQBOBEAgAiEFA0AgBiAFIgNBA3RqIAAgBkHgA2ogA0ECdGooAgC3ojkDACADQQFrIQUgAEQAAAAAAABwPqIhACADDQALQQAhByACIQwDQCAJIAcgByAJShshBCACIAxrIQ4gBiAMQQN0aiEQQQAhA0QAAAAAAAAAACEAA0AgA0EDdCIFKwOQIyAFIBBqKwMAoiAAoCEAIAMgBEchBSADQQFqIQMgBQ0ACyAGQaABaiAOQQN0aiAAOQMAIAxBAWshDCACIAdHIQMgB0EBaiEHIAMNAAsLRAAAAAAAAAAAIQAgAkEATgRAIAIhBQNAIAUiA0EBayEFIAAgBkGgAWogA0EDdGorAwCgIQAgAw0ACwsgCCAAmiAAIA8bOQMAIAYrA6ABIAChIQBBASEDIAJBAEoEQANAIAAgBkGgAWogA0EDdGorAwCgIQAgAiADRyEFIANBAWohAyAFDQALCyAIIACaIAAgDxs5AwggBkGwBGokACAKQQdxIQIgCCsDACEAIBlCAFMEQCABIACaOQMAIAEgCCsDCJo5AwhBACACayECDAELIAEgADkDACABIAgrAwg5AwgLIAhBMGokACACC5kBAQN8IAAgAKIiAyADIAOioiADRHzVz1o62eU9okTrnCuK5uVavqCiIAMgA0R9/rFX4x3HPqJE1WHBGaABKr+gokSm+BARERGBP6CgIQUgACADoiEEIAJFBEAgBCADIAWiRElVVVVVVcW/oKIgAKAPCyAAIAMgAUQAAAAAAADgP6IgBCAFoqGiIAGhIARESVVVVVVVxT+ioKELwAECAXwCfyMAQRBrIgIkAAJ8IAC9QiCIp0H/////B3EiA0H7w6T/A00EQEQAAAAAAADwPyADQZ7BmvIDSQ0BGiAARAAAAAAAAAAAEB4MAQsgACAAoSADQYCAwP8HTw0AGiAAIAIQHyEDIAIrAwghACACKwMAIQECQAJAAkACQCADQQNxQQFrDgMBAgMACyABIAAQHgwDCyABIABBARAgmgwCCyABIAAQHpoMAQsgASAAQQEQIAshASACQRBqJAAgAQsPACABIAGaIAEgABsQI6ILFQEBfyMAQRBrIgEgADkDCCABKwMICw8AIABEAAAAAAAAABAQIgsPACAARAAAAAAAAABwECILhAQDA3wCfwJ+AnwCQCAAECdB/w9xIgREAAAAAAAAkDwQJyIFa0QAAAAAAACAQBAnIAVrSQRAIAQhBQwBCyAEIAVJBEAgAEQAAAAAAADwP6APC0EAIQVEAAAAAAAAkEAQJyAESw0ARAAAAAAAAAAAIAC9IgZCgICAgICAgHhRDQEaRAAAAAAAAPB/ECcgBE0EQCAARAAAAAAAAPA/oA8LIAZCAFMEQEEAECQPC0EAECUPCyAAQdAjKwMAokHYIysDACIBoCICIAGhIgFB6CMrAwCiIAFB4CMrAwCiIACgoCIAIACiIgEgAaIgAEGIJCsDAKJBgCQrAwCgoiABIABB+CMrAwCiQfAjKwMAoKIgAr0iBqdBBHRB8A9xIgQrA8AkIACgoKAhACAEKQPIJCAGQi2GfCEHIAVFBEACfCAGQoCAgIAIg1AEQCAHQoCAgICAgICIP32/IgEgAKIgAaBEAAAAAAAAAH+iDAELIAdCgICAgICAgPA/fL8iASAAoiICIAGgIgBEAAAAAAAA8D9jBHwQKEQAAAAAAAAQAKIQKUQAAAAAAAAAACAARAAAAAAAAPA/oCIDIAIgASAAoaAgAEQAAAAAAADwPyADoaCgoEQAAAAAAADwv6AiACAARAAAAAAAAAAAYRsFIAALRAAAAAAAABAAogsPCyAHvyIBIACiIAGgCwsJACAAvUI0iKcLHAEBfyMAQRBrIgBCgICAgICAgAg3AwggACsDCAsMACMAQRBrIAA5AwgLigQDA3wCfwJ+AnwgABAnQf8PcSIERAAAAAAAAJA8ECciBWtEAAAAAAAAgEAQJyAFa08EQCAEIAVJBEAgAEQAAAAAAADwP6APCyAAvSEGAkBEAAAAAAAAkEAQJyAESw0ARAAAAAAAAAAAIAZCgICAgICAgHhRDQIaRAAAAAAAAPB/ECcgBE0EQCAARAAAAAAAAPA/oA8LIAZCAFkEQEEAECUPCyAGQoCAgICAgLPIQFQNAEEAECQPCyAEQQAgBkIBhkKAgICAgICAjYF/WBshBAsgACAAQZAkKwMAIgGgIgIgAaGhIgAgAKIiASABoiAAQbgkKwMAokGwJCsDAKCiIAEgAEGoJCsDAKJBoCQrAwCgoiAAQZgkKwMAoiACvSIGp0EEdEHwD3EiBSsDwCSgoKAhACAFKQPIJCAGQi2GfCEHIARFBEACfCAGQoCAgIAIg1AEQCAHQoCAgICAgIAIfb8iASAAoiABoCIAIACgDAELIAdCgICAgICAgPA/fL8iASAAoiICIAGgIgBEAAAAAAAA8D9jBHwQKEQAAAAAAAAQAKIQKUQAAAAAAAAAACAARAAAAAAAAPA/oCIDIAIgASAAoaAgAEQAAAAAAADwPyADoaCgoEQAAAAAAADwv6AiACAARAAAAAAAAAAAYRsFIAALRAAAAAAAABAAogsPCyAHvyIBIACiIAGgCwt+AgF/AX4gAL0iA0I0iKdB/w9xIgJB/w9HBHwgAkUEQCABIABEAAAAAAAAAABhBH9BAAUgAEQAAAAAAADwQ6IgARArIQAgASgCAEFAags2AgAgAA8LIAEgAkH+B2s2AgAgA0L/////////h4B/g0KAgICAgICA8D+EvwUgAAsLDAAgACAAoSIAIACjC68EAwZ8AX8CfiAAvUIwiKchByAAvSIIQoCAgICAgID3P31C//////+fwgFYBEAgCEKAgICAgICA+D9RBEBEAAAAAAAAAAAPCyAARAAAAAAAAPC/oCIAIAAgAEQAAAAAAACgQaIiAaAgAaEiASABokH4NCsDACIEoiIFoCIGIAAgACAAoiICoiIDIAMgAyADQcg1KwMAoiACQcA1KwMAoiAAQbg1KwMAokGwNSsDAKCgoKIgAkGoNSsDAKIgAEGgNSsDAKJBmDUrAwCgoKCiIAJBkDUrAwCiIABBiDUrAwCiQYA1KwMAoKCgoiAAIAGhIASiIAAgAaCiIAUgACAGoaCgoKAPCwJAIAdB8P8Ba0GfgH5NBEAgAEQAAAAAAAAAAGEEQEQAAAAAAADwvxAjRAAAAAAAAAAAow8LIAhCgICAgICAgPj/AFENASAHQfD/AXFB8P8BRyAHQf//AU1xRQRAIAAQLA8LIABEAAAAAAAAMEOivUKAgICAgICAoAN9IQgLIAhCgICAgICAgPM/fSIJQjSHuSICQcA0KwMAoiAJQi2Ip0H/AHFBBHQiBysD2DWgIgMgBysD0DUgCCAJQoCAgICAgIB4g32/IAcrA9BFoSAHKwPYRaGiIgCgIgQgACAAIACiIgGiIAEgAEHwNCsDAKJB6DQrAwCgoiAAQeA0KwMAokHYNCsDAKCgoiABQdA0KwMAoiACQcg0KwMAoiAAIAMgBKGgoKCgoCEACyAAC74KAwV8A34GfyMAQRBrIg0kACAAECchCiABvSEIIAC9IQcCQAJAIAEQJyILQf8PcSIOQb4IayIPQf9+SyAKQf8Pa0GCcE9xDQAgCBAvBEBEAAAAAAAA8D8hAyAHQoCAgICAgID4P1ENAiAIQgGGIglQDQIgCUKBgICAgICAcFQgB0IBhiIHQoCAgICAgIBwWHFFBEAgACABoCEDDAMLIAdCgICAgICAgPD/AFENAkQAAAAAAAAAACABIAGiIAhCAFMgB0KAgICAgICA8P8AVHMbIQMMAgsgBxAvBEAgACAAoiEDIAdCAFMEQCADmiADIAgQMEEBRhshAwsgCEIAWQ0CRAAAAAAAAPA/IAOjECMhAwwCCyAHQgBTBEAgCBAwIgxFBEAgABAsIQMMAwtBgIAQQQAgDEEBRhshDCAKQf8PcSEKIAC9Qv///////////wCDIQcLIA9B/35NBEBEAAAAAAAA8D8hAyAHQoCAgICAgID4P1ENAiAOQb0HTQRAIAEgAZogB0KAgICAgICA+D9WG0QAAAAAAADwP6AhAwwDCyALQf8PSyAHQoCAgICAgID4P1ZHBEBBABAlIQMMAwtBABAkIQMMAgsgCg0AIABEAAAAAAAAMEOivUL///////////8Ag0KAgICAgICAoAN9IQcLAnwgCEKAgIBAg78iAyANIAdCgICAgNCqpfM/fSIIQjSHuSIAQdjVACsDAKIgCEItiKdB/wBxQQV0IgorA7BWoCAHIAhCgICAgICAgHiDfSIHQoCAgIAIfEKAgICAcIO/IgQgCisDmFYiAqJEAAAAAAAA8L+gIgUgB78gBKEgAqIiAqAiBCAAQdDVACsDAKIgCisDqFagIgAgBCAAoCIAoaCgIAIgBEHg1QArAwAiAqIiBiAFIAKiIgKgoqAgBSACoiIFIAAgACAFoCIFoaCgIAQgBCAGoiIAoiAAIAAgBEGQ1gArAwCiQYjWACsDAKCiIARBgNYAKwMAokH41QArAwCgoKIgBEHw1QArAwCiQejVACsDAKCgoqAiBCAFIAUgBKAiBKGgOQMIIAS9QoCAgECDvyIAoiECIAEgA6EgAKIgASANKwMIIAQgAKGgoqAhAAJAIAIQJ0H/D3EiC0QAAAAAAACQPBAnIgprRAAAAAAAAIBAECcgCmtJDQAgCiALSwRAIAJEAAAAAAAA8D+gIgKaIAIgDBsMAgtEAAAAAAAAkEAQJyALSyEKQQAhCyAKDQAgAr1CAFMEQCAMECQMAgsgDBAlDAELIAAgAkHQIysDAKJB2CMrAwAiAKAiASAAoSIAQegjKwMAoiAAQeAjKwMAoiACoKCgIgIgAqIiACAAoiACQYgkKwMAokGAJCsDAKCiIAAgAkH4IysDAKJB8CMrAwCgoiABvSIHp0EEdEHwD3EiCisDwCQgAqCgoCECIAopA8gkIAcgDK18Qi2GfCEIIAtFBEACfCAHQoCAgIAIg1AEQCAIQoCAgICAgICIP32/IgAgAqIgAKBEAAAAAAAAAH+iDAELIAhCgICAgICAgPA/fCIHvyIAIAKiIgMgAKAiAplEAAAAAAAA8D9jBHxEAAAAAAAAEAAQI0QAAAAAAAAQAKIQKSAHQoCAgICAgICAgH+DvyACRAAAAAAAAPC/RAAAAAAAAPA/IAJEAAAAAAAAAABjGyIBoCIEIAMgACACoaAgAiABIAShoKCgIAGhIgIgAkQAAAAAAAAAAGEbBSACC0QAAAAAAAAQAKILDAELIAi/IgAgAqIgAKALIQMLIA1BEGokACADCxsAIABCAYZCgICAgICAgBB8QoGAgICAgIAQVAtOAgF/AX4Cf0EAIABCNIinQf8PcSIBQf8HSQ0AGkECIAFBswhLDQAaQQBCAUGzCCABa62GIgJCAX0gAINCAFINABpBAkEBIAAgAoNQGwsLqAEAAkAgAUGACE4EQCAARAAAAAAAAOB/oiEAIAFB/w9JBEAgAUH/B2shAQwCCyAARAAAAAAAAOB/oiEAQf0XIAEgAUH9F08bQf4PayEBDAELIAFBgXhKDQAgAEQAAAAAAABgA6IhACABQbhwSwRAIAFByQdqIQEMAQsgAEQAAAAAAABgA6IhAEHwaCABIAFB8GhNG0GSD2ohAQsgACABQf8Haq1CNIa/ogvEAQICfwF8IwBBEGsiASQAAkAgAL1CIIinQf////8HcSICQfvDpP8DTQRAIAJBgIDA8gNJDQEgAEQAAAAAAAAAAEEAECAhAAwBCyACQYCAwP8HTwRAIAAgAKEhAAwBCyAAIAEQHyECIAErAwghACABKwMAIQMCQAJAAkACQCACQQNxQQFrDgMBAgMACyADIABBARAgIQAMAwsgAyAAEB4hAAwCCyADIABBARAgmiEADAELIAMgABAemiEACyABQRBqJAAgAAufAwMCfAF+An8gAL0iBUKAgICAgP////8Ag0KBgICA8ITl8j9UIgZFBEBEGC1EVPsh6T8gAJmhRAdcFDMmpoE8IAEgAZogBUIAWSIHG6GgIQBEAAAAAAAAAAAhAQsgACAAIAAgAKIiBKIiA0RjVVVVVVXVP6IgBCADIAQgBKIiAyADIAMgAyADRHNTYNvLdfO+okSmkjegiH4UP6CiRAFl8vLYREM/oKJEKANWySJtbT+gokQ31gaE9GSWP6CiRHr+EBEREcE/oCAEIAMgAyADIAMgA0TUer90cCr7PqJE6afwMg+4Ej+gokRoEI0a9yYwP6CiRBWD4P7I21c/oKJEk4Ru6eMmgj+gokT+QbMbuqGrP6CioKIgAaCiIAGgoCIEoCEDIAZFBEBBASACQQF0a7ciASAAIAQgAyADoiADIAGgo6GgIgMgA6ChIgMgA5ogBxsPCyACBHxEAAAAAAAA8L8gA6MiASABvUKAgICAcIO/IgEgBCADvUKAgICAcIO/IgMgAKGhoiABIAOiRAAAAAAAAPA/oKCiIAGgBSADCwsGACAAJAALEAAjACAAa0FwcSIAJAAgAAsEACMACwv+kAGEAQBBgAgLhxtleHBuAGxnYW0AcG93aQBwc2kAZWkAcG9seWxvZwBzcGVuY2UAemV0YWMAZmFjAHpldGEAbGJldGEAZ2FtbWEAAAAAAAAA8D8AAAAAAADwPwAAAAAAAABAAAAAAAAAGEAAAAAAAAA4QAAAAAAAAF5AAAAAAACAhkAAAAAAALCzQAAAAAAAsONAAAAAAAAmFkEAAAAAgK9LQQAAAACoCINBAAAAAPyMvEEAAADAjDL3QQAAACg7TDRCAACAdXcHc0IAAIB1dwezQgAA2OzuN/RCAABzyuy+NkMAkGgwuQJ7QwBaQb6z4cBDIMa16TsoBkRs8FlhUndORM6k+DXD5ZVEmnt6aFJs4EQhYT/DQKkpRet+o56E2XRFFvPZ5YeXwUVnaT3SLckORoWnh4ZR5ltGDS0fbuwnqkakM64KrVb5RqQzrgqtVklHQaUDc2IhmkcAAAAAAAAoQAAAAAAAgIbAAAAAAACI3UAAAAAAAHUywQAAAAAw14ZBU2AUkxMz3MEAAACQ6WUxQlBx3/MLd4XCK2ON4VF72kIxFG9Y1lUww96pwH4jJ4RDMgZIVdXc2MMAAAAAAAD4vwAAAAAAAOBHpg+mxEyj5D8KMYAnAN3JP4OEfawiE7U/t5lP2THooj8kkSQwYcKRP0ecZwptGYE/6ZZj+GqzcD/gai2w53NgP/jlbumMS1A/VJlF8o0xQD9CMM2ypSAwP9Z7F6GTFSA/VuG08koOED/tG/HLewkAPw8vst5MBvA+gWZoczAE4D7MRDeVyQLQPkq6+QjbAcA+6mZEWTwBsD4hgbK60gCgPn3HzmaMAJA+jIUTj10AgD4S3v9ZPgBwPjNWpY4pAGA+2swWsxsAUD5FCLl2EgBAPuNa0E4MADA+hxpgNAgAID6+rip4BQAQPgAAAAAAAAAAAwAAAAQAAAAEAAAABgAAAIP5ogBETm4A/CkVANFXJwDdNPUAYtvAADyZlQBBkEMAY1H+ALveqwC3YcUAOm4kANJNQgBJBuAACeouAByS0QDrHf4AKbEcAOg+pwD1NYIARLsuAJzphAC0JnAAQX5fANaROQBTgzkAnPQ5AItfhAAo+b0A+B87AN7/lwAPmAUAES/vAApaiwBtH20Az342AAnLJwBGT7cAnmY/AC3qXwC6J3UA5evHAD178QD3OQcAklKKAPtr6gAfsV8ACF2NADADVgB7/EYA8KtrACC8zwA29JoA46kdAF5hkQAIG+YAhZllAKAUXwCNQGgAgNj/ACdzTQAGBjEAylYVAMmocwB74mAAa4zAABnERwDNZ8MACejcAFmDKgCLdsQAphyWAESv3QAZV9EApT4FAAUH/wAzfj8AwjLoAJhP3gC7fTIAJj3DAB5r7wCf+F4ANR86AH/yygDxhx0AfJAhAGokfADVbvoAMC13ABU7QwC1FMYAwxmdAK3EwgAsTUEADABdAIZ9RgDjcS0Am8aaADNiAAC00nwAtKeXADdV1QDXPvYAoxAYAE12/ABknSoAcNerAGN8+AB6sFcAFxXnAMBJVgA71tkAp4Q4ACQjywDWincAWlQjAAAfuQDxChsAGc7fAJ8x/wBmHmoAmVdhAKz7RwB+f9gAImW3ADLoiQDmv2AA78TNAGw2CQBdP9QAFt7XAFg73gDem5IA0iIoACiG6ADiWE0AxsoyAAjjFgDgfcsAF8BQAPMdpwAY4FsALhM0AIMSYgCDSAEA9Y5bAK2wfwAe6fIASEpDABBn0wCq3dgArl9CAGphzgAKKKQA05m0AAam8gBcd38Ao8KDAGE8iACKc3gAr4xaAG/XvQAtpmMA9L/LAI2B7wAmwWcAVcpFAMrZNgAoqNIAwmGNABLJdwAEJhQAEkabAMRZxADIxUQATbKRAAAX8wDUQ60AKUnlAP3VEAAAvvwAHpTMAHDO7gATPvUA7PGAALPnwwDH+CgAkwWUAMFxPgAuCbMAC0XzAIgSnACrIHsALrWfAEeSwgB7Mi8ADFVtAHKnkABr5x8AMcuWAHkWSgBBeeIA9N+JAOiUlwDi5oQAmTGXAIjtawBfXzYAu/0OAEiatABnpGwAcXJCAI1dMgCfFbgAvOUJAI0xJQD3dDkAMAUcAA0MAQBLCGgALO5YAEeqkAB05wIAvdYkAPd9pgBuSHIAnxbvAI6UpgC0kfYA0VNRAM8K8gAgmDMA9Ut+ALJjaADdPl8AQF0DAIWJfwBVUikAN2TAAG3YEAAySDIAW0x1AE5x1ABFVG4ACwnBACr1aQAUZtUAJwedAF0EUAC0O9sA6nbFAIf5FwBJa30AHSe6AJZpKQDGzKwArRRUAJDiagCI2YkALHJQAASkvgB3B5QA8zBwAAD8JwDqcagAZsJJAGTgPQCX3YMAoz+XAEOU/QANhowAMUHeAJI5nQDdcIwAF7fnAAjfOwAVNysAXICgAFqAkwAQEZIAD+jYAGyArwDb/0sAOJAPAFkYdgBipRUAYcu7AMeJuQAQQL0A0vIEAEl1JwDrtvYA2yK7AAoUqgCJJi8AZIN2AAk7MwAOlBoAUTqqAB2jwgCv7a4AXCYSAG3CTQAtepwAwFaXAAM/gwAJ8PYAK0CMAG0xmQA5tAcADCAVANjDWwD1ksQAxq1LAE7KpQCnN80A5qk2AKuSlADdQmgAGWPeAHaM7wBoi1IA/Ns3AK6hqwDfFTEAAK6hAAz72gBkTWYA7QW3ACllMABXVr8AR/86AGr5uQB1vvMAKJPfAKuAMABmjPYABMsVAPoiBgDZ5B0APbOkAFcbjwA2zQkATkLpABO+pAAzI7UA8KoaAE9lqADSwaUACz8PAFt4zQAj+XYAe4sEAIkXcgDGplMAb27iAO/rAACbSlgAxNq3AKpmugB2z88A0QIdALHxLQCMmcEAw613AIZI2gD3XaAAxoD0AKzwLwDd7JoAP1y8ANDebQCQxx8AKtu2AKMlOgAAr5oArVOTALZXBAApLbQAS4B+ANoHpwB2qg4Ae1mhABYSKgDcty0A+uX9AInb/gCJvv0A5HZsAAap/AA+gHAAhW4VAP2H/wAoPgcAYWczACoYhgBNveoAs+evAI9tbgCVZzkAMb9bAITXSAAw3xYAxy1DACVhNQDJcM4AMMu4AL9s/QCkAKIABWzkAFrdoAAhb0cAYhLSALlchABwYUkAa1bgAJlSAQBQVTcAHtW3ADPxxAATbl8AXTDkAIUuqQAdssMAoTI2AAi3pADqsdQAFvchAI9p5AAn/3cADAOAAI1ALQBPzaAAIKWZALOi0wAvXQoAtPlCABHaywB9vtAAm9vBAKsXvQDKooEACGpcAC5VFwAnAFUAfxTwAOEHhgAUC2QAlkGNAIe+3gDa/SoAayW2AHuJNAAF8/4Aub+eAGhqTwBKKqgAT8RaAC34vADXWpgA9MeVAA1NjQAgOqYApFdfABQ/sQCAOJUAzCABAHHdhgDJ3rYAv2D1AE1lEQABB2sAjLCsALLA0ABRVUgAHvsOAJVywwCjBjsAwEA1AAbcewDgRcwATin6ANbKyADo80EAfGTeAJtk2ADZvjEApJfDAHdY1ABp48UA8NoTALo6PABGGEYAVXVfANK99QBuksYArC5dAA5E7QAcPkIAYcSHACn96QDn1vMAInzKAG+RNQAI4MUA/9eNAG5q4gCw/cYAkwjBAHxddABrrbIAzW6dAD5yewDGEWoA98+pAClz3wC1yboAtwBRAOKyDQB0uiQA5X1gAHTYigANFSwAgRgMAH5mlAABKRYAn3p2AP39vgBWRe8A2X42AOzZEwCLurkAxJf8ADGoJwDxbsMAlMU2ANioVgC0qLUAz8wOABKJLQBvVzQALFaJAJnO4wDWILkAa16qAD4qnAARX8wA/QtKAOH0+wCOO20A4oYsAOnUhAD8tKkA7+7RAC41yQAvOWEAOCFEABvZyACB/AoA+0pqAC8c2ABTtIQATpmMAFQizAAqVdwAwMbWAAsZlgAacLgAaZVkACZaYAA/Uu4AfxEPAPS1EQD8y/UANLwtADS87gDoXcwA3V5gAGeOmwCSM+8AyRe4AGFYmwDhV7wAUYPGANg+EADdcUgALRzdAK8YoQAhLEYAWfPXANl6mACeVMAAT4b6AFYG/ADlea4AiSI2ADitIgBnk9wAVeiqAIImOADK55sAUQ2kAJkzsQCp1w4AaQVIAGWy8AB/iKcAiEyXAPnRNgAhkrMAe4JKAJjPIQBAn9wA3EdVAOF0OgBn60IA/p3fAF7UXwB7Z6QAuqx6AFX2ogAriCMAQbpVAFluCAAhKoYAOUeDAInj5gDlntQASftAAP9W6QAcD8oAxVmKAJT6KwDTwcUAD8XPANtargBHxYYAhUNiACGGOwAseZQAEGGHACpMewCALBoAQ78SAIgmkAB4PIkAqMTkAOXbewDEOsIAJvTqAPdnigANkr8AZaMrAD2TsQC9fAsApFHcACfdYwBp4d0AmpQZAKgplQBozigACe20AESfIABOmMoAcIJjAH58IwAPuTIAp/WOABRW5wAh8QgAtZ0qAG9+TQClGVEAtfmrAILf1gCW3WEAFjYCAMQ6nwCDoqEAcu1tADmNegCCuKkAazJcAEYnWwAANO0A0gB3APz0VQABWU0A4HGAAEGTIwutAUD7Ifk/AAAAAC1EdD4AAACAmEb4PAAAAGBRzHg7AAAAgIMb8DkAAABAICV6OAAAAIAiguM2AAAAAB3zaTX+gitlRxVnQAAAAAAAADhDAAD6/kIudr86O568mvcMvb39/////98/PFRVVVVVxT+RKxfPVVWlPxfQpGcREYE/AAAAAAAAyELvOfr+Qi7mPyTEgv+9v84/tfQM1whrrD/MUEbSq7KDP4Q6Tpvg11U/AEHOJAvSMfA/br+IGk87mzw1M/upPfbvP13c2JwTYHG8YYB3Pprs7z/RZocQel6QvIV/bugV4+8/E/ZnNVLSjDx0hRXTsNnvP/qO+SOAzou83vbdKWvQ7z9hyOZhTvdgPMibdRhFx+8/mdMzW+SjkDyD88bKPr7vP217g12mmpc8D4n5bFi17z/87/2SGrWOPPdHciuSrO8/0ZwvcD2+Pjyi0dMy7KPvPwtukIk0A2q8G9P+r2ab7z8OvS8qUlaVvFFbEtABk+8/VepOjO+AULzMMWzAvYrvPxb01bkjyZG84C2prpqC7z+vVVzp49OAPFGOpciYeu8/SJOl6hUbgLx7UX08uHLvPz0y3lXwH4+86o2MOPlq7z+/UxM/jImLPHXLb+tbY+8/JusRdpzZlrzUXASE4FvvP2AvOj737Jo8qrloMYdU7z+dOIbLguePvB3Z/CJQTe8/jcOmREFvijzWjGKIO0bvP30E5LAFeoA8ltx9kUk/7z+UqKjj/Y6WPDhidW56OO8/fUh08hhehzw/prJPzjHvP/LnH5grR4A83XziZUUr7z9eCHE/e7iWvIFj9eHfJO8/MasJbeH3gjzh3h/1nR7vP/q/bxqbIT28kNna0H8Y7z+0CgxygjeLPAsD5KaFEu8/j8vOiZIUbjxWLz6prwzvP7arsE11TYM8FbcxCv4G7z9MdKziAUKGPDHYTPxwAe8/SvjTXTndjzz/FmSyCPzuPwRbjjuAo4a88Z+SX8X27j9oUEvM7UqSvMupOjen8e4/ji1RG/gHmbxm2AVtruzuP9I2lD7o0XG895/lNNvn7j8VG86zGRmZvOWoE8Mt4+4/bUwqp0ifhTwiNBJMpt7uP4ppKHpgEpO8HICsBEXa7j9biRdIj6dYvCou9yEK1u4/G5pJZ5ssfLyXqFDZ9dHuPxGswmDtY0M8LYlhYAjO7j/vZAY7CWaWPFcAHe1Byu4/eQOh2uHMbjzQPMG1osbuPzASDz+O/5M83tPX8CrD7j+wr3q7zpB2PCcqNtXav+4/d+BU670dkzwN3f2ZsrzuP46jcQA0lI+8pyyddrK57j9Jo5PczN6HvEJmz6Latu4/XzgPvcbeeLyCT51WK7TuP/Zce+xGEoa8D5JdyqSx7j+O1/0YBTWTPNontTZHr+4/BZuKL7eYezz9x5fUEq3uPwlUHOLhY5A8KVRI3Qer7j/qxhlQhcc0PLdGWYomqe4/NcBkK+YylDxIIa0Vb6fuP592mWFK5Iy8Cdx2ueGl7j+oTe87xTOMvIVVOrB+pO4/rukriXhThLwgw8w0RqPuP1hYVnjdzpO8JSJVgjii7j9kGX6AqhBXPHOpTNRVoe4/KCJev++zk7zNO39mnqDuP4K5NIetEmq8v9oLdRKg7j/uqW2472djvC8aZTyyn+4/UYjgVD3cgLyElFH5fZ/uP88+Wn5kH3i8dF/s6HWf7j+wfYvASu6GvHSBpUian+4/iuZVHjIZhrzJZ0JW65/uP9PUCV7LnJA8P13eT2mg7j8dpU253DJ7vIcB63MUoe4/a8BnVP3slDwywTAB7aHuP1Vs1qvh62U8Yk7PNvOi7j9Cz7MvxaGIvBIaPlQnpO4/NDc78bZpk7wTzkyZiaXuPx7/GTqEXoC8rccjRhqn7j9uV3LYUNSUvO2SRJvZqO4/AIoOW2etkDyZZorZx6ruP7Tq8MEvt40826AqQuWs7j//58WcYLZlvIxEtRYyr+4/RF/zWYP2ezw2dxWZrrHuP4M9HqcfCZO8xv+RC1u07j8pHmyLuKldvOXFzbA3t+4/WbmQfPkjbLwPUsjLRLruP6r59CJDQ5K8UE7en4K97j9LjmbXbMqFvLoHynDxwO4/J86RK/yvcTyQ8KOCkcTuP7tzCuE10m08IyPjGWPI7j9jImIiBMWHvGXlXXtmzO4/1THi44YcizwzLUrsm9DuPxW7vNPRu5G8XSU+sgPV7j/SMe6cMcyQPFizMBOe2e4/s1pzboRphDy//XlVa97uP7SdjpfN34K8evPTv2vj7j+HM8uSdxqMPK3TWpmf6O4/+tnRSo97kLxmto0pB+7uP7qu3FbZw1W8+xVPuKLz7j9A9qY9DqSQvDpZ5Y1y+e4/NJOtOPTWaLxHXvvydv/uPzWKWGvi7pG8SgahMLAF7z/N3V8K1/90PNLBS5AeDO8/rJiS+vu9kbwJHtdbwhLvP7MMrzCubnM8nFKF3ZsZ7z+U/Z9cMuOOPHrQ/1+rIO8/rFkJ0Y/ghDxL0Vcu8SfvP2caTjivzWM8tecGlG0v7z9oGZJsLGtnPGmQ79wgN+8/0rXMgxiKgLz6w11VCz/vP2/6/z9drY+8fIkHSi1H7z9JqXU4rg2QvPKJDQiHT+8/pwc9poWjdDyHpPvcGFjvPw8iQCCekYK8mIPJFuNg7z+sksHVUFqOPIUy2wPmae8/S2sBrFk6hDxgtAHzIXPvPx8+tAch1YK8X5t7M5d87z/JDUc7uSqJvCmh9RRGhu8/04g6YAS2dDz2P4vnLpDvP3FynVHsxYM8g0zH+1Ga7z/wkdOPEvePvNqQpKKvpO8/fXQj4piujbzxZ44tSK/vPwggqkG8w448J1ph7hu67z8y66nDlCuEPJe6azcrxe8/7oXRMalkijxARW5bdtDvP+3jO+S6N468FL6crf3b7z+dzZFNO4l3PNiQnoHB5+8/icxgQcEFUzzxcY8rwvPvPwA4+v5CLuY/MGfHk1fzLj0BAAAAAADgv1swUVVVVdU/kEXr////z78RAfEks5nJP5/IBuV1VcW/AAAAAAAA4L93VVVVVVXVP8v9/////8+/DN2VmZmZyT+nRWdVVVXFvzDeRKMkScI/ZT1CpP//v7/K1ioohHG8P/9osEPrmbm/hdCv94KBtz/NRdF1E1K1v5/e4MPwNPc/AJDmeX/M178f6SxqeBP3PwAADcLub9e/oLX6CGDy9j8A4FET4xPXv32MEx+m0fY/AHgoOFu41r/RtMULSbH2PwB4gJBVXda/ugwvM0eR9j8AABh20ALWvyNCIhifcfY/AJCQhsqo1b/ZHqWZT1L2PwBQA1ZDT9W/xCSPqlYz9j8AQGvDN/bUvxTcnWuzFPY/AFCo/aed1L9MXMZSZPb1PwCoiTmSRdS/TyyRtWfY9T8AuLA59O3Tv96QW8u8uvU/AHCPRM6W0794GtnyYZ31PwCgvRceQNO/h1ZGElaA9T8AgEbv4unSv9Nr586XY/U/AOAwOBuU0r+Tf6fiJUf1PwCI2ozFPtK/g0UGQv8q9T8AkCcp4enRv9+9stsiD/U/APhIK22V0b/X3jRHj/P0PwD4uZpnQdG/QCjez0PY9D8AmO+U0O3Qv8ijeMA+vfQ/ABDbGKWa0L+KJeDDf6L0PwC4Y1LmR9C/NITUJAWI9D8A8IZFIuvPvwstGRvObfQ/ALAXdUpHz79UGDnT2VP0PwAwED1EpM6/WoS0RCc69D8AsOlEDQLOv/v4FUG1IPQ/APB3KaJgzb+x9D7aggf0PwCQlQQBwMy/j/5XXY/u8z8AEIlWKSDMv+lMC6DZ1fM/ABCBjReBy78rwRDAYL3zPwDQ08zJ4sq/uNp1KySl8z8AkBIuQEXKvwLQn80ijfM/APAdaHeoyb8ceoTFW3XzPwAwSGltDMm/4jatSc5d8z8AwEWmIHHIv0DUTZh5RvM/ADAUtI/Wx78ky//OXC/zPwBwYjy4PMe/SQ2hdXcY8z8AYDebmqPGv5A5PjfIAfM/AKC3VDELxr9B+JW7TuvyPwAwJHZ9c8W/0akZAgrV8j8AMMKPe9zEvyr9t6j5vvI/AADSUSxGxL+rGwx6HKnyPwAAg7yKsMO/MLUUYHKT8j8AAElrmRvDv/WhV1f6ffI/AECkkFSHwr+/Ox2bs2jyPwCgefi588G/vfWPg51T8j8AoCwlyGDBvzsIyaq3PvI/ACD3V3/OwL+2QKkrASryPwCg/kncPMC/MkHMlnkV8j8AgEu8vVe/v5v80h0gAfI/AEBAlgg3vr8LSE1J9OzxPwBA+T6YF72/aWWPUvXY8T8AoNhOZ/m7v3x+VxEjxfE/AGAvIHncur/pJst0fLHxPwCAKOfDwLm/thosDAGe8T8AwHKzRqa4v71wtnuwivE/AACsswGNt7+2vO8linfxPwAAOEXxdLa/2jFMNY1k8T8AgIdtDl61v91fJ5C5UfE/AOCh3lxItL9M0jKkDj/xPwCgak3ZM7O/2vkQcoss8T8AYMX4eSCyvzG17CgwGvE/ACBimEYOsb+vNITa+wfxPwAA0mps+q+/s2tOD+718D8AQHdKjdqtv86fKl0G5PA/AACF5Oy8q78hpSxjRNLwPwDAEkCJoam/GpjifKfA8D8AwAIzWIinv9E2xoMvr/A/AIDWZ15xpb85E6CY253wPwCAZUmKXKO/3+dSr6uM8D8AQBVk40mhv/soTi+fe/A/AIDrgsBynr8ZjzWMtWrwPwCAUlLxVZq/LPnspe5Z8D8AgIHPYj2Wv5As0c1JSfA/AACqjPsokr+prfDGxjjwPwAA+SB7MYy/qTJ5E2Uo8D8AAKpdNRmEv0hz6ickGPA/AADswgMSeL+VsRQGBAjwPwAAJHkJBGC/Gvom9x/g7z8AAJCE8+9vP3TqYcIcoe8/AAA9NUHchz8umYGwEGPvPwCAwsSjzpM/za3uPPYl7z8AAIkUwZ+bP+cTkQPI6e4/AAARztiwoT+rsct4gK7uPwDAAdBbiqU/mwydohp07j8AgNhAg1ypP7WZCoOROu4/AIBX72onrT9WmmAJ4AHuPwDAmOWYdbA/mLt35QHK7T8AIA3j9VOyPwORfAvyku0/AAA4i90utD/OXPtmrFztPwDAV4dZBrY/nd5eqiwn7T8AAGo1dtq3P80saz5u8uw/AGAcTkOruT8Ceaeibb7sPwBgDbvHeLs/bQg3bSaL7D8AIOcyE0O9PwRYXb2UWOw/AGDecTEKvz+Mn7sztSbsPwBAkSsVZ8A/P+fs7oP16z8AsJKChUfBP8GW23X9xOs/ADDKzW4mwj8oSoYMHpXrPwBQxabXA8M/LD7vxeJl6z8AEDM8w9/DP4uIyWdIN+s/AIB6aza6xD9KMB0hSwnrPwDw0Sg5k8U/fu/yhejb6j8A8BgkzWrGP6I9YDEdr+o/AJBm7PhAxz+nWNM/5oLqPwDwGvXAFcg/i3MJ70BX6j8AgPZUKenIPydLq5AqLOo/AED4Aja7yT/R8pMToAHqPwAALBzti8o/GzzbJJ/X6T8A0AFcUVvLP5CxxwUlruk/AMC8zGcpzD8vzpfyLoXpPwBgSNU19sw/dUuk7rpc6T8AwEY0vcHNPzhI553GNOk/AODPuAGMzj/mUmcvTw3pPwCQF8AJVc8/ndf/jlLm6D8AuB8SbA7QP3wAzJ/Ov+g/ANCTDrhx0D8Ow77awJnoPwBwhp5r1NA/+xcjqid06D8A0EszhzbRPwias6wAT+g/AEgjZw2Y0T9VPmXoSSroPwCAzOD/+NE/YAL0lQEG6D8AaGPXX1nSPymj4GMl4uc/AKgUCTC50j+ttdx3s77nPwBgQxByGNM/wiWXZ6qb5z8AGOxtJnfTP1cGF/IHeec/ADCv+0/V0z8ME9bbylbnPwDgL+PuMtQ/a7ZPAQAQ5j88W0KRbAJ+PJW0TQMAMOY/QV0ASOq/jTx41JQNAFDmP7el1oanf448rW9OBwBw5j9MJVRr6vxhPK4P3/7/j+Y//Q5ZTCd+fLy8xWMHALDmPwHa3EhowYq89sFcHgDQ5j8Rk0mdHD+DPD72Bev/7+Y/Uy3iGgSAfryAl4YOABDnP1J5CXFm/3s8Euln/P8v5z8kh70m4gCMPGoRgd//T+c/0gHxbpECbryQnGcPAHDnP3ScVM1x/Ge8Nch++v+P5z+DBPWewb6BPObCIP7/r+c/ZWTMKRd+cLwAyT/t/8/nPxyLewhygIC8dhom6f/v5z+u+Z1tKMCNPOijnAQAEOg/M0zlUdJ/iTyPLJMXADDoP4HzMLbp/oq8nHMzBgBQ6D+8NWVrv7+JPMaJQiAAcOg/dXsR82W/i7wEefXr/4/oP1fLPaJuAIm83wS8IgCw6D8KS+A43wB9vIobDOX/z+g/BZ//RnEAiLxDjpH8/+/oPzhwetB7gYM8x1/6HgAQ6T8DtN92kT6JPLl7RhMAMOk/dgKYS06AfzxvB+7m/0/pPy5i/9nwfo+80RI83v9v6T+6OCaWqoJwvA2KRfT/j+k/76hkkRuAh7w+Lpjd/6/pPzeTWorgQIe8ZvtJ7f/P6T8A4JvBCM4/PFGc8SAA8Ok/CluIJ6o/irwGsEURABDqP1baWJlI/3Q8+va7BwAw6j8YbSuKq76MPHkdlxAAUOo/MHl43cr+iDxILvUdAHDqP9ur2D12QY+8UjNZHACQ6j8SdsKEAr+OvEs+TyoAsOo/Xz//PAT9abzRHq7X/8/qP7RwkBLnPoK8eARR7v/v6j+j3g7gPgZqPFsNZdv/D+s/uQofOMgGWjxXyqr+/y/rPx08I3QeAXm83LqV2f9P6z+fKoZoEP95vJxlniQAcOs/Pk+G0EX/ijxAFof5/4/rP/nDwpZ3/nw8T8sE0v+v6z/EK/LuJ/9jvEVcQdL/z+s/Ieo77rf/bLzfCWP4/+/rP1wLLpcDQYG8U3a14f8P7D8ZareUZMGLPONX+vH/L+w/7cYwje/+ZLwk5L/c/0/sP3VH7LxoP4S897lU7f9v7D/s4FPwo36EPNWPmev/j+w/8ZL5jQaDczyaISUhALDsPwQOGGSO/Wi8nEaU3f/P7D9y6sccvn6OPHbE/er/7+w//oifrTm+jjwr+JoWABDtP3FauaiRfXU8HfcPDQAw7T/ax3BpkMGJPMQPeer/T+0/DP5YxTcOWLzlh9wuAHDtP0QPwU3WgH+8qoLcIQCQ7T9cXP2Uj3x0vIMCa9j/r+0/fmEhxR1/jDw5R2wpANDtP1Ox/7KeAYg89ZBE5f/v7T+JzFLG0gBuPJT2q83/D+4/0mktIECDf7zdyFLb/y/uP2QIG8rBAHs87xZC8v9P7j9Rq5SwqP9yPBFeiuj/b+4/Wb7vsXP2V7wN/54RAJDuPwHIC16NgIS8RBel3/+v7j+1IEPVBgB4PKF/EhoA0O4/klxWYPgCULzEvLoHAPDuPxHmNV1EQIW8Ao169f8P7z8Fke85MftPvMeK5R4AMO8/VRFz8qyBijyUNIL1/0/vP0PH19RBP4o8a0yp/P9v7z91eJgc9AJivEHE+eH/j+8/S+d39NF9dzx+4+DS/6/vPzGjfJoZAW+8nuR3HADQ7z+xrM5L7oFxPDHD4Pf/7+8/WodwATcFbrxuYGX0/w/wP9oKHEmtfoq8WHqG8/8v8D/gsvzDaX+XvBcN/P3/T/A/W5TLNP6/lzyCTc0DAHDwP8tW5MCDAII86Mvy+f+P8D8adTe+3/9tvGXaDAEAsPA/6ybmrn8/kbw406QBANDwP/efSHn6fYA8/f3a+v/v8D/Aa9ZwBQR3vJb9ugsAEPE/YgtthNSAjjxd9OX6/y/xP+82/WT6v5082ZrVDQBQ8T+uUBJwdwCaPJpVIQ8AcPE/7t7j4vn9jTwmVCf8/4/xP3NyO9wwAJE8WTw9EgCw8T+IAQOAeX+ZPLeeKfj/z/E/Z4yfqzL5ZbwA1Ir0/+/xP+tbp52/f5M8pIaLDAAQ8j8iW/2Ra4CfPANDhQMAMPI/M7+f68L/kzyE9rz//0/yP3IuLn7nAXY82SEp9f9v8j9hDH92u/x/PDw6kxQAkPI/K0ECPMoCcrwTY1UUALDyPwIf8jOCgJK8O1L+6//P8j/y3E84fv+IvJatuAsA8PI/xUEwUFH/hbyv4nr7/w/zP50oXohxAIG8f1+s/v8v8z8Vt7c/Xf+RvFZnpgwAUPM/vYKLIoJ/lTwh9/sRAHDzP8zVDcS6AIA8uS9Z+f+P8z9Rp7ItnT+UvELS3QQAsPM/4Th2cGt/hTxXybL1/8/zPzESvxA6Ano8GLSw6v/v8z+wUrFmbX+YPPSvMhUAEPQ/JIUZXzf4Zzwpi0cXADD0P0NR3HLmAYM8Y7SV5/9P9D9aibK4af+JPOB1BOj/b/Q/VPLCm7HAlbznwW/v/4/0P3IqOvIJQJs8BKe+5f+v9D9FfQ2/t/+UvN4nEBcA0PQ/PWrccWTAmbziPvAPAPD0PxxThQuJf5c80UvcEgAQ9T82pGZxZQRgPHonBRYAMPU/CTIjzs6/lrxMcNvs/0/1P9ehBQVyAom8qVRf7/9v9T8SZMkO5r+bPBIQ5hcAkPU/kO+vgcV+iDySPskDALD1P8AMvwoIQZ+8vBlJHQDQ9T8pRyX7KoGYvIl6uOf/7/U/BGntgLd+lLwAOPr+Qi7mPzBnx5NX8y49AAAAAAAA4L9gVVVVVVXlvwYAAAAAAOA/TlVZmZmZ6T96pClVVVXlv+lFSJtbSfK/wz8miysA8D8AAAAAAKD2PwBBqdYACxfIufKCLNa/gFY3KCS0+jwAAAAAAID2PwBBydYACxcIWL+90dW/IPfg2AilHL0AAAAAAGD2PwBB6dYACxdYRRd3dtW/bVC21aRiI70AAAAAAED2PwBBidcACxf4LYetGtW/1WewnuSE5rwAAAAAACD2PwBBqdcACxd4d5VfvtS/4D4pk2kbBL0AAAAAAAD2PwBBydcACxdgHMKLYdS/zIRMSC/YEz0AAAAAAOD1PwBB6dcACxeohoYwBNS/OguC7fNC3DwAAAAAAMD1PwBBidgACxdIaVVMptO/YJRRhsaxID0AAAAAAKD1PwBBqdgACxeAmJrdR9O/koDF1E1ZJT0AAAAAAID1PwBBydgACxcg4bri6NK/2Cu3mR57Jj0AAAAAAGD1PwBB6dgACxeI3hNaidK/P7DPthTKFT0AAAAAAGD1PwBBidkACxeI3hNaidK/P7DPthTKFT0AAAAAAED1PwBBqdkACxd4z/tBKdK/dtpTKCRaFr0AAAAAACD1PwBBydkACxeYacGYyNG/BFTnaLyvH70AAAAAAAD1PwBB6dkACxeoq6tcZ9G/8KiCM8YfHz0AAAAAAOD0PwBBidoACxdIrvmLBdG/ZloF/cSoJr0AAAAAAMD0PwBBqdoACxeQc+Iko9C/DgP0fu5rDL0AAAAAAKD0PwBBydoACxfQtJQlQNC/fy30nrg28LwAAAAAAKD0PwBB6doACxfQtJQlQNC/fy30nrg28LwAAAAAAID0PwBBidsACxdAXm0Yuc+/hzyZqypXDT0AAAAAAGD0PwBBqdsACxdg3Mut8M6/JK+GnLcmKz0AAAAAAED0PwBBydsACxfwKm4HJ86/EP8/VE8vF70AAAAAACD0PwBB6dsACxfAT2shXM2/G2jKu5G6IT0AAAAAAAD0PwBBidwACxegmsf3j8y/NISfaE95Jz0AAAAAAAD0PwBBqdwACxegmsf3j8y/NISfaE95Jz0AAAAAAODzPwBBydwACxeQLXSGwsu/j7eLMbBOGT0AAAAAAMDzPwBB6dwACxfAgE7J88q/ZpDNP2NOujwAAAAAAKDzPwBBid0ACxew4h+8I8q/6sFG3GSMJb0AAAAAAKDzPwBBqd0ACxew4h+8I8q/6sFG3GSMJb0AAAAAAIDzPwBByd0ACxdQ9JxaUsm/49TBBNnRKr0AAAAAAGDzPwBB6d0ACxfQIGWgf8i/Cfrbf7+9Kz0AAAAAAEDzPwBBid4ACxfgEAKJq8e/WEpTcpDbKz0AAAAAAEDzPwBBqd4ACxfgEAKJq8e/WEpTcpDbKz0AAAAAACDzPwBByd4ACxfQGecP1sa/ZuKyo2rkEL0AAAAAAADzPwBB6d4ACxeQp3Aw/8W/OVAQn0OeHr0AAAAAAADzPwBBid8ACxeQp3Aw/8W/OVAQn0OeHr0AAAAAAODyPwBBqd8ACxewoePlJsW/j1sHkIveIL0AAAAAAMDyPwBByd8ACxeAy2wrTcS/PHg1YcEMFz0AAAAAAMDyPwBB6d8ACxeAy2wrTcS/PHg1YcEMFz0AAAAAAKDyPwBBieAACxeQHiD8ccO/OlQnTYZ48TwAAAAAAIDyPwBBqeAACxfwH/hSlcK/CMRxFzCNJL0AAAAAAGDyPwBByeAACxdgL9Uqt8G/lqMRGKSALr0AAAAAAGDyPwBB6eAACxdgL9Uqt8G/lqMRGKSALr0AAAAAAEDyPwBBieEACxeQ0Hx+18C/9FvoiJZpCj0AAAAAAEDyPwBBqeEACxeQ0Hx+18C/9FvoiJZpCj0AAAAAACDyPwBByeEACxfg2zGR7L+/8jOjXFR1Jb0AAAAAAADyPwBB6uEACxYrbgcnvr88APAqLDQqPQAAAAAAAPI/AEGK4gALFituBye+vzwA8CosNCo9AAAAAADg8T8AQaniAAsXwFuPVF68vwa+X1hXDB29AAAAAADA8T8AQcniAAsX4Eo6bZK6v8iqW+g1OSU9AAAAAADA8T8AQeniAAsX4Eo6bZK6v8iqW+g1OSU9AAAAAACg8T8AQYnjAAsXoDHWRcO4v2hWL00pfBM9AAAAAACg8T8AQanjAAsXoDHWRcO4v2hWL00pfBM9AAAAAACA8T8AQcnjAAsXYOWK0vC2v9pzM8k3lya9AAAAAABg8T8AQenjAAsXIAY/Bxu1v1dexmFbAh89AAAAAABg8T8AQYnkAAsXIAY/Bxu1v1dexmFbAh89AAAAAABA8T8AQankAAsX4BuW10Gzv98T+czaXiw9AAAAAABA8T8AQcnkAAsX4BuW10Gzv98T+czaXiw9AAAAAAAg8T8AQenkAAsXgKPuNmWxvwmjj3ZefBQ9AAAAAAAA8T8AQYnlAAsXgBHAMAqvv5GONoOeWS09AAAAAAAA8T8AQanlAAsXgBHAMAqvv5GONoOeWS09AAAAAADg8D8AQcnlAAsXgBlx3UKrv0xw1uV6ghw9AAAAAADg8D8AQenlAAsXgBlx3UKrv0xw1uV6ghw9AAAAAADA8D8AQYnmAAsXwDL2WHSnv+6h8jRG/Cy9AAAAAADA8D8AQanmAAsXwDL2WHSnv+6h8jRG/Cy9AAAAAACg8D8AQcnmAAsXwP65h56jv6r+JvW3AvU8AAAAAACg8D8AQenmAAsXwP65h56jv6r+JvW3AvU8AAAAAACA8D8AQYrnAAsWeA6bgp+/5Al+fCaAKb0AAAAAAIDwPwBBqucACxZ4DpuCn7/kCX58JoApvQAAAAAAYPA/AEHJ5wALF4DVBxu5l785pvqTVI0ovQAAAAAAQPA/AEHq5wALFvywqMCPv5ym0/Z8Ht+8AAAAAABA8D8AQYroAAsW/LCowI+/nKbT9nwe37wAAAAAACDwPwBBqugACxYQayrgf7/kQNoNP+IZvQAAAAAAIPA/AEHK6AALFhBrKuB/v+RA2g0/4hm9AAAAAAAA8D8AQf7oAAsC8D8AQZ3pAAsDwO8/AEGq6QALFol1FRCAP+grnZlrxxC9AAAAAACA7z8AQcnpAAsXgJNYViCQP9L34gZb3CO9AAAAAABA7z8AQerpAAsWySglSZg/NAxaMrqgKr0AAAAAAADvPwBBieoACxdA54ldQaA/U9fxXMARAT0AAAAAAMDuPwBBquoACxYu1K5mpD8o/b11cxYsvQAAAAAAgO4/AEHJ6gALF8CfFKqUqD99JlrQlXkZvQAAAAAAQO4/AEHp6gALF8DdzXPLrD8HKNhH8mgavQAAAAAAIO4/AEGJ6wALF8AGwDHqrj97O8lPPhEOvQAAAAAA4O0/AEGp6wALF2BG0TuXsT+bng1WXTIlvQAAAAAAoO0/AEHJ6wALF+DRp/W9sz/XTtulXsgsPQAAAAAAYO0/AEHp6wALF6CXTVrptT8eHV08BmksvQAAAAAAQO0/AEGJ7AALF8DqCtMAtz8y7Z2pjR7sPAAAAAAAAO0/AEGp7AALF0BZXV4zuT/aR706XBEjPQAAAAAAwOw/AEHJ7AALF2Ctjchquz/laPcrgJATvQAAAAAAoOw/AEHp7AALF0C8AViIvD/TrFrG0UYmPQAAAAAAYOw/AEGJ7QALFyAKgznHvj/gReavaMAtvQAAAAAAQOw/AEGp7QALF+DbOZHovz/9CqFP1jQlvQAAAAAAAOw/AEHJ7QALF+Ango4XwT/yBy3OeO8hPQAAAAAA4Os/AEHp7QALF/AjfiuqwT80mThEjqcsPQAAAAAAoOs/AEGJ7gALF4CGDGHRwj+htIHLbJ0DPQAAAAAAgOs/AEGp7gALF5AVsPxlwz+JcksjqC/GPAAAAAAAQOs/AEHJ7gALF7Azgz2RxD94tv1UeYMlPQAAAAAAIOs/AEHp7gALF7Ch5OUnxT/HfWnl6DMmPQAAAAAA4Oo/AEGJ7wALFxCMvk5Xxj94Ljwsi88ZPQAAAAAAwOo/AEGp7wALF3B1ixLwxj/hIZzljRElvQAAAAAAoOo/AEHJ7wALF1BEhY2Jxz8FQ5FwEGYcvQAAAAAAYOo/AEHq7wALFjnrr77IP9Es6apUPQe9AAAAAABA6j8AQYrwAAsW99xaWsk/b/+gWCjyBz0AAAAAAADqPwBBqfAACxfgijztk8o/aSFWUENyKL0AAAAAAODpPwBByfAACxfQW1fYMcs/quGsTo01DL0AAAAAAMDpPwBB6fAACxfgOziH0Ms/thJUWcRLLb0AAAAAAKDpPwBBifEACxcQ8Mb7b8w/0iuWxXLs8bwAAAAAAGDpPwBBqfEACxeQ1LA9sc0/NbAV9yr/Kr0AAAAAAEDpPwBByfEACxcQ5/8OU84/MPRBYCcSwjwAAAAAACDpPwBB6vEACxbd5K31zj8RjrtlFSHKvAAAAAAAAOk/AEGJ8gALF7CzbByZzz8w3wzK7MsbPQAAAAAAwOg/AEGp8gALF1hNYDhx0D+RTu0W25z4PAAAAAAAoOg/AEHJ8gALF2BhZy3E0D/p6jwWixgnPQAAAAAAgOg/AEHp8gALF+gngo4X0T8c8KVjDiEsvQAAAAAAYOg/AEGJ8wALF/isy1xr0T+BFqX3zZorPQAAAAAAQOg/AEGp8wALF2haY5m/0T+3vUdR7aYsPQAAAAAAIOg/AEHJ8wALF7gObUUU0j/quka63ocKPQAAAAAA4Oc/AEHp8wALF5DcfPC+0j/0BFBK+pwqPQAAAAAAwOc/AEGJ9AALF2DT4fEU0z+4PCHTeuIovQAAAAAAoOc/AEGp9AALFxC+dmdr0z/Id/GwzW4RPQAAAAAAgOc/AEHJ9AALFzAzd1LC0z9cvQa2VDsYPQAAAAAAYOc/AEHp9AALF+jVI7QZ1D+d4JDsNuQIPQAAAAAAQOc/AEGJ9QALF8hxwo1x1D911mcJzicvvQAAAAAAIOc/AEGp9QALFzAXnuDJ1D+k2AobiSAuvQAAAAAAAOc/AEHJ9QALF6A4B64i1T9Zx2SBcL4uPQAAAAAA4OY/AEHp9QALF9DIU/d71T/vQF3u7a0fPQAAAAAAwOY/AEGJ9gALD2BZ373V1T/cZaQIKgsKvQBBoPYAC5gl8VF9D7P/qD379bidMC4NPqALyhOR4FQ+M7hX2IL7rz5qvcMHkNLJPnRxomMxGjc/Ianp5JLbS78D7UxxV6OlP6cdJqPMfLe/AAAAAAAA8D9a1m5T3226PbTBEE8jkxk+nGUQKTf8az4T8BTEtVm1PqME1tTcYPg+YjvEHmZVNT8ydVD1/JJsP/c291iTnZw/CKCyvP1VxD+XkfDAu2XiPwAAAAAAAPA/AAAAAAAAAAAeQf5SXEngPwW5vN4cVM+/xRPklEsauD+DqT1jYmWWv72p6yXu/20/rHlUTkW8O79z1ygdBtsCP1v6AdBdAcK+kWkB5YtteD7wCZdNsaMkvp6zMqzCv8M9AAAAAAAAAADHRy0/CDjkvz48F3VoTM4/KxLRDn46q79g+8FTLl6BP9jHBY9fEE+/NMxpwF95FD9Tm1wU7B7Tvs3BKVdwYYk+XPF8DywaNb5gtaYCwr/TPSDvp/8i5uK/tryf8rEi5D9OFwovPiDGv2vT1LMa4ZA/+wk9rZznP78AAAAAAAAAAOJ2dS7qlQXAVKmIAyy5+z+UjEN7hTLZvy1P5F+IoKE/jQo9rZznT78AAAAAAAAAABIZE6zbZhXA4b1yRyhQa0Bg38+HklCwwBw+4o94DutATglQiCg5FMGFmNMpM004QbFYJI6zQErA+UWr+Xauk0ACs4K7XyfRwJvpj7HROQJB+9AR2S1DJsGFmNMpM004QQxgViwxS5Q/hE57FalY9L8rcfRnjbQAwJQTbetaCwZA6TAkTok43L+/GT2RU+OnPxWE7fFgUFm//Cyybt+BEj9BrAISvZ/3P0WbXQRsA+I/SeRVg1e/xT/QU4RjaneXPw9ZnSlSOnI/o/r6U1OkJj/KDdjn2bkEPwAAAAAAAAAA87Kbr7D49b8ZL1O8q6vmv6HvHSH8Svk/uXdoXUym0L/wYe8qXKqePypy9GUMAlG/DpSCTL7qBj+1DKgHcvfBPgjBaYYFees/zVSyXWqx3D/nG+77XK6zP3fo/L4uFpk/VHCUMfXwTD8WeJb/VhY+P6vwq9Ci1tO+nX/ovXZbxj7cnkiHANsAwA8abiZHufs/RAuTH7cFz78oS8rP4ciXP2//IMcQGi8/fSTTNArfFb9K1LzHvpfsPtjxR1fzh5i+GcHHM5p1Tz6mXl1o0zgFPiQ+OlRKas2/i+ZEnztKvD/F2WAwmQqQv08uAPR1nmY/nI1UegRiK7/ZqIklTOrxPlIqnBEK7Z2+Qnc2LBbzTT5sn1zgWyIFPgAAAAAAAAAA3vKw+sN2z7+dNUY5v/zCvwk/JZI9jrI//QyPrg6di7/9Ga7AAQBWP+PJ2TQZ0hS/UC9DEFUuxj4QvtgvsMJmvjnmo1xwu7q/np9czhkh0b9Fe0git9G4P08fq1bhZpC/i91pQ2uEWD/nLrxHDi8Wv1seyMBZ5MY+DlqQPKzCZr4Lmqr6owq/P1uWDYpPouK/lYzmfdUQzj/dJAB/RCGfv6UD2Fu+vVg/KPf+m/50+r4arAKNOQnwv8tO+eBlvtI/fTgG2uAVob/50J1OZpFZP+KPqZv+dPq+AAAAAAAAAABp03zuToHovy47PDgrCeY/Ss6o9RhMy7/StSBizyGhP3Cf9aD5M2m/+fm1EFzmJj+0d+d9z5nZvgnsbPMgWYA+4zKj+5yoEr4AAAAAAAAAAPntV1uJOP6/G893TSsR8T9DNqI4vZzRv7PA00o/IKQ/zNor0Bz5a7+SPZEaF3goP01kfnkMndq+fGVbZ8OjgD7LL6P7nKgSvgAAAAAAAAAAw7VlbaNfp8C2BSwX0KElQe319iRGB47B/nq3YKj94kGH8Hs0uqAkwlck5ebPglJCchCHMgWWcUCp2pz+GELmQLQX0LgvvFNBnurltVH+uEHpIrLmZOYUQrVC3nM7rWFC02L7LAzIar50DxBiku7jPoaH1g5CJEW/E8xZEGpWkz+Qloo3rE7KvwAAAAAAAPA/s8Z/amiXkT25dQPbSXQPPpFRpAIIx4A+Mh0q+u6j6T6d2ds/j3FMP3T+MGAHGqU/AAAAAAAA8D8AAAAAAAAAAJEjsNGR+to/Xg650jBbwj+tfRV75ZiHP/wOlcRwnDY/lXc1xQNy0z6hh05ItWdgPrunmEkKH9w99/1ZFFc1SD3kqY+vLVqjPPYFCw7vNuY7ZXoh6/4M6D99bdTBbuy9P/NW7aZeYXo/YL0XYEpwJD/1ZDKSsfm+PhZZUpW0M0g+YaDTM4XMwz2QB59rbJIwPY30UiNdDoo8QWG5EpSezTvKyiC0YyTgP4F0+GeqOsk/FDK6VBg3kz87s9FIeWpGP/Or+vl3Jeg+kWDqTRxiej4J6wDylJr+PcuJZof1C3M9ZKn4PaDH2DymWHPxJNsuPCu+T2KdQGw7AAAAAAAAAADBVbwjbZn3P0/Doe+tndU/Cao35hH4mT8orqAPBrJKP3sGCiyGv+o+KHQcq3EAfD7G8TyOYaj/PSvvPZxDZnM9NhnIN9wA2Txkg/+EofUuPCu+T2KdQGw7hZPHPFv2ujwbsR4QS3eNPwAAAAAAAAAAKT2wI4BLnz+mf7APecHUP6hF66IQa9I/YY1GUFUnsj/UcYMok3x6P6w3jBHPDjA/XEv3/PTo0D6Zzt+e8fdePhDHV9wN3Nc9F83IVP3gPD3ofw8cf2eIPKuW+MaSa7c7jqpQn5RkwDoAAAAAAAAAAHcu5wXykQZA1jdwJcl7/D8SXCGYVC/YP85Lr6dKWqA/dfw6SqUGUz+yfhqnqZTzPs4A9rQgtIE+ELpEHCsY+z2pQCzjPFdgPXsHe8f2kqs8/uFRaBxy2jsTvG9f4YHiOlVVVVVVVbU/llmZlVmZlb8IH3zwwQd/PxEREREREXG/EARBEARBcD8RERERERGBv1VVVVVVVbU/cmdhbW1hAAB0Lr3fnw2CPE2WiIhJKsi83oaodcHR4zyanE8HBG5RPZC0/w/GB529TbH3Z8w/zD1ks0AvWbgSPjpjQ5X57WG+tNpV8fgMkj4F/r2uk9TIPozjcSMEGRW/ksE/oIpNOz9jds/33790P024dCvsbrC/3sOSZcRrdL+ZIuSGbVPAP7ABSr1zM3U8XrAYJD2Km7zmf0iCTXKtPBV1FSwazNM8oL2qurWRDb2u0UC+DLgwPYK/EOGiiyO9JTdBJbujeL2Uk7Bypd6kPfcXsDOHxLG9rIpIzkpz6L1iOAcCZUUXPvz/i9ZLvRG+Yd8jL3EmY74IrBxR8G+DPqP+zz18Pao+sSQyX1al1r5h2S41vmEAv73zO0ebVRc/f1bbh/WXYD8btWTUJlGeP7SojKxI5fE/Y0R4pMW7YrycpNZ0BBZ5PMTC/COTII48J0WdoJ8X0bwlAFi4bR74PHIHkfW/Pwu9yw/+nbDpML0MzbDFNjRpPWThCqvx0Im9DKFhJTqxeL3tuzrdbRbYPWGL108wPv6900NnFWLW6b2YS9n//DpMPs2obOhph2m+pJ4EsiHEjb4fQk0mxFPAPvriNOq7LtI+1wwB2F4UEL88yf3is4Q0v+9oqkGFSkA/jfwXBLYRmz974UyX1dTxPwAAAAAAAAAATCuFg39IaLx/I/WhCkJ+PHXuEiitbJk8rzl7RXtjuLz57YbAAe3NvBOVn5aRt/E8Ec1GrmLqBj0PZUq3GLUnvRMHbiEWoka9Lp86RrCNVz3VDWkKavqHPZeTzdJHXH092LXmH6czw73aohmej8vlvbnnWq8vpOi9RNXEsvJIHj6IhB070SZSPkwIF69t1IA+/D5xyAmAsz5uszl/1uLwPtdzfR/Y7DY/kLfVZvNPij+WnSXjJZbwPwAAAAAAAAAAFjkZES2bYjxwe+T2Q/13vFVrxVtIPZG80jLpupNZszwnglgZ3EvAPAAwxzIP/eu8ggSLa2fx87wj3bzL1q4jPWEdcGtZrDI9UmrxUZkrWr21zVuTq112vW9N5PUYLYg9XgmCuF+0uT2vKTSOPti9Pfy/m3koovG997xRg8upG74Fyld7qks0vun8OKopxym+gabs8ejrdD5FxXgkKPGxPq7P/GahufA+v6BdrTDpNj8Z3jl2z0+KP9clL5YllvA/TqfoXR4R172mK4vmz9VoPp3eJ2CRduS+tyY+LZsBUD/14zYpcCulvwAAAAAAAPA/b4CGijfhgT1r1jYjaP0VPgrlDGeLpp0+KJuy/c4eGj/SjOvMWxmNPwAAAAAAAPA/D+QVPItEtj0u4POPawtNvrBlZlxyJM4+J2Cbc4UQP78yRYKUJZydPwAAAAAAAPC/I3Hs8c/ukT1qaKV7L1oqPinS+C/Yq7Q+LIliHcvNND/2ylAsCh2qPwAAAAAAABBA53oLtMvxEEDvgyL4ZtYVQKkAcXTu7vk/nAEEAHlgxT9jfoB/A+V7P4T1dTScjhw/JUA1WwRroj4AAAAAAAAAAOUf6Hd2VCBAbWyR6K87HUDXuWbJAuP9P392IXKo4sY/Ldx4O/i9fD/tFJXcR9gcP0XauGsEa6I+AAAAAAAAAADqWy9dMky2P9F5VuxqkOM/Kbnn52Zr2T9WiVMnjSmzP+zqMZpyEnY/Zru3o887JT8GIFHoPZvAPtpGGhZGzkA+2Oq4CepN+j9qQax1TVLlPy0jyr0DULk/EcPPd0x+eT8weoPCVbQmP3QuyqISAME+JlpNVkbOQD4AAAAAAAAAAC9dm/gmLd0/SE4dasHW5j/s4o0wt4TEP6R5orcbxYc/JhIJfZXoNj8arKvMsmTUPuEaCWJSL2E+BANeQi/j2T2dei6hPVE7PQAAAAAAAAAAco8Iptxb7T9GDrz+Kt/GP61bF/mbCYk/b+OrqO2BNz+opaYye6fUPgpmMUbxSGE+QJou4dfw2T2dei6hPVE7PcqGMtLFUOY/ddmWF3Ql1T+ADP/XrrSjP98iWY1iIlw/voMat2hLAj89o64Eq0uXPs6iO5N3Rh0+8xSCZF35kD2pYwOMRUnsPAAAAAAAAAAAozcbTcP3+j95ERiu+DjfP16nVyUI9ac/XnFIeRstXz85IlkxmFEDP+2bA7T09Zc+b3E8wiarHT58F6tYlA6RPaljA4xFSew8AAAAAAAAAAD/Gwqn2WIIPzTavmNE930/aFxRYeshwT8b9NFkbibsP2pbwCEmsQVAJzR6jSMHEUAjK3eRt2EKQAAAAAAAAPA/DvmexnKkRj8hICPXmgOaPz80+JZCHNI/Ka2F+m2W9j8Xx06KohoNQG9SN2OTIRRAIyt3kbdhDEAAAAAAAADwPxpIqAS1CdW/ktj2S1IIL0B1L/wdaRhvwIWxqIkHlI9AYXAHlk3AyEB1Fi6EoT37wO9yh6jBgjNA5a/ab13bc0B6xrTDtbynQEvO85ul49NAo7keWBYp8kAAAAAAAAAAADY3UdAmDGFCIQ1Gdx37TULzlun2zbYmQlzSQ6c7M/NB7caD+RpdtEFBogSWXq1uQQl3R+8iFyJB4x8kYHWEzUBgRBl3UTppQAAAAAAAAAAAwVcVa966VkKJp2G09FgoQqdnS3YHB/VBAe4DGtU0tEGpc2bSIhxxQfGed6YVSyFBkgJqGiZTz0Di98On9Y1oQG9WmLWam2BBpzdX448KpUFJ/jouF0wYQkR5Hu261l5C0xOAy6aitEIRvhe/jd3yQlqQrPLKQDJD/8ocorInHMNJRgV7NQt2w8kBQERNYnFD1twviCuUdEMAAAAAAAAAAGrDwoZ7PF7BuKfdY/wio8GgN0YMeiIWwiKdF85R9VvCVTnRdbXmssKEiP/UdtTwwquWTVXdRjHDi64/MhD+MkOYVMt1y2BpQ0ReZjid9U/DUyGYObj8JD+rv4bm44RTP7AU2+nNV4U/0yPEGNljqD8xfa7cqY3KPxLjkzk3od8/AAAAAAAA8D8AAAAAAAAAAK/TAIR6SPi+cyUVKYquQT9KtFDn5EByvxexG1vtMYg/Z94/43lXoj/Ch0KdGgfOv1E8zclESbI/AAAAAAAA8D9hZ/OPAYmVwD65WzU08uLA5YmQ+HM9FMFR25T5grwxwQvyGQKJRTrBXgUYVGcMKsGyEvMcDf11wFfXiXsNqtDAm0x0uYTrCsFDAJVxhmIxwUzzL4lVUkPBSuERakvOPsFhZjMnUJhKP0PpgLW9f0O/u17cIJ8BSj+hpbAWbMFmv0tVVVVVVbU/AAAAAAAAAACTci1ZcsxJP3wd5idrFi6/10/UByb3Zb/9xZgbx3FsP4ZZVVVVVbU/AAAAAAAAoDzvOfr+Qi6GQFIwLdUQSYfA////////738YLURU+yEJQBgtRFT7Ifk/7zn6/kIu5j8AAAAAAADwfwAAAAAAAPh/AAAAAAAAAIA=",
  methods: [
    "_beta",
    "_lbeta",
    "_chbevl",
    "_dawsn",
    "_ei",
    "_expn",
    "_fac",
    "_fresnl",
    "_plancki",
    "_planckc",
    "_planckd",
    "_planckw",
    "_polevl",
    "_p1evl",
    "_polylog",
    "_psi",
    "_rgamma",
    "_shichi",
    "_sici",
    "_simpsn",
    "_spence",
    "_zeta",
    "_zetac",
    "",
  ],
};
var wasmMap = {
  cmath: cmath,
  cprob: cprob,
  bessel: bessel,
  ellf: ellf,
  misc: misc,
};

var errorMappings = {
  1: "argument domain error",
  2: "function singularity",
  3: "overflow range error",
  4: "underflow range error",
  5: "total loss of precision",
  6: "partial loss of precision",
  33: "Unix domain error code",
  34: "Unix range error code",
};

const WASM_CODE = {};
const WASM_METHODS = {};
for (const [pkg, { buffer, methods }] of Object.entries(wasmMap)) {
  WASM_CODE[pkg] = Buffer.from(buffer, "base64");
  WASM_METHODS[pkg] = methods.filter((el) => el.length);
}
class BaseCephesWrapper extends CephesCompiled {
  #memory = {};
  #exported = false;
  _AsciiToString(pkg, ptr) {
    let str = "";
    while (1) {
      const ch = this.#memory[pkg][8][ptr++ >> 0];
      if (ch === 0) return str;
      str += String.fromCharCode(ch);
    }
  }
  getWasmImports(pkg) {
    const wasmImports = {
      mtherr: (name /* char* */, code /* int */) => {
        // from mtherr.c
        const codemsg = errorMappings[String(code)] || "unknown error";
        const fnname = this._AsciiToString(pkg, name);
        const message = 'cephes reports "' + codemsg + '" in ' + fnname;
        if (code === 1) {
          throw new RangeError(message);
        } else {
          throw new Error(message);
        }
      },
    };
    return {
      env: wasmImports,
      wasi_snapshot_preview1: wasmImports,
    };
  }
  _exportPrograms(program) {
    if (this.#exported) {
      console.warn("This wrapper has already been exported");
      return;
    }
    for (const [pkg, methods] of Object.entries(WASM_METHODS)) {
      const _memory = program[pkg].exports.memory;
      this.#memory[pkg] = {
        8: new Int8Array(_memory.buffer),
        16: new Int16Array(_memory.buffer),
        32: new Int32Array(_memory.buffer),
        F32: new Float32Array(_memory.buffer),
        F64: new Float64Array(_memory.buffer),
      };
      this[pkg] = {
        stackAlloc: program[pkg].exports._emscripten_stack_alloc,
        stackRestore: program[pkg].exports._emscripten_stack_restore,
        stackSave: program[pkg].exports.emscripten_stack_get_current,
        writeArrayToMemory: (array, buffer) => {
          this.#memory[pkg][8].set(array, buffer);
        },
        getValue: (ptr, type = "i18") => {
          if (type.charAt(type.length - 1) === "*") {
            type = "i32"; // pointers are 32-bit
          }
          const getValueMapping = {
            i8: () => this.#memory[pkg][8][ptr >> 0],
            i16: () => this.#memory[pkg][16][ptr >> 1],
            i32: () => this.#memory[pkg][32][ptr >> 2],
            i64: () => this.#memory[pkg][32][ptr >> 2],
            float: () => this.#memory[pkg]["F32"][ptr >> 2],
            double: () => this.#memory[pkg]["F64"][ptr >> 3],
            Complex: () => [
              this.#memory[pkg]["F64"][ptr >> 3],
              this.#memory[pkg]["F64"][(ptr >> 3) + 1],
            ],
          };
          const fn = getValueMapping[type];
          if (!fn) {
            throw new Error("invalid type for getValue: " + type);
          }
          return fn();
        },
      };
      for (const method of methods) {
        this["cephes" + method] = program[pkg].exports[method.slice(1)];
      }
    }
    this.#exported = true;
  }
}
class AsyncCephesWrapper extends BaseCephesWrapper {
  constructor() {
    super();
    const thisCephes = this;
    const compiled = async function () {
      const entries = await Promise.all(
        Object.entries(WASM_CODE).map(([pkg, code]) =>
          WebAssembly.instantiate(code, thisCephes.getWasmImports(pkg)).then(
            (result) => [pkg, result.instance],
          ),
        ),
      );
      const programs = Object.fromEntries(entries);
      thisCephes._exportPrograms(programs);
      thisCephes.compiled = Promise.resolve();
    };
    thisCephes.compiled = compiled.bind(this)();
  }
}

var cephes = new AsyncCephesWrapper();

function isComplex(obj) {
  return (
    obj !== null &&
    typeof obj === "object" &&
    typeof obj.real === "number" &&
    typeof obj.imag === "number"
  );
}
class ComplexNumber {
  real;
  imag;
  constructor(real, imag) {
    this.real = real;
    this.imag = imag;
  }
  toString = () => {
    const { real, imag } = this;
    if (imag === 0) return `${real}`;
    if (real === 0) return `${imag}i`;
    const sign = imag > 0 ? "+" : "-";
    return `${real} ${sign} ${Math.abs(imag)}i`;
  };
}
const create = (real, imag) => new ComplexNumber(real ?? 0, imag ?? 0);

// Export compiled promise, in Node.js this is just a dummy promise as the
// WebAssembly program will be compiled synchronously. It takes about 20ms
// as of Node.js v10.6.1.
const compiled = cephes.compiled ?? Promise.resolve();
// from cephes/cmath/isnan.c
function signbit(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: int
  const fn_ret = cephes.cephes_signbit(carg_x) | 0;
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/clog.c
function csinh(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_csinh(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function casinh(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_casinh(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function ccosh(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_ccosh(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function cacosh(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_cacosh(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function ctanh(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_ctanh(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function catanh(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_catanh(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function cpow(a, z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex a
  if (!isComplex(a)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("a must be a Complex");
  }
  const carg_a = cephes.cmath.stackAlloc(16);
  const aBuffer = new Float64Array([a.real, a.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(aBuffer.buffer, aBuffer.byteOffset, aBuffer.byteLength),
    carg_a,
  );
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_cpow(carg_a, carg_z, carg_w);
  [a.real, a.imag] = cephes.cmath.getValue(carg_a, "Complex");
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/ellf/cmplx.c
function cneg(a) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.ellf.stackSave();
  // argument: Complex a
  if (!isComplex(a)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("a must be a Complex");
  }
  const carg_a = cephes.ellf.stackAlloc(16);
  const aBuffer = new Float64Array([a.real, a.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(aBuffer.buffer, aBuffer.byteOffset, aBuffer.byteLength),
    carg_a,
  );
  // return: void
  cephes.cephes_cneg(carg_a);
  [a.real, a.imag] = cephes.ellf.getValue(carg_a, "Complex");
  // Restore internal stacktop before returning
  cephes.ellf.stackRestore(stacktop);
  return a;
}
// from cephes/cmath/isnan.c
function isnan(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: int
  const fn_ret = cephes.cephes_isnan(carg_x) | 0;
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/isnan.c
function isfinite(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: int
  const fn_ret = cephes.cephes_isfinite(carg_x) | 0;
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/sqrt.c
function sqrt(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_sqrt(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/cbrt.c
function cbrt(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_cbrt(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/polevl.c
function polevl(x, coef, N) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.misc.stackSave();
  // argument: double x
  if (typeof x !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double[] coef
  if (!(coef instanceof Float64Array)) {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("coef must be either a Float64Array");
  }
  const carg_coef = cephes.misc.stackAlloc(coef.length << 3);
  cephes.misc.writeArrayToMemory(
    new Uint8Array(coef.buffer, coef.byteOffset, coef.byteLength),
    carg_coef,
  );
  // argument: int N
  if (typeof N !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("N must be a number");
  }
  const carg_N = N | 0;
  // return: double
  const fn_ret = cephes.cephes_polevl(carg_x, carg_coef, carg_N);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  // Restore internal stacktop before returning
  cephes.misc.stackRestore(stacktop);
  return ret;
}
// from cephes/misc/chbevl.c
function chbevl(x, array, n) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.misc.stackSave();
  // argument: double x
  if (typeof x !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double[] array
  if (!(array instanceof Float64Array)) {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("array must be either a Float64Array");
  }
  const carg_array = cephes.misc.stackAlloc(array.length << 3);
  cephes.misc.writeArrayToMemory(
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
    carg_array,
  );
  // argument: int n
  if (typeof n !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // return: double
  const fn_ret = cephes.cephes_chbevl(carg_x, carg_array, carg_n);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  // Restore internal stacktop before returning
  cephes.misc.stackRestore(stacktop);
  return ret;
}
// from cephes/cmath/round.c
function round(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_round(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/floor.c
function ceil(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_ceil(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/floor.c
function floor(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_floor(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/floor.c
function frexp(x) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: double x
  if (typeof x !== "number") {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: int* pw2
  const carg_pw2 = cephes.cmath.stackAlloc(4); // No need to zero-set it.
  // return: double
  const fn_ret = cephes.cephes_frexp(carg_x, carg_pw2);
  // There are pointers, so return the values of thoese too
  const ret = [
    fn_ret,
    {
      pw2: cephes.cmath.getValue(carg_pw2, "i32"),
    },
  ];
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return ret;
}
// from cephes/cmath/floor.c
function ldexp(x, pw2) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: int pw2
  if (typeof pw2 !== "number") {
    throw new TypeError("pw2 must be a number");
  }
  const carg_pw2 = pw2 | 0;
  // return: double
  const fn_ret = cephes.cephes_ldexp(carg_x, carg_pw2);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/fabs.c
function fabs(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_fabs(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/expx2.c
function expx2(x, sign) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: int sign
  if (typeof sign !== "number") {
    throw new TypeError("sign must be a number");
  }
  const carg_sign = sign | 0;
  // return: double
  const fn_ret = cephes.cephes_expx2(carg_x, carg_sign);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/sin.c
function radian(d, m, s) {
  // argument: double d
  if (typeof d !== "number") {
    throw new TypeError("d must be a number");
  }
  const carg_d = d;
  // argument: double m
  if (typeof m !== "number") {
    throw new TypeError("m must be a number");
  }
  const carg_m = m;
  // argument: double s
  if (typeof s !== "number") {
    throw new TypeError("s must be a number");
  }
  const carg_s = s;
  // return: double
  const fn_ret = cephes.cephes_radian(carg_d, carg_m, carg_s);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/sincos.c
function sincos(x, flg) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: double x
  if (typeof x !== "number") {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double* s
  const carg_s = cephes.cmath.stackAlloc(8); // No need to zero-set it.
  // argument: double* c
  const carg_c = cephes.cmath.stackAlloc(8); // No need to zero-set it.
  // argument: int flg
  if (typeof flg !== "number") {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("flg must be a number");
  }
  const carg_flg = flg | 0;
  // return: int
  const fn_ret = cephes.cephes_sincos(carg_x, carg_s, carg_c, carg_flg) | 0;
  // There are pointers, so return the values of thoese too
  const ret = [
    fn_ret,
    {
      s: cephes.cmath.getValue(carg_s, "double"),
      c: cephes.cmath.getValue(carg_c, "double"),
    },
  ];
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return ret;
}
// from cephes/cmath/tan.c
function cot(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_cot(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/tandg.c
function cotdg(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_cotdg(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/unity.c
function log1p(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_log1p(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/unity.c
function expm1(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_expm1(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/unity.c
function cosm1(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_cosm1(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/asin.c
function acos(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_acos(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/acosh.c
function acosh(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_acosh(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/asinh.c
function asinh(xx) {
  // argument: double xx
  if (typeof xx !== "number") {
    throw new TypeError("xx must be a number");
  }
  const carg_xx = xx;
  // return: double
  const fn_ret = cephes.cephes_asinh(carg_xx);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/atanh.c
function atanh(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_atanh(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/asin.c
function asin(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_asin(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/atan.c
function atan(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_atan(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/atan.c
function atan2(y, x) {
  // argument: double y
  if (typeof y !== "number") {
    throw new TypeError("y must be a number");
  }
  const carg_y = y;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_atan2(carg_y, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/sin.c
function cos(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_cos(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/sindg.c
function cosdg(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_cosdg(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/exp.c
function exp(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_exp(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/exp2.c
function exp2(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_exp2(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/exp10.c
function exp10(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_exp10(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/cosh.c
function cosh(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_cosh(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/sinh.c
function sinh(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_sinh(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/tanh.c
function tanh(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_tanh(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/log.c
function log(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_log(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/log2.c
function log2(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_log2(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/log10.c
function log10(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_log10(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/pow.c
function pow(x, y) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double y
  if (typeof y !== "number") {
    throw new TypeError("y must be a number");
  }
  const carg_y = y;
  // return: double
  const fn_ret = cephes.cephes_pow(carg_x, carg_y);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/powi.c
function powi(x, nn) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: int nn
  if (typeof nn !== "number") {
    throw new TypeError("nn must be a number");
  }
  const carg_nn = nn | 0;
  // return: double
  const fn_ret = cephes.cephes_powi(carg_x, carg_nn);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/sin.c
function sin(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_sin(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/sindg.c
function sindg(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_sindg(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/tan.c
function tan(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_tan(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cmath/tandg.c
function tandg(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_tandg(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/ei.c
function ei(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_ei(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/expn.c
function expn(n, x) {
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_expn(carg_n, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/shichi.c
function shichi(x) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.misc.stackSave();
  // argument: double x
  if (typeof x !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double* si
  const carg_si = cephes.misc.stackAlloc(8); // No need to zero-set it.
  // argument: double* ci
  const carg_ci = cephes.misc.stackAlloc(8); // No need to zero-set it.
  // return: int
  const fn_ret = cephes.cephes_shichi(carg_x, carg_si, carg_ci) | 0;
  // There are pointers, so return the values of thoese too
  const ret = [
    fn_ret,
    {
      si: cephes.misc.getValue(carg_si, "double"),
      ci: cephes.misc.getValue(carg_ci, "double"),
    },
  ];
  // Restore internal stacktop before returning
  cephes.misc.stackRestore(stacktop);
  return ret;
}
// from cephes/misc/sici.c
function sici(x) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.misc.stackSave();
  // argument: double x
  if (typeof x !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double* si
  const carg_si = cephes.misc.stackAlloc(8); // No need to zero-set it.
  // argument: double* ci
  const carg_ci = cephes.misc.stackAlloc(8); // No need to zero-set it.
  // return: int
  const fn_ret = cephes.cephes_sici(carg_x, carg_si, carg_ci) | 0;
  // There are pointers, so return the values of thoese too
  const ret = [
    fn_ret,
    {
      si: cephes.misc.getValue(carg_si, "double"),
      ci: cephes.misc.getValue(carg_ci, "double"),
    },
  ];
  // Restore internal stacktop before returning
  cephes.misc.stackRestore(stacktop);
  return ret;
}
// from cephes/misc/beta.c
function lbeta(a, b) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double b
  if (typeof b !== "number") {
    throw new TypeError("b must be a number");
  }
  const carg_b = b;
  // return: double
  const fn_ret = cephes.cephes_lbeta(carg_a, carg_b);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/beta.c
function beta(a, b) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double b
  if (typeof b !== "number") {
    throw new TypeError("b must be a number");
  }
  const carg_b = b;
  // return: double
  const fn_ret = cephes.cephes_beta(carg_a, carg_b);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/fac.c
function fac(i) {
  // argument: int i
  if (typeof i !== "number") {
    throw new TypeError("i must be a number");
  }
  const carg_i = i | 0;
  // return: double
  const fn_ret = cephes.cephes_fac(carg_i);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/gamma.c
function gamma(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_gamma(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/gamma.c
function lgam(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_lgam(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/incbet.c
function incbet(aa, bb, xx) {
  // argument: double aa
  if (typeof aa !== "number") {
    throw new TypeError("aa must be a number");
  }
  const carg_aa = aa;
  // argument: double bb
  if (typeof bb !== "number") {
    throw new TypeError("bb must be a number");
  }
  const carg_bb = bb;
  // argument: double xx
  if (typeof xx !== "number") {
    throw new TypeError("xx must be a number");
  }
  const carg_xx = xx;
  // return: double
  const fn_ret = cephes.cephes_incbet(carg_aa, carg_bb, carg_xx);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/incbi.c
function incbi(aa, bb, yy0) {
  // argument: double aa
  if (typeof aa !== "number") {
    throw new TypeError("aa must be a number");
  }
  const carg_aa = aa;
  // argument: double bb
  if (typeof bb !== "number") {
    throw new TypeError("bb must be a number");
  }
  const carg_bb = bb;
  // argument: double yy0
  if (typeof yy0 !== "number") {
    throw new TypeError("yy0 must be a number");
  }
  const carg_yy0 = yy0;
  // return: double
  const fn_ret = cephes.cephes_incbi(carg_aa, carg_bb, carg_yy0);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/igam.c
function igam(a, x) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_igam(carg_a, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/igam.c
function igamc(a, x) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_igamc(carg_a, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/igami.c
function igami(a, y0) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double y0
  if (typeof y0 !== "number") {
    throw new TypeError("y0 must be a number");
  }
  const carg_y0 = y0;
  // return: double
  const fn_ret = cephes.cephes_igami(carg_a, carg_y0);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/psi.c
function psi(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_psi(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/rgamma.c
function rgamma(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_rgamma(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/ndtr.c
function erf(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_erf(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/ndtr.c
function erfc(a) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // return: double
  const fn_ret = cephes.cephes_erfc(carg_a);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/dawsn.c
function dawsn(xx) {
  // argument: double xx
  if (typeof xx !== "number") {
    throw new TypeError("xx must be a number");
  }
  const carg_xx = xx;
  // return: double
  const fn_ret = cephes.cephes_dawsn(carg_xx);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/fresnl.c
function fresnl(xxa) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.misc.stackSave();
  // argument: double xxa
  if (typeof xxa !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("xxa must be a number");
  }
  const carg_xxa = xxa;
  // argument: double* ssa
  const carg_ssa = cephes.misc.stackAlloc(8); // No need to zero-set it.
  // argument: double* cca
  const carg_cca = cephes.misc.stackAlloc(8); // No need to zero-set it.
  // return: int
  const fn_ret = cephes.cephes_fresnl(carg_xxa, carg_ssa, carg_cca) | 0;
  // There are pointers, so return the values of thoese too
  const ret = [
    fn_ret,
    {
      ssa: cephes.misc.getValue(carg_ssa, "double"),
      cca: cephes.misc.getValue(carg_cca, "double"),
    },
  ];
  // Restore internal stacktop before returning
  cephes.misc.stackRestore(stacktop);
  return ret;
}
// from cephes/bessel/airy.c
function airy(x) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.bessel.stackSave();
  // argument: double x
  if (typeof x !== "number") {
    cephes.bessel.stackRestore(stacktop);
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double* ai
  const carg_ai = cephes.bessel.stackAlloc(8); // No need to zero-set it.
  // argument: double* aip
  const carg_aip = cephes.bessel.stackAlloc(8); // No need to zero-set it.
  // argument: double* bi
  const carg_bi = cephes.bessel.stackAlloc(8); // No need to zero-set it.
  // argument: double* bip
  const carg_bip = cephes.bessel.stackAlloc(8); // No need to zero-set it.
  // return: int
  const fn_ret =
    cephes.cephes_airy(carg_x, carg_ai, carg_aip, carg_bi, carg_bip) | 0;
  // There are pointers, so return the values of thoese too
  const ret = [
    fn_ret,
    {
      ai: cephes.bessel.getValue(carg_ai, "double"),
      aip: cephes.bessel.getValue(carg_aip, "double"),
      bi: cephes.bessel.getValue(carg_bi, "double"),
      bip: cephes.bessel.getValue(carg_bip, "double"),
    },
  ];
  // Restore internal stacktop before returning
  cephes.bessel.stackRestore(stacktop);
  return ret;
}
// from cephes/bessel/j0.c
function j0(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_j0(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/j1.c
function j1(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_j1(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/jn.c
function jn(n, x) {
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_jn(carg_n, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/jv.c
function jv(n, x) {
  // argument: double n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_jv(carg_n, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/j0.c
function y0(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_y0(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/j1.c
function y1(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_y1(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/yn.c
function yn(n, x) {
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_yn(carg_n, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/struve.c
function yv(v, x) {
  // argument: double v
  if (typeof v !== "number") {
    throw new TypeError("v must be a number");
  }
  const carg_v = v;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_yv(carg_v, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/i0.c
function i0(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_i0(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/i0.c
function i0e(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_i0e(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/i1.c
function i1(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_i1(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/i1.c
function i1e(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_i1e(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/iv.c
function iv(v, x) {
  // argument: double v
  if (typeof v !== "number") {
    throw new TypeError("v must be a number");
  }
  const carg_v = v;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_iv(carg_v, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/k0.c
function k0(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_k0(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/k0.c
function k0e(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_k0e(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/k1.c
function k1(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_k1(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/k1.c
function k1e(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_k1e(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/kn.c
function kn(nn, x) {
  // argument: int nn
  if (typeof nn !== "number") {
    throw new TypeError("nn must be a number");
  }
  const carg_nn = nn | 0;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_kn(carg_nn, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/hyperg.c
function hyperg(a, b, x) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double b
  if (typeof b !== "number") {
    throw new TypeError("b must be a number");
  }
  const carg_b = b;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_hyperg(carg_a, carg_b, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/hyp2f1.c
function hyp2f1(a, b, c, x) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double b
  if (typeof b !== "number") {
    throw new TypeError("b must be a number");
  }
  const carg_b = b;
  // argument: double c
  if (typeof c !== "number") {
    throw new TypeError("c must be a number");
  }
  const carg_c = c;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_hyp2f1(carg_a, carg_b, carg_c, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/ellf/ellpe.c
function ellpe(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_ellpe(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/ellf/ellie.c
function ellie(phi, m) {
  // argument: double phi
  if (typeof phi !== "number") {
    throw new TypeError("phi must be a number");
  }
  const carg_phi = phi;
  // argument: double m
  if (typeof m !== "number") {
    throw new TypeError("m must be a number");
  }
  const carg_m = m;
  // return: double
  const fn_ret = cephes.cephes_ellie(carg_phi, carg_m);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/ellf/ellpk.c
function ellpk(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_ellpk(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/ellf/ellik.c
function ellik(phi, m) {
  // argument: double phi
  if (typeof phi !== "number") {
    throw new TypeError("phi must be a number");
  }
  const carg_phi = phi;
  // argument: double m
  if (typeof m !== "number") {
    throw new TypeError("m must be a number");
  }
  const carg_m = m;
  // return: double
  const fn_ret = cephes.cephes_ellik(carg_phi, carg_m);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/ellf/ellpj.c
function ellpj(u, m) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.ellf.stackSave();
  // argument: double u
  if (typeof u !== "number") {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("u must be a number");
  }
  const carg_u = u;
  // argument: double m
  if (typeof m !== "number") {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("m must be a number");
  }
  const carg_m = m;
  // argument: double* sn
  const carg_sn = cephes.ellf.stackAlloc(8); // No need to zero-set it.
  // argument: double* cn
  const carg_cn = cephes.ellf.stackAlloc(8); // No need to zero-set it.
  // argument: double* dn
  const carg_dn = cephes.ellf.stackAlloc(8); // No need to zero-set it.
  // argument: double* ph
  const carg_ph = cephes.ellf.stackAlloc(8); // No need to zero-set it.
  // return: int
  const fn_ret =
    cephes.cephes_ellpj(carg_u, carg_m, carg_sn, carg_cn, carg_dn, carg_ph) | 0;
  // There are pointers, so return the values of thoese too
  const ret = [
    fn_ret,
    {
      sn: cephes.ellf.getValue(carg_sn, "double"),
      cn: cephes.ellf.getValue(carg_cn, "double"),
      dn: cephes.ellf.getValue(carg_dn, "double"),
      ph: cephes.ellf.getValue(carg_ph, "double"),
    },
  ];
  // Restore internal stacktop before returning
  cephes.ellf.stackRestore(stacktop);
  return ret;
}
// from cephes/cprob/btdtr.c
function btdtr(a, b, x) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double b
  if (typeof b !== "number") {
    throw new TypeError("b must be a number");
  }
  const carg_b = b;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_btdtr(carg_a, carg_b, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/kolmogorov.c
function smirnov(n, e) {
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double e
  if (typeof e !== "number") {
    throw new TypeError("e must be a number");
  }
  const carg_e = e;
  // return: double
  const fn_ret = cephes.cephes_smirnov(carg_n, carg_e);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/kolmogorov.c
function kolmogorov(y) {
  // argument: double y
  if (typeof y !== "number") {
    throw new TypeError("y must be a number");
  }
  const carg_y = y;
  // return: double
  const fn_ret = cephes.cephes_kolmogorov(carg_y);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/kolmogorov.c
function smirnovi(n, p) {
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double p
  if (typeof p !== "number") {
    throw new TypeError("p must be a number");
  }
  const carg_p = p;
  // return: double
  const fn_ret = cephes.cephes_smirnovi(carg_n, carg_p);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/kolmogorov.c
function kolmogi(p) {
  // argument: double p
  if (typeof p !== "number") {
    throw new TypeError("p must be a number");
  }
  const carg_p = p;
  // return: double
  const fn_ret = cephes.cephes_kolmogi(carg_p);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/nbdtr.c
function nbdtri(k, n, p) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double p
  if (typeof p !== "number") {
    throw new TypeError("p must be a number");
  }
  const carg_p = p;
  // return: double
  const fn_ret = cephes.cephes_nbdtri(carg_k, carg_n, carg_p);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/stdtr.c
function stdtri(k, p) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: double p
  if (typeof p !== "number") {
    throw new TypeError("p must be a number");
  }
  const carg_p = p;
  // return: double
  const fn_ret = cephes.cephes_stdtri(carg_k, carg_p);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/bdtr.c
function bdtr(k, n, p) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double p
  if (typeof p !== "number") {
    throw new TypeError("p must be a number");
  }
  const carg_p = p;
  // return: double
  const fn_ret = cephes.cephes_bdtr(carg_k, carg_n, carg_p);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/bdtr.c
function bdtrc(k, n, p) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double p
  if (typeof p !== "number") {
    throw new TypeError("p must be a number");
  }
  const carg_p = p;
  // return: double
  const fn_ret = cephes.cephes_bdtrc(carg_k, carg_n, carg_p);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/bdtr.c
function bdtri(k, n, y) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double y
  if (typeof y !== "number") {
    throw new TypeError("y must be a number");
  }
  const carg_y = y;
  // return: double
  const fn_ret = cephes.cephes_bdtri(carg_k, carg_n, carg_y);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/chdtr.c
function chdtr(df, x) {
  // argument: double df
  if (typeof df !== "number") {
    throw new TypeError("df must be a number");
  }
  const carg_df = df;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_chdtr(carg_df, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/chdtr.c
function chdtrc(df, x) {
  // argument: double df
  if (typeof df !== "number") {
    throw new TypeError("df must be a number");
  }
  const carg_df = df;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_chdtrc(carg_df, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/chdtr.c
function chdtri(df, y) {
  // argument: double df
  if (typeof df !== "number") {
    throw new TypeError("df must be a number");
  }
  const carg_df = df;
  // argument: double y
  if (typeof y !== "number") {
    throw new TypeError("y must be a number");
  }
  const carg_y = y;
  // return: double
  const fn_ret = cephes.cephes_chdtri(carg_df, carg_y);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/fdtr.c
function fdtr(ia, ib, x) {
  // argument: int ia
  if (typeof ia !== "number") {
    throw new TypeError("ia must be a number");
  }
  const carg_ia = ia | 0;
  // argument: int ib
  if (typeof ib !== "number") {
    throw new TypeError("ib must be a number");
  }
  const carg_ib = ib | 0;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_fdtr(carg_ia, carg_ib, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/fdtr.c
function fdtrc(ia, ib, x) {
  // argument: int ia
  if (typeof ia !== "number") {
    throw new TypeError("ia must be a number");
  }
  const carg_ia = ia | 0;
  // argument: int ib
  if (typeof ib !== "number") {
    throw new TypeError("ib must be a number");
  }
  const carg_ib = ib | 0;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_fdtrc(carg_ia, carg_ib, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/fdtr.c
function fdtri(ia, ib, y) {
  // argument: int ia
  if (typeof ia !== "number") {
    throw new TypeError("ia must be a number");
  }
  const carg_ia = ia | 0;
  // argument: int ib
  if (typeof ib !== "number") {
    throw new TypeError("ib must be a number");
  }
  const carg_ib = ib | 0;
  // argument: double y
  if (typeof y !== "number") {
    throw new TypeError("y must be a number");
  }
  const carg_y = y;
  // return: double
  const fn_ret = cephes.cephes_fdtri(carg_ia, carg_ib, carg_y);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/gdtr.c
function gdtr(a, b, x) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double b
  if (typeof b !== "number") {
    throw new TypeError("b must be a number");
  }
  const carg_b = b;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_gdtr(carg_a, carg_b, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/gdtr.c
function gdtrc(a, b, x) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // argument: double b
  if (typeof b !== "number") {
    throw new TypeError("b must be a number");
  }
  const carg_b = b;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_gdtrc(carg_a, carg_b, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/nbdtr.c
function nbdtr(k, n, p) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double p
  if (typeof p !== "number") {
    throw new TypeError("p must be a number");
  }
  const carg_p = p;
  // return: double
  const fn_ret = cephes.cephes_nbdtr(carg_k, carg_n, carg_p);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/nbdtr.c
function nbdtrc(k, n, p) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double p
  if (typeof p !== "number") {
    throw new TypeError("p must be a number");
  }
  const carg_p = p;
  // return: double
  const fn_ret = cephes.cephes_nbdtrc(carg_k, carg_n, carg_p);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/ndtr.c
function ndtr(a) {
  // argument: double a
  if (typeof a !== "number") {
    throw new TypeError("a must be a number");
  }
  const carg_a = a;
  // return: double
  const fn_ret = cephes.cephes_ndtr(carg_a);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/ndtri.c
function ndtri(y0) {
  // argument: double y0
  if (typeof y0 !== "number") {
    throw new TypeError("y0 must be a number");
  }
  const carg_y0 = y0;
  // return: double
  const fn_ret = cephes.cephes_ndtri(carg_y0);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/pdtr.c
function pdtr(k, m) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: double m
  if (typeof m !== "number") {
    throw new TypeError("m must be a number");
  }
  const carg_m = m;
  // return: double
  const fn_ret = cephes.cephes_pdtr(carg_k, carg_m);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/pdtr.c
function pdtrc(k, m) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: double m
  if (typeof m !== "number") {
    throw new TypeError("m must be a number");
  }
  const carg_m = m;
  // return: double
  const fn_ret = cephes.cephes_pdtrc(carg_k, carg_m);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/pdtr.c
function pdtri(k, y) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: double y
  if (typeof y !== "number") {
    throw new TypeError("y must be a number");
  }
  const carg_y = y;
  // return: double
  const fn_ret = cephes.cephes_pdtri(carg_k, carg_y);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/cprob/stdtr.c
function stdtr(k, t) {
  // argument: int k
  if (typeof k !== "number") {
    throw new TypeError("k must be a number");
  }
  const carg_k = k | 0;
  // argument: double t
  if (typeof t !== "number") {
    throw new TypeError("t must be a number");
  }
  const carg_t = t;
  // return: double
  const fn_ret = cephes.cephes_stdtr(carg_k, carg_t);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/planck.c
function plancki(w, T) {
  // argument: double w
  if (typeof w !== "number") {
    throw new TypeError("w must be a number");
  }
  const carg_w = w;
  // argument: double T
  if (typeof T !== "number") {
    throw new TypeError("T must be a number");
  }
  const carg_T = T;
  // return: double
  const fn_ret = cephes.cephes_plancki(carg_w, carg_T);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/planck.c
function planckc(w, T) {
  // argument: double w
  if (typeof w !== "number") {
    throw new TypeError("w must be a number");
  }
  const carg_w = w;
  // argument: double T
  if (typeof T !== "number") {
    throw new TypeError("T must be a number");
  }
  const carg_T = T;
  // return: double
  const fn_ret = cephes.cephes_planckc(carg_w, carg_T);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/planck.c
function planckd(w, T) {
  // argument: double w
  if (typeof w !== "number") {
    throw new TypeError("w must be a number");
  }
  const carg_w = w;
  // argument: double T
  if (typeof T !== "number") {
    throw new TypeError("T must be a number");
  }
  const carg_T = T;
  // return: double
  const fn_ret = cephes.cephes_planckd(carg_w, carg_T);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/planck.c
function planckw(T) {
  // argument: double T
  if (typeof T !== "number") {
    throw new TypeError("T must be a number");
  }
  const carg_T = T;
  // return: double
  const fn_ret = cephes.cephes_planckw(carg_T);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/spence.c
function spence(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_spence(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/zetac.c
function zetac(x) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_zetac(carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/zeta.c
function zeta(x, q) {
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double q
  if (typeof q !== "number") {
    throw new TypeError("q must be a number");
  }
  const carg_q = q;
  // return: double
  const fn_ret = cephes.cephes_zeta(carg_x, carg_q);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/bessel/struve.c
function struve(v, x) {
  // argument: double v
  if (typeof v !== "number") {
    throw new TypeError("v must be a number");
  }
  const carg_v = v;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_struve(carg_v, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
// from cephes/misc/simpsn.c
function simpsn(f, delta) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.misc.stackSave();
  // argument: double[] f
  if (!(f instanceof Float64Array)) {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("f must be either a Float64Array");
  }
  const carg_f = cephes.misc.stackAlloc(f.length << 3);
  cephes.misc.writeArrayToMemory(
    new Uint8Array(f.buffer, f.byteOffset, f.byteLength),
    carg_f,
  );
  // argument: double delta
  if (typeof delta !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("delta must be a number");
  }
  const carg_delta = delta;
  // return: double
  const fn_ret = cephes.cephes_simpsn(carg_f, carg_delta);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  // Restore internal stacktop before returning
  cephes.misc.stackRestore(stacktop);
  return ret;
}
// from cephes/ellf/cmplx.c
function cadd(a, b, c) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.ellf.stackSave();
  // argument: Complex a
  if (!isComplex(a)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("a must be a Complex");
  }
  const carg_a = cephes.ellf.stackAlloc(16);
  const aBuffer = new Float64Array([a.real, a.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(aBuffer.buffer, aBuffer.byteOffset, aBuffer.byteLength),
    carg_a,
  );
  // argument: Complex b
  if (!isComplex(b)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("b must be a Complex");
  }
  const carg_b = cephes.ellf.stackAlloc(16);
  const bBuffer = new Float64Array([b.real, b.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(bBuffer.buffer, bBuffer.byteOffset, bBuffer.byteLength),
    carg_b,
  );
  // argument: Complex c
  if (!isComplex(c)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("c must be a Complex");
  }
  const carg_c = cephes.ellf.stackAlloc(16);
  const cBuffer = new Float64Array([c.real, c.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(cBuffer.buffer, cBuffer.byteOffset, cBuffer.byteLength),
    carg_c,
  );
  // return: void
  cephes.cephes_cadd(carg_a, carg_b, carg_c);
  [a.real, a.imag] = cephes.ellf.getValue(carg_a, "Complex");
  [b.real, b.imag] = cephes.ellf.getValue(carg_b, "Complex");
  [c.real, c.imag] = cephes.ellf.getValue(carg_c, "Complex");
  // Restore internal stacktop before returning
  cephes.ellf.stackRestore(stacktop);
  return c;
}
// from cephes/ellf/cmplx.c
function csub(a, b, c) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.ellf.stackSave();
  // argument: Complex a
  if (!isComplex(a)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("a must be a Complex");
  }
  const carg_a = cephes.ellf.stackAlloc(16);
  const aBuffer = new Float64Array([a.real, a.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(aBuffer.buffer, aBuffer.byteOffset, aBuffer.byteLength),
    carg_a,
  );
  // argument: Complex b
  if (!isComplex(b)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("b must be a Complex");
  }
  const carg_b = cephes.ellf.stackAlloc(16);
  const bBuffer = new Float64Array([b.real, b.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(bBuffer.buffer, bBuffer.byteOffset, bBuffer.byteLength),
    carg_b,
  );
  // argument: Complex c
  if (!isComplex(c)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("c must be a Complex");
  }
  const carg_c = cephes.ellf.stackAlloc(16);
  const cBuffer = new Float64Array([c.real, c.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(cBuffer.buffer, cBuffer.byteOffset, cBuffer.byteLength),
    carg_c,
  );
  // return: void
  cephes.cephes_csub(carg_a, carg_b, carg_c);
  [a.real, a.imag] = cephes.ellf.getValue(carg_a, "Complex");
  [b.real, b.imag] = cephes.ellf.getValue(carg_b, "Complex");
  [c.real, c.imag] = cephes.ellf.getValue(carg_c, "Complex");
  // Restore internal stacktop before returning
  cephes.ellf.stackRestore(stacktop);
  return c;
}
// from cephes/ellf/cmplx.c
function cmul(a, b, c) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.ellf.stackSave();
  // argument: Complex a
  if (!isComplex(a)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("a must be a Complex");
  }
  const carg_a = cephes.ellf.stackAlloc(16);
  const aBuffer = new Float64Array([a.real, a.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(aBuffer.buffer, aBuffer.byteOffset, aBuffer.byteLength),
    carg_a,
  );
  // argument: Complex b
  if (!isComplex(b)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("b must be a Complex");
  }
  const carg_b = cephes.ellf.stackAlloc(16);
  const bBuffer = new Float64Array([b.real, b.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(bBuffer.buffer, bBuffer.byteOffset, bBuffer.byteLength),
    carg_b,
  );
  // argument: Complex c
  if (!isComplex(c)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("c must be a Complex");
  }
  const carg_c = cephes.ellf.stackAlloc(16);
  const cBuffer = new Float64Array([c.real, c.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(cBuffer.buffer, cBuffer.byteOffset, cBuffer.byteLength),
    carg_c,
  );
  // return: void
  cephes.cephes_cmul(carg_a, carg_b, carg_c);
  [a.real, a.imag] = cephes.ellf.getValue(carg_a, "Complex");
  [b.real, b.imag] = cephes.ellf.getValue(carg_b, "Complex");
  [c.real, c.imag] = cephes.ellf.getValue(carg_c, "Complex");
  // Restore internal stacktop before returning
  cephes.ellf.stackRestore(stacktop);
  return c;
}
// from cephes/ellf/cmplx.c
function cdiv(a, b, c) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.ellf.stackSave();
  // argument: Complex a
  if (!isComplex(a)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("a must be a Complex");
  }
  const carg_a = cephes.ellf.stackAlloc(16);
  const aBuffer = new Float64Array([a.real, a.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(aBuffer.buffer, aBuffer.byteOffset, aBuffer.byteLength),
    carg_a,
  );
  // argument: Complex b
  if (!isComplex(b)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("b must be a Complex");
  }
  const carg_b = cephes.ellf.stackAlloc(16);
  const bBuffer = new Float64Array([b.real, b.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(bBuffer.buffer, bBuffer.byteOffset, bBuffer.byteLength),
    carg_b,
  );
  // argument: Complex c
  if (!isComplex(c)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("c must be a Complex");
  }
  const carg_c = cephes.ellf.stackAlloc(16);
  const cBuffer = new Float64Array([c.real, c.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(cBuffer.buffer, cBuffer.byteOffset, cBuffer.byteLength),
    carg_c,
  );
  // return: void
  cephes.cephes_cdiv(carg_a, carg_b, carg_c);
  [a.real, a.imag] = cephes.ellf.getValue(carg_a, "Complex");
  [b.real, b.imag] = cephes.ellf.getValue(carg_b, "Complex");
  [c.real, c.imag] = cephes.ellf.getValue(carg_c, "Complex");
  // Restore internal stacktop before returning
  cephes.ellf.stackRestore(stacktop);
  return c;
}
// from cephes/ellf/cmplx.c
function csqrt(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.ellf.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.ellf.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.ellf.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.ellf.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.ellf.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_csqrt(carg_z, carg_w);
  [z.real, z.imag] = cephes.ellf.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.ellf.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.ellf.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function cexp(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_cexp(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function clog(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_clog(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function ccos(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_ccos(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function cacos(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_cacos(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function csin(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_csin(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function casin(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_casin(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function ctan(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_ctan(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function catan(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_catan(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/cmath/clog.c
function ccot(z, w) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.cmath.stackSave();
  // argument: Complex z
  if (!isComplex(z)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("z must be a Complex");
  }
  const carg_z = cephes.cmath.stackAlloc(16);
  const zBuffer = new Float64Array([z.real, z.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(zBuffer.buffer, zBuffer.byteOffset, zBuffer.byteLength),
    carg_z,
  );
  // argument: Complex w
  if (!isComplex(w)) {
    cephes.cmath.stackRestore(stacktop);
    throw new TypeError("w must be a Complex");
  }
  const carg_w = cephes.cmath.stackAlloc(16);
  const wBuffer = new Float64Array([w.real, w.imag]);
  cephes.cmath.writeArrayToMemory(
    new Uint8Array(wBuffer.buffer, wBuffer.byteOffset, wBuffer.byteLength),
    carg_w,
  );
  // return: void
  cephes.cephes_ccot(carg_z, carg_w);
  [z.real, z.imag] = cephes.cmath.getValue(carg_z, "Complex");
  [w.real, w.imag] = cephes.cmath.getValue(carg_w, "Complex");
  // Restore internal stacktop before returning
  cephes.cmath.stackRestore(stacktop);
  return w;
}
// from cephes/misc/polevl.c
function p1evl(x, coef, N) {
  //Save the STACKTOP because the following code will do some stack allocs
  const stacktop = cephes.misc.stackSave();
  // argument: double x
  if (typeof x !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // argument: double[] coef
  if (!(coef instanceof Float64Array)) {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("coef must be either a Float64Array");
  }
  const carg_coef = cephes.misc.stackAlloc(coef.length << 3);
  cephes.misc.writeArrayToMemory(
    new Uint8Array(coef.buffer, coef.byteOffset, coef.byteLength),
    carg_coef,
  );
  // argument: int N
  if (typeof N !== "number") {
    cephes.misc.stackRestore(stacktop);
    throw new TypeError("N must be a number");
  }
  const carg_N = N | 0;
  // return: double
  const fn_ret = cephes.cephes_p1evl(carg_x, carg_coef, carg_N);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  // Restore internal stacktop before returning
  cephes.misc.stackRestore(stacktop);
  return ret;
}
// from cephes/misc/polylog.c
function polylog(n, x) {
  // argument: int n
  if (typeof n !== "number") {
    throw new TypeError("n must be a number");
  }
  const carg_n = n | 0;
  // argument: double x
  if (typeof x !== "number") {
    throw new TypeError("x must be a number");
  }
  const carg_x = x;
  // return: double
  const fn_ret = cephes.cephes_polylog(carg_n, carg_x);
  // No pointers, so just return fn_ret
  const ret = fn_ret;
  return ret;
}
var index = {
  compiled,
  createComplex: create,
  signbit,
  csinh,
  casinh,
  ccosh,
  cacosh,
  ctanh,
  catanh,
  cpow,
  cneg,
  isnan,
  isfinite,
  sqrt,
  cbrt,
  polevl,
  chbevl,
  round,
  ceil,
  floor,
  frexp,
  ldexp,
  fabs,
  expx2,
  radian,
  sincos,
  cot,
  cotdg,
  log1p,
  expm1,
  cosm1,
  acos,
  acosh,
  asinh,
  atanh,
  asin,
  atan,
  atan2,
  cos,
  cosdg,
  exp,
  exp2,
  exp10,
  cosh,
  sinh,
  tanh,
  log,
  log2,
  log10,
  pow,
  powi,
  sin,
  sindg,
  tan,
  tandg,
  ei,
  expn,
  shichi,
  sici,
  lbeta,
  beta,
  fac,
  gamma,
  lgam,
  incbet,
  incbi,
  igam,
  igamc,
  igami,
  psi,
  rgamma,
  erf,
  erfc,
  dawsn,
  fresnl,
  airy,
  j0,
  j1,
  jn,
  jv,
  y0,
  y1,
  yn,
  yv,
  i0,
  i0e,
  i1,
  i1e,
  iv,
  k0,
  k0e,
  k1,
  k1e,
  kn,
  hyperg,
  hyp2f1,
  ellpe,
  ellie,
  ellpk,
  ellik,
  ellpj,
  btdtr,
  smirnov,
  kolmogorov,
  smirnovi,
  kolmogi,
  nbdtri,
  stdtri,
  bdtr,
  bdtrc,
  bdtri,
  chdtr,
  chdtrc,
  chdtri,
  fdtr,
  fdtrc,
  fdtri,
  gdtr,
  gdtrc,
  nbdtr,
  nbdtrc,
  ndtr,
  ndtri,
  pdtr,
  pdtrc,
  pdtri,
  stdtr,
  plancki,
  planckc,
  planckd,
  planckw,
  spence,
  zetac,
  zeta,
  struve,
  simpsn,
  cadd,
  csub,
  cmul,
  cdiv,
  csqrt,
  cexp,
  clog,
  ccos,
  cacos,
  csin,
  casin,
  ctan,
  catan,
  ccot,
  p1evl,
  polylog,
};




/***/ })

};
