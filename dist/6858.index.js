export const id = 6858;
export const ids = [6858];
export const modules = {

/***/ 2523:
/***/ ((__unused_webpack_module, exports) => {


/*
 * caseSensitivityDetector.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * interface to determine whether the given uri string should be case sensitive or not.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CaseSensitivityDetector = void 0;
var CaseSensitivityDetector;
(function (CaseSensitivityDetector) {
    function is(value) {
        return !!value.isCaseSensitive;
    }
    CaseSensitivityDetector.is = is;
})(CaseSensitivityDetector || (exports.CaseSensitivityDetector = CaseSensitivityDetector = {}));
//# sourceMappingURL=caseSensitivityDetector.js.map

/***/ }),

/***/ 2675:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * collectionUtils.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * Helper functions relating to collections and arrays.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.emptyArray = void 0;
exports.contains = contains;
exports.append = append;
exports.appendArray = appendArray;
exports.partition = partition;
exports.find = find;
exports.addRange = addRange;
exports.insertAt = insertAt;
exports.cloneAndSort = cloneAndSort;
exports.stableSort = stableSort;
exports.map = map;
exports.some = some;
exports.every = every;
exports.binarySearch = binarySearch;
exports.binarySearchKey = binarySearchKey;
exports.flatten = flatten;
exports.getNestedProperty = getNestedProperty;
exports.getOrAdd = getOrAdd;
exports.removeArrayElements = removeArrayElements;
exports.createMapFromItems = createMapFromItems;
exports.addIfUnique = addIfUnique;
exports.getMapValues = getMapValues;
exports.addIfNotNull = addIfNotNull;
exports.arrayEquals = arrayEquals;
const core_1 = __webpack_require__(2359);
exports.emptyArray = [];
function contains(array, value, equalityComparer = core_1.equateValues) {
    if (array) {
        for (const v of array) {
            if (equalityComparer(v, value)) {
                return true;
            }
        }
    }
    return false;
}
function append(to, value) {
    if (value === undefined) {
        return to;
    }
    if (to === undefined) {
        return [value];
    }
    to.push(value);
    return to;
}
/**
 * Safely pushes the values of one array onto another array. This is the
 * same as receiver.push(...elementsToPush) except that it doesn't risk overflowing
 * the stack if elementsToPush is very large.
 */
function appendArray(to, elementsToPush) {
    if (elementsToPush.length < 256) {
        to.push(...elementsToPush);
        return;
    }
    for (const elem of elementsToPush) {
        to.push(elem);
    }
}
/** Works like Array.filter except that it returns a second array with the filtered elements. **/
function partition(array, cb) {
    const trueItems = [];
    const falseItems = [];
    for (const item of array) {
        if (cb(item)) {
            trueItems.push(item);
        }
        else {
            falseItems.push(item);
        }
    }
    return [trueItems, falseItems];
}
function find(array, predicate) {
    for (let i = 0; i < array.length; i++) {
        const value = array[i];
        if (predicate(value, i)) {
            return value;
        }
    }
    return undefined;
}
/**
 * Gets the actual offset into an array for a relative offset. Negative offsets indicate a
 * position offset from the end of the array.
 */
function toOffset(array, offset) {
    return offset < 0 ? array.length + offset : offset;
}
function addRange(to, from, start, end) {
    if (from === undefined || from.length === 0) {
        return to;
    }
    if (to === undefined) {
        return from.slice(start, end);
    }
    start = start === undefined ? 0 : toOffset(from, start);
    end = end === undefined ? from.length : toOffset(from, end);
    for (let i = start; i < end && i < from.length; i++) {
        if (from[i] !== undefined) {
            to.push(from[i]);
        }
    }
    return to;
}
function insertAt(array, index, value) {
    if (index === 0) {
        array.unshift(value);
    }
    else if (index === array.length) {
        array.push(value);
    }
    else {
        for (let i = array.length; i > index; i--) {
            array[i] = array[i - 1];
        }
        array[index] = value;
    }
    return array;
}
/**
 * Returns a new sorted array.
 */
function cloneAndSort(array, comparer) {
    return (array.length === 0 ? array : array.slice().sort(comparer));
}
function selectIndex(_, i) {
    return i;
}
function indicesOf(array) {
    return array.map(selectIndex);
}
/**
 * Stable sort of an array. Elements equal to each other maintain their relative position in the array.
 */
function stableSort(array, comparer) {
    const indices = indicesOf(array);
    stableSortIndices(array, indices, comparer);
    return indices.map((i) => array[i]);
}
function stableSortIndices(array, indices, comparer) {
    // sort indices by value then position
    indices.sort((x, y) => comparer(array[x], array[y]) || (0, core_1.compareValues)(x, y));
}
function map(array, f) {
    if (array) {
        return array.map(f);
    }
    return undefined;
}
function some(array, predicate) {
    if (array) {
        if (predicate) {
            return array.some(predicate);
        }
        else {
            return array.length > 0;
        }
    }
    return false;
}
/**
 * Iterates through `array` by index and performs the callback on each element of array until the callback
 * returns a falsey value, then returns false.
 * If no such value is found, the callback is applied to each element of array and `true` is returned.
 */
function every(array, callback) {
    if (array) {
        return array.every(callback);
    }
    return true;
}
/**
 * Performs a binary search, finding the index at which `value` occurs in `array`.
 * If no such index is found, returns the 2's-complement of first index at which
 * `array[index]` exceeds `value`.
 * @param array A sorted array whose first element must be no larger than number
 * @param value The value to be searched for in the array.
 * @param keySelector A callback used to select the search key from `value` and each element of
 * `array`.
 * @param keyComparer A callback used to compare two keys in a sorted array.
 * @param offset An offset into `array` at which to start the search.
 */
function binarySearch(array, value, keySelector, keyComparer, offset) {
    return binarySearchKey(array, keySelector(value), keySelector, keyComparer, offset);
}
/**
 * Performs a binary search, finding the index at which an object with `key` occurs in `array`.
 * If no such index is found, returns the 2's-complement of first index at which
 * `array[index]` exceeds `key`.
 * @param array A sorted array whose first element must be no larger than number
 * @param key The key to be searched for in the array.
 * @param keySelector A callback used to select the search key from each element of `array`.
 * @param keyComparer A callback used to compare two keys in a sorted array.
 * @param offset An offset into `array` at which to start the search.
 */
function binarySearchKey(array, key, keySelector, keyComparer, offset) {
    if (!some(array)) {
        return -1;
    }
    let low = offset || 0;
    let high = array.length - 1;
    while (low <= high) {
        const middle = low + ((high - low) >> 1);
        const midKey = keySelector(array[middle]);
        switch (keyComparer(midKey, key)) {
            case -1 /* Comparison.LessThan */:
                low = middle + 1;
                break;
            case 0 /* Comparison.EqualTo */:
                return middle;
            case 1 /* Comparison.GreaterThan */:
                high = middle - 1;
                break;
        }
    }
    return ~low;
}
/**
 * Flattens an array containing a mix of array or non-array elements.
 *
 * @param array The array to flatten.
 */
function flatten(array) {
    const result = [];
    for (const v of array) {
        if (v) {
            if ((0, core_1.isArray)(v)) {
                addRange(result, v);
            }
            else {
                result.push(v);
            }
        }
    }
    return result;
}
/**
 * Retrieves nested objects by parsing chained properties. ie. "a.b.c"
 * Returns undefined if not found
 * @param object The object to query
 * @param property The property to be searched for in the object ie. "a.b.c"
 */
function getNestedProperty(object, property) {
    const value = property.split('.').reduce((obj, prop) => {
        return obj && obj[prop];
    }, object);
    return value;
}
function getOrAdd(map, key, newValueFactory) {
    const value = map.get(key);
    if (value !== undefined) {
        return value;
    }
    const newValue = newValueFactory();
    map.set(key, newValue);
    return newValue;
}
/**
 * Remove matching item from the array in place.
 * Returns the given array itself.
 * @param array The array to operate on.
 * @param predicate Return true for an item to delete.
 */
function removeArrayElements(array, predicate) {
    for (let i = 0; i < array.length; i++) {
        if (predicate(array[i])) {
            array.splice(i, 1);
            // Array is modified in place, we need to look at the same index again.
            i--;
        }
    }
    return array;
}
function createMapFromItems(items, keyGetter) {
    // Single O(n) pass. The previous implementation appended with
    // `(map.get(key) || []).concat(item)`, which rebuilt the whole bucket array
    // on every insertion and cost O(k^2) for a key that accumulated k items.
    const map = new Map();
    for (const item of items) {
        const key = keyGetter(item);
        const existing = map.get(key);
        if (existing === undefined) {
            map.set(key, [item]);
        }
        else {
            existing.push(item);
        }
    }
    return map;
}
function addIfUnique(arr, t, equalityComparer = core_1.equateValues) {
    if (contains(arr, t, equalityComparer)) {
        return arr;
    }
    arr.push(t);
    return arr;
}
function getMapValues(m, predicate) {
    const values = [];
    m.forEach((v, k) => {
        if (predicate(k, v)) {
            values.push(v);
        }
    });
    return values;
}
function addIfNotNull(arr, t) {
    if (t === undefined) {
        return arr;
    }
    arr.push(t);
    return arr;
}
function arrayEquals(c1, c2, predicate) {
    if (c1.length !== c2.length) {
        return false;
    }
    return c1.every((v, i) => predicate(v, c2[i]));
}
//# sourceMappingURL=collectionUtils.js.map

/***/ }),

/***/ 2359:
/***/ ((__unused_webpack_module, exports) => {


/*
 * core.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * Various helpers that don't have a dependency on other code files.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Disposable = exports.Comparison = void 0;
exports.returnFalse = returnFalse;
exports.returnTrue = returnTrue;
exports.returnUndefined = returnUndefined;
exports.identity = identity;
exports.toLowerCase = toLowerCase;
exports.equateValues = equateValues;
exports.compareComparableValues = compareComparableValues;
exports.compareValues = compareValues;
exports.isArray = isArray;
exports.isString = isString;
exports.isNumber = isNumber;
exports.isBoolean = isBoolean;
exports.hasProperty = hasProperty;
exports.toBoolean = toBoolean;
exports.test_setDebugMode = test_setDebugMode;
exports.isDebugMode = isDebugMode;
exports.isThenable = isThenable;
exports.isDefined = isDefined;
exports.getEnumNames = getEnumNames;
exports.containsOnlyWhitespace = containsOnlyWhitespace;
exports.cloneStr = cloneStr;
exports.isMap = isMap;
exports.isPromise = isPromise;
var Comparison;
(function (Comparison) {
    Comparison[Comparison["LessThan"] = -1] = "LessThan";
    Comparison[Comparison["EqualTo"] = 0] = "EqualTo";
    Comparison[Comparison["GreaterThan"] = 1] = "GreaterThan";
})(Comparison || (exports.Comparison = Comparison = {}));
/** Do nothing and return false */
function returnFalse() {
    return false;
}
/** Do nothing and return true */
function returnTrue() {
    return true;
}
/** Do nothing and return undefined */
function returnUndefined() {
    return undefined;
}
/** Returns its argument. */
function identity(x) {
    return x;
}
/** Returns lower case string */
function toLowerCase(x) {
    return x.toLowerCase();
}
function equateValues(a, b) {
    return a === b;
}
function compareComparableValues(a, b) {
    return a === b
        ? 0 /* Comparison.EqualTo */
        : a === undefined
            ? -1 /* Comparison.LessThan */
            : b === undefined
                ? 1 /* Comparison.GreaterThan */
                : a < b
                    ? -1 /* Comparison.LessThan */
                    : 1 /* Comparison.GreaterThan */;
}
/**
 * Compare two numeric values for their order relative to each other.
 * To compare strings, use any of the `compareStrings` functions.
 */
function compareValues(a, b) {
    return compareComparableValues(a, b);
}
/**
 * Tests whether a value is an array.
 */
function isArray(value) {
    return Array.isArray ? Array.isArray(value) : value instanceof Array;
}
/**
 * Tests whether a value is string
 */
function isString(text) {
    return typeof text === 'string';
}
function isNumber(x) {
    return typeof x === 'number';
}
function isBoolean(x) {
    return typeof x === 'boolean';
}
const hasOwnProperty = Object.prototype.hasOwnProperty;
/**
 * Indicates whether a map-like contains an own property with the specified key.
 *
 * @param map A map-like.
 * @param key A property key.
 */
function hasProperty(map, key) {
    return hasOwnProperty.call(map, key);
}
/**
 * Convert the given value to boolean
 * @param trueOrFalse string value 'true' or 'false'
 */
function toBoolean(trueOrFalse) {
    const normalized = trueOrFalse?.trim().toUpperCase();
    if (normalized === 'TRUE') {
        return true;
    }
    return false;
}
let _debugMode = undefined;
function test_setDebugMode(debugMode) {
    const oldValue = _debugMode;
    _debugMode = debugMode;
    return oldValue;
}
function isDebugMode() {
    if (_debugMode === undefined) {
        // Cache debugging mode since it can't be changed while process is running.
        const argv = process.execArgv.join();
        _debugMode = argv.includes('inspect') || argv.includes('debug');
    }
    return _debugMode;
}
function isThenable(v) {
    return typeof v?.then === 'function';
}
function isDefined(element) {
    return element !== undefined;
}
function getEnumNames(enumType) {
    const result = [];
    for (const value in enumType) {
        if (isNaN(Number(value))) {
            result.push(value);
        }
    }
    return result;
}
function containsOnlyWhitespace(text, start, end) {
    if (start !== undefined) {
        text = text.substring(start, end);
    }
    return /^\s*$/.test(text);
}
function cloneStr(str) {
    // Ensure we get a copy of the string that is not shared with the original string.
    // Node.js has an internal optimization where it uses sliced strings for `substring`, `slice`, `substr`
    // when it deems appropriate. Most of the time, this optimization is beneficial, but in this case, we want
    // to ensure we get a copy of the string to prevent the original string from being retained in memory.
    // For example, the import resolution cache in importResolver might hold onto the full original file content
    // because seemingly innocent the import name  (e.g., `foo` in `import foo`) is in the cache.
    // V8 uses a SlicedString representation for substrings only above a small length threshold (currently 13),
    // so short strings can be returned as-is without retaining the original text in memory.
    // https://github.com/v8/v8/blob/02558d5a88c8f06ff064e3b6b332f342e1ab6143/src/objects/string.h#L1054
    if (str.length < 13) {
        return str;
    }
    return Buffer.from(str, 'utf8').toString('utf8');
}
var Disposable;
(function (Disposable) {
    function is(value) {
        return value && typeof value.dispose === 'function';
    }
    Disposable.is = is;
})(Disposable || (exports.Disposable = Disposable = {}));
function isMap(obj) {
    return typeof obj === 'object' && obj !== null && obj.constructor === Map;
}
function isPromise(obj) {
    return (typeof obj === 'object' &&
        obj !== null &&
        typeof obj.then === 'function' &&
        typeof obj.catch === 'function');
}
//# sourceMappingURL=core.js.map

/***/ }),

/***/ 1381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * debug.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * Helper functions that display user friendly debugging info.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assert = assert;
exports.fail = fail;
exports.assertDefined = assertDefined;
exports.assertEachDefined = assertEachDefined;
exports.assertNever = assertNever;
exports.getFunctionName = getFunctionName;
exports.formatEnum = formatEnum;
exports.getErrorString = getErrorString;
exports.getSerializableError = getSerializableError;
const collectionUtils_1 = __webpack_require__(2675);
const core_1 = __webpack_require__(2359);
function assert(expression, message, verboseDebugInfo, stackCrawlMark) {
    if (!expression) {
        if (verboseDebugInfo) {
            message +=
                '\r\nVerbose Debug Information: ' +
                    (typeof verboseDebugInfo === 'string' ? verboseDebugInfo : verboseDebugInfo());
        }
        fail(message ? 'False expression: ' + message : 'False expression.', stackCrawlMark || assert);
    }
}
function fail(message, stackCrawlMark) {
    // debugger;
    const e = new Error(message ? `Debug Failure. ${message}` : 'Debug Failure.');
    if (Error.captureStackTrace) {
        Error.captureStackTrace(e, stackCrawlMark || fail);
    }
    throw e;
}
function assertDefined(value, message, stackCrawlMark) {
    if (value === undefined || value === null) {
        fail(message, stackCrawlMark || assertDefined);
    }
}
function assertEachDefined(value, message, stackCrawlMark) {
    for (const v of value) {
        assertDefined(v, message, stackCrawlMark || assertEachDefined);
    }
}
function assertNever(member, message = 'Illegal value:', stackCrawlMark) {
    let detail = '';
    try {
        detail = JSON.stringify(member);
    }
    catch {
        // Do nothing.
    }
    fail(`${message} ${detail}`, stackCrawlMark || assertNever);
}
function getFunctionName(func) {
    if (typeof func !== 'function') {
        return '';
    }
    else if ((0, core_1.hasProperty)(func, 'name')) {
        return func.name;
    }
    else {
        const text = Function.prototype.toString.call(func);
        const match = /^function\s+([\w$]+)\s*\(/.exec(text);
        return match ? match[1] : '';
    }
}
/**
 * Formats an enum value as a string for debugging and debug assertions.
 */
function formatEnum(value = 0, enumObject, isFlags) {
    const members = getEnumMembers(enumObject);
    if (value === 0) {
        return members.length > 0 && members[0][0] === 0 ? members[0][1] : '0';
    }
    if (isFlags) {
        let result = '';
        let remainingFlags = value;
        for (const [enumValue, enumName] of members) {
            if (enumValue > value) {
                break;
            }
            if (enumValue !== 0 && enumValue & value) {
                result = `${result}${result ? '|' : ''}${enumName}`;
                remainingFlags &= ~enumValue;
            }
        }
        if (remainingFlags === 0) {
            return result;
        }
    }
    else {
        for (const [enumValue, enumName] of members) {
            if (enumValue === value) {
                return enumName;
            }
        }
    }
    return value.toString();
}
function getErrorString(error) {
    return ((error.stack ? error.stack.toString() : undefined) ||
        (typeof error.message === 'string' ? error.message : undefined) ||
        JSON.stringify(error));
}
function getSerializableError(error) {
    if (!error) {
        return undefined;
    }
    const exception = JSON.stringify(error);
    if (exception.length > 2) {
        // Given error object is JSON.stringify serializable. Use it as it is
        // to preserve properties.
        return error;
    }
    // Convert error to JSON.stringify serializable Error shape.
    const name = error.name ? ((0, core_1.isString)(error.name) ? error.name : 'noname') : 'noname';
    const message = error.message ? ((0, core_1.isString)(error.message) ? error.message : 'nomessage') : 'nomessage';
    const stack = error.stack ? ((0, core_1.isString)(error.stack) ? error.stack : undefined) : undefined;
    return { name, message, stack };
}
function getEnumMembers(enumObject) {
    const result = [];
    for (const name of Object.keys(enumObject)) {
        const value = enumObject[name];
        if (typeof value === 'number') {
            result.push([value, name]);
        }
    }
    return (0, collectionUtils_1.stableSort)(result, (x, y) => (0, core_1.compareValues)(x[0], y[0]));
}
//# sourceMappingURL=debug.js.map

/***/ }),

/***/ 6039:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * diagnostics.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Class that represents errors and warnings.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DiagnosticAddendum = exports.Diagnostic = exports.DiagnosticRelatedInfo = exports.DiagnosticCategory = exports.TaskListPriority = exports.defaultMaxDiagnosticLineCount = exports.defaultMaxDiagnosticDepth = void 0;
exports.convertLevelToCategory = convertLevelToCategory;
exports.compareDiagnostics = compareDiagnostics;
const collectionUtils_1 = __webpack_require__(2675);
const uri_1 = __webpack_require__(1217);
exports.defaultMaxDiagnosticDepth = 5;
exports.defaultMaxDiagnosticLineCount = 8;
const maxRecursionCount = 64;
// Corresponds to the CommentTaskPriority enum at https://devdiv.visualstudio.com/DefaultCollection/DevDiv/_git/VS?path=src/env/shell/PackageFramework/Framework/CommentTaskPriority.cs
var TaskListPriority;
(function (TaskListPriority) {
    TaskListPriority["High"] = "High";
    TaskListPriority["Normal"] = "Normal";
    TaskListPriority["Low"] = "Low";
})(TaskListPriority || (exports.TaskListPriority = TaskListPriority = {}));
var DiagnosticCategory;
(function (DiagnosticCategory) {
    DiagnosticCategory[DiagnosticCategory["Error"] = 0] = "Error";
    DiagnosticCategory[DiagnosticCategory["Warning"] = 1] = "Warning";
    DiagnosticCategory[DiagnosticCategory["Information"] = 2] = "Information";
    DiagnosticCategory[DiagnosticCategory["UnusedCode"] = 3] = "UnusedCode";
    DiagnosticCategory[DiagnosticCategory["UnreachableCode"] = 4] = "UnreachableCode";
    DiagnosticCategory[DiagnosticCategory["Deprecated"] = 5] = "Deprecated";
    DiagnosticCategory[DiagnosticCategory["TaskItem"] = 6] = "TaskItem";
})(DiagnosticCategory || (exports.DiagnosticCategory = DiagnosticCategory = {}));
function convertLevelToCategory(level) {
    switch (level) {
        case 'error':
            return 0 /* DiagnosticCategory.Error */;
        case 'warning':
            return 1 /* DiagnosticCategory.Warning */;
        case 'information':
            return 2 /* DiagnosticCategory.Information */;
        default:
            throw new Error(`${level} is not expected`);
    }
}
var DiagnosticRelatedInfo;
(function (DiagnosticRelatedInfo) {
    function toJsonObj(info) {
        return {
            message: info.message,
            uri: info.uri.toJsonObj(),
            range: info.range,
            priority: info.priority,
        };
    }
    DiagnosticRelatedInfo.toJsonObj = toJsonObj;
    function fromJsonObj(obj) {
        return {
            message: obj.message,
            uri: uri_1.Uri.fromJsonObj(obj.uri),
            range: obj.range,
            priority: obj.priority,
        };
    }
    DiagnosticRelatedInfo.fromJsonObj = fromJsonObj;
})(DiagnosticRelatedInfo || (exports.DiagnosticRelatedInfo = DiagnosticRelatedInfo = {}));
// Represents a single error or warning.
class Diagnostic {
    constructor(category, message, range, priority = TaskListPriority.Normal) {
        this.category = category;
        this.message = message;
        this.range = range;
        this.priority = priority;
        this._relatedInfo = [];
        this._data = null;
    }
    toJsonObj() {
        return {
            category: this.category,
            message: this.message,
            range: this.range,
            priority: this.priority,
            actions: this._actions,
            rule: this._rule,
            data: this._data,
            relatedInfo: this._relatedInfo.map((info) => DiagnosticRelatedInfo.toJsonObj(info)),
        };
    }
    static fromJsonObj(obj) {
        const diag = new Diagnostic(obj.category, obj.message, obj.range, obj.priority);
        diag._actions = obj.actions;
        diag._rule = obj.rule;
        diag._relatedInfo = obj.relatedInfo.map((info) => DiagnosticRelatedInfo.fromJsonObj(info));
        diag._data = obj.data;
        return diag;
    }
    addAction(action) {
        if (this._actions === undefined) {
            this._actions = [action];
        }
        else {
            this._actions.push(action);
        }
    }
    setData(data) {
        this._data = data;
    }
    getData() {
        return this._data;
    }
    getActions() {
        return this._actions;
    }
    setRule(rule) {
        this._rule = rule;
    }
    getRule() {
        return this._rule;
    }
    addRelatedInfo(message, fileUri, range, priority = TaskListPriority.Normal) {
        this._relatedInfo.push({ uri: fileUri, message, range, priority });
    }
    getRelatedInfo() {
        return this._relatedInfo;
    }
}
exports.Diagnostic = Diagnostic;
// Compares two diagnostics by location for sorting.
function compareDiagnostics(d1, d2) {
    if (d1.range.start.line < d2.range.start.line) {
        return -1;
    }
    else if (d1.range.start.line > d2.range.start.line) {
        return 1;
    }
    if (d1.range.start.character < d2.range.start.character) {
        return -1;
    }
    else if (d1.range.start.character > d2.range.start.character) {
        return 1;
    }
    return 0;
}
// Helps to build additional information that can be appended to a diagnostic
// message. It supports hierarchical information and flexible formatting.
class DiagnosticAddendum {
    constructor() {
        this._messages = [];
        this._childAddenda = [];
    }
    addMessage(message) {
        this._messages.push(message);
    }
    addMessageMultiline(message) {
        message.split('\n').forEach((line) => {
            this._messages.push(line);
        });
    }
    addTextRange(range) {
        this._range = range;
    }
    // Create a new (nested) addendum to which messages can be added.
    createAddendum() {
        const newAddendum = new DiagnosticAddendum();
        newAddendum._nestLevel = (this._nestLevel ?? 0) + 1;
        this.addAddendum(newAddendum);
        return newAddendum;
    }
    getString(maxDepth = exports.defaultMaxDiagnosticDepth, maxLineCount = exports.defaultMaxDiagnosticLineCount) {
        let lines = this._getLinesRecursive(maxDepth, maxLineCount);
        if (lines.length > maxLineCount) {
            lines = lines.slice(0, maxLineCount);
            lines.push('  ...');
        }
        const text = lines.join('\n');
        if (text.length > 0) {
            return '\n' + text;
        }
        return '';
    }
    isEmpty() {
        return this._getMessageCount() === 0;
    }
    addAddendum(addendum) {
        this._childAddenda.push(addendum);
    }
    getChildren() {
        return this._childAddenda;
    }
    getMessages() {
        return this._messages;
    }
    getNestLevel() {
        return this._nestLevel ?? 0;
    }
    // Returns undefined if no range is associated with this addendum
    // or its children. Returns a non-empty range if there is a single range
    // associated.
    getEffectiveTextRange() {
        const range = this._getTextRangeRecursive();
        // If we received an empty range, it means that there were multiple
        // non-overlapping ranges associated with this addendum.
        if (range?.length === 0) {
            return undefined;
        }
        return range;
    }
    _getTextRangeRecursive(recursionCount = 0) {
        if (recursionCount > maxRecursionCount) {
            return undefined;
        }
        recursionCount++;
        const childRanges = this._childAddenda
            .map((child) => child._getTextRangeRecursive(recursionCount))
            .filter((r) => !!r);
        if (childRanges.length > 1) {
            return { start: 0, length: 0 };
        }
        if (childRanges.length === 1) {
            return childRanges[0];
        }
        if (this._range) {
            return this._range;
        }
        return undefined;
    }
    _getMessageCount(recursionCount = 0) {
        if (recursionCount > maxRecursionCount) {
            return 0;
        }
        // Get the nested message count.
        let messageCount = this._messages.length;
        for (const diag of this._childAddenda) {
            messageCount += diag._getMessageCount(recursionCount + 1);
        }
        return messageCount;
    }
    _getLinesRecursive(maxDepth, maxLineCount, recursionCount = 0) {
        if (maxDepth <= 0 || recursionCount > maxRecursionCount) {
            return [];
        }
        let childLines = [];
        for (const addendum of this._childAddenda) {
            const maxDepthRemaining = this._messages.length > 0 ? maxDepth - 1 : maxDepth;
            (0, collectionUtils_1.appendArray)(childLines, addendum._getLinesRecursive(maxDepthRemaining, maxLineCount, recursionCount + 1));
            // If the number of lines exceeds our max line count, don't bother adding more.
            if (childLines.length >= maxLineCount) {
                childLines = childLines.slice(0, maxLineCount);
                break;
            }
        }
        // Prepend indentation for readability. Skip if there are no
        // messages at this level.
        const extraSpace = this._messages.length > 0 ? '  ' : '';
        return this._messages.concat(childLines).map((line) => extraSpace + line);
    }
}
exports.DiagnosticAddendum = DiagnosticAddendum;
//# sourceMappingURL=diagnostic.js.map

/***/ }),

/***/ 4808:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * diagnostics.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Class that collects and deduplicates diagnostics.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TextRangeDiagnosticSink = exports.DiagnosticSink = exports.FileDiagnostics = void 0;
const collectionUtils_1 = __webpack_require__(2675);
const diagnostic_1 = __webpack_require__(6039);
const positionUtils_1 = __webpack_require__(1502);
const stringUtils_1 = __webpack_require__(1248);
const uri_1 = __webpack_require__(1217);
var FileDiagnostics;
(function (FileDiagnostics) {
    function toJsonObj(fileDiag) {
        return {
            fileUri: fileDiag.fileUri.toJsonObj(),
            version: fileDiag.version,
            diagnostics: fileDiag.diagnostics.map((d) => d.toJsonObj()),
        };
    }
    FileDiagnostics.toJsonObj = toJsonObj;
    function fromJsonObj(fileDiagObj) {
        return {
            fileUri: uri_1.Uri.fromJsonObj(fileDiagObj.fileUri),
            version: fileDiagObj.version,
            diagnostics: fileDiagObj.diagnostics.map((d) => diagnostic_1.Diagnostic.fromJsonObj(d)),
        };
    }
    FileDiagnostics.fromJsonObj = fromJsonObj;
})(FileDiagnostics || (exports.FileDiagnostics = FileDiagnostics = {}));
// Creates and tracks a list of diagnostics.
class DiagnosticSink {
    constructor(diagnostics) {
        this._diagnosticList = diagnostics || [];
        this._diagnosticMap = new Map();
    }
    fetchAndClear() {
        const prevDiagnostics = this._diagnosticList;
        this._diagnosticList = [];
        this._diagnosticMap.clear();
        return prevDiagnostics;
    }
    addError(message, range) {
        return this.addDiagnostic(new diagnostic_1.Diagnostic(0 /* DiagnosticCategory.Error */, message, range));
    }
    addWarning(message, range) {
        return this.addDiagnostic(new diagnostic_1.Diagnostic(1 /* DiagnosticCategory.Warning */, message, range));
    }
    addInformation(message, range) {
        return this.addDiagnostic(new diagnostic_1.Diagnostic(2 /* DiagnosticCategory.Information */, message, range));
    }
    addUnusedCode(message, range, action) {
        const diag = new diagnostic_1.Diagnostic(3 /* DiagnosticCategory.UnusedCode */, message, range);
        if (action) {
            diag.addAction(action);
        }
        return this.addDiagnostic(diag);
    }
    addUnreachableCode(message, range, action) {
        const diag = new diagnostic_1.Diagnostic(4 /* DiagnosticCategory.UnreachableCode */, message, range);
        if (action) {
            diag.addAction(action);
        }
        return this.addDiagnostic(diag);
    }
    addDeprecated(message, range, action) {
        const diag = new diagnostic_1.Diagnostic(5 /* DiagnosticCategory.Deprecated */, message, range);
        if (action) {
            diag.addAction(action);
        }
        return this.addDiagnostic(diag);
    }
    addDiagnostic(diag) {
        // Create a unique key for the diagnostic to prevent
        // adding duplicates.
        const key = `${diag.range.start.line},${diag.range.start.character}-` +
            `${diag.range.end.line}-${diag.range.end.character}:${(0, stringUtils_1.hashString)(diag.message)}}`;
        if (!this._diagnosticMap.has(key)) {
            this._diagnosticList.push(diag);
            this._diagnosticMap.set(key, diag);
        }
        return diag;
    }
    addDiagnostics(diagsToAdd) {
        (0, collectionUtils_1.appendArray)(this._diagnosticList, diagsToAdd);
    }
    getErrors() {
        return this._diagnosticList.filter((diag) => diag.category === 0 /* DiagnosticCategory.Error */);
    }
    getWarnings() {
        return this._diagnosticList.filter((diag) => diag.category === 1 /* DiagnosticCategory.Warning */);
    }
    getInformation() {
        return this._diagnosticList.filter((diag) => diag.category === 2 /* DiagnosticCategory.Information */);
    }
    getUnusedCode() {
        return this._diagnosticList.filter((diag) => diag.category === 3 /* DiagnosticCategory.UnusedCode */);
    }
    getUnreachableCode() {
        return this._diagnosticList.filter((diag) => diag.category === 4 /* DiagnosticCategory.UnreachableCode */);
    }
    getDeprecated() {
        return this._diagnosticList.filter((diag) => diag.category === 5 /* DiagnosticCategory.Deprecated */);
    }
}
exports.DiagnosticSink = DiagnosticSink;
// Specialized version of DiagnosticSink that works with TextRange objects
// and converts text ranges to line and column numbers.
class TextRangeDiagnosticSink extends DiagnosticSink {
    constructor(lines, diagnostics) {
        super(diagnostics);
        this._lines = lines;
    }
    addDiagnosticWithTextRange(level, message, range) {
        const positionRange = (0, positionUtils_1.convertOffsetsToRange)(range.start, range.start + range.length, this._lines);
        switch (level) {
            case 'error':
                return this.addError(message, positionRange);
            case 'warning':
                return this.addWarning(message, positionRange);
            case 'information':
                return this.addInformation(message, positionRange);
            default:
                throw new Error(`${level} is not expected value`);
        }
    }
    addUnusedCodeWithTextRange(message, range, action) {
        return this.addUnusedCode(message, (0, positionUtils_1.convertOffsetsToRange)(range.start, range.start + range.length, this._lines), action);
    }
    addUnreachableCodeWithTextRange(message, range, action) {
        return this.addUnreachableCode(message, (0, positionUtils_1.convertOffsetsToRange)(range.start, range.start + range.length, this._lines), action);
    }
    addDeprecatedWithTextRange(message, range, action) {
        return this.addDeprecated(message, (0, positionUtils_1.convertOffsetsToRange)(range.start, range.start + range.length, this._lines), action);
    }
}
exports.TextRangeDiagnosticSink = TextRangeDiagnosticSink;
//# sourceMappingURL=diagnosticSink.js.map

/***/ }),

/***/ 6658:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*
 * pathUtils.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Pathname utility functions.
 */
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FileSpec = void 0;
exports.getDirectoryPath = getDirectoryPath;
exports.getRootLength = getRootLength;
exports.getPathSeparator = getPathSeparator;
exports.getPathComponents = getPathComponents;
exports.reducePathComponents = reducePathComponents;
exports.combinePathComponents = combinePathComponents;
exports.getRelativePath = getRelativePath;
exports.normalizeSlashes = normalizeSlashes;
exports.resolvePaths = resolvePaths;
exports.combinePaths = combinePaths;
exports.containsPath = containsPath;
exports.changeAnyExtension = changeAnyExtension;
exports.getAnyExtensionFromPath = getAnyExtensionFromPath;
exports.getBaseFileName = getBaseFileName;
exports.getRelativePathFromDirectory = getRelativePathFromDirectory;
exports.getRelativePathComponentsFromDirectory = getRelativePathComponentsFromDirectory;
exports.ensureTrailingDirectorySeparator = ensureTrailingDirectorySeparator;
exports.hasTrailingDirectorySeparator = hasTrailingDirectorySeparator;
exports.stripTrailingDirectorySeparator = stripTrailingDirectorySeparator;
exports.getFileExtension = getFileExtension;
exports.getFileName = getFileName;
exports.getShortenedFileName = getShortenedFileName;
exports.stripFileExtension = stripFileExtension;
exports.normalizePath = normalizePath;
exports.getWildcardRegexPattern = getWildcardRegexPattern;
exports.isDirectoryWildcardPatternPresent = isDirectoryWildcardPatternPresent;
exports.getWildcardRoot = getWildcardRoot;
exports.hasPythonExtension = hasPythonExtension;
exports.getRegexEscapedSeparator = getRegexEscapedSeparator;
exports.isRootedDiskPath = isRootedDiskPath;
exports.isDiskPathRoot = isDiskPathRoot;
const path = __importStar(__webpack_require__(6928));
const collectionUtils_1 = __webpack_require__(2675);
const core_1 = __webpack_require__(2359);
const debug = __importStar(__webpack_require__(1381));
const stringUtils_1 = __webpack_require__(1248);
const _includeFileRegex = /\.pyi?$/;
const _wildcardRootRegex = /[*?]/;
var FileSpec;
(function (FileSpec) {
    function is(value) {
        const candidate = value;
        return candidate && !!candidate.wildcardRoot && !!candidate.regExp;
    }
    FileSpec.is = is;
    function isInPath(path, paths) {
        return !!paths.find((p) => p.regExp.test(path));
    }
    FileSpec.isInPath = isInPath;
    function matchesIncludeFileRegex(filePath, isFile = true) {
        return isFile ? _includeFileRegex.test(filePath) : true;
    }
    FileSpec.matchesIncludeFileRegex = matchesIncludeFileRegex;
    function matchIncludeFileSpec(includeRegExp, exclude, filePath, isFile = true) {
        if (includeRegExp.test(filePath)) {
            if (!FileSpec.isInPath(filePath, exclude) && FileSpec.matchesIncludeFileRegex(filePath, isFile)) {
                return true;
            }
        }
        return false;
    }
    FileSpec.matchIncludeFileSpec = matchIncludeFileSpec;
})(FileSpec || (exports.FileSpec = FileSpec = {}));
function getDirectoryPath(pathString) {
    return pathString.substr(0, Math.max(getRootLength(pathString), pathString.lastIndexOf(path.sep)));
}
/**
 * Returns length of the root part of a path or URL (i.e. length of "/", "x:/", "//server/").
 */
function getRootLength(pathString, sep = path.sep) {
    if (pathString.charAt(0) === sep) {
        if (pathString.charAt(1) !== sep) {
            return 1; // POSIX: "/" (or non-normalized "\")
        }
        const p1 = pathString.indexOf(sep, 2);
        if (p1 < 0) {
            return pathString.length; // UNC: "//server" or "\\server"
        }
        return p1 + 1; // UNC: "//server/" or "\\server\"
    }
    if (pathString.charAt(1) === ':') {
        if (pathString.charAt(2) === sep) {
            return 3; // DOS: "c:/" or "c:\"
        }
        if (pathString.length === 2) {
            return 2; // DOS: "c:" (but not "c:d")
        }
    }
    return 0;
}
function getPathSeparator(pathString) {
    return path.sep;
}
function getPathComponents(pathString) {
    const normalizedPath = normalizeSlashes(pathString);
    const rootLength = getRootLength(normalizedPath);
    const root = normalizedPath.substring(0, rootLength);
    const sep = getPathSeparator(pathString);
    const rest = normalizedPath.substring(rootLength).split(sep);
    if (rest.length > 0 && !rest[rest.length - 1]) {
        rest.pop();
    }
    return reducePathComponents([root, ...rest]);
}
function reducePathComponents(components) {
    if (!(0, collectionUtils_1.some)(components)) {
        return [];
    }
    // Reduce the path components by eliminating
    // any '.' or '..'.
    const reduced = [components[0]];
    for (let i = 1; i < components.length; i++) {
        const component = components[i];
        if (!component || component === '.') {
            continue;
        }
        if (component === '..') {
            if (reduced.length > 1) {
                if (reduced[reduced.length - 1] !== '..') {
                    reduced.pop();
                    continue;
                }
            }
            else if (reduced[0]) {
                continue;
            }
        }
        reduced.push(component);
    }
    return reduced;
}
function combinePathComponents(components) {
    if (components.length === 0) {
        return '';
    }
    const root = components[0] && ensureTrailingDirectorySeparator(components[0]);
    const sep = getPathSeparator(root);
    return normalizeSlashes(root + components.slice(1).join(sep));
}
function getRelativePath(dirPath, relativeTo) {
    if (!dirPath.startsWith(ensureTrailingDirectorySeparator(relativeTo))) {
        return undefined;
    }
    const pathComponents = getPathComponents(dirPath);
    const relativeToComponents = getPathComponents(relativeTo);
    const sep = getPathSeparator(dirPath);
    let relativePath = '.';
    for (let i = relativeToComponents.length; i < pathComponents.length; i++) {
        relativePath += sep + pathComponents[i];
    }
    return relativePath;
}
const separatorRegExp = /[\\/]/g;
const getInvalidSeparator = (sep) => (sep === '/' ? '\\' : '/');
function normalizeSlashes(pathString, sep = path.sep) {
    if (pathString.includes(getInvalidSeparator(sep))) {
        return pathString.replace(separatorRegExp, sep);
    }
    return pathString;
}
/**
 * Combines and resolves paths. If a path is absolute, it replaces any previous path. Any
 * `.` and `..` path components are resolved. Trailing directory separators are preserved.
 *
 * ```ts
 * resolvePath("/path", "to", "file.ext") === "path/to/file.ext"
 * resolvePath("/path", "to", "file.ext/") === "path/to/file.ext/"
 * resolvePath("/path", "dir", "..", "to", "file.ext") === "path/to/file.ext"
 * ```
 */
function resolvePaths(path, ...paths) {
    return normalizePath((0, collectionUtils_1.some)(paths) ? combinePaths(path, ...paths) : normalizeSlashes(path));
}
function combinePaths(pathString, ...paths) {
    if (pathString) {
        pathString = normalizeSlashes(pathString);
    }
    for (let relativePath of paths) {
        if (!relativePath) {
            continue;
        }
        relativePath = normalizeSlashes(relativePath);
        if (!pathString || getRootLength(relativePath) !== 0) {
            pathString = relativePath;
        }
        else {
            pathString = ensureTrailingDirectorySeparator(pathString) + relativePath;
        }
    }
    return pathString;
}
function containsPath(parent, child, currentDirectory, ignoreCase) {
    if (typeof currentDirectory === 'string') {
        parent = combinePaths(currentDirectory, parent);
        child = combinePaths(currentDirectory, child);
    }
    else if (typeof currentDirectory === 'boolean') {
        ignoreCase = currentDirectory;
    }
    if (parent === undefined || child === undefined) {
        return false;
    }
    if (parent === child) {
        return true;
    }
    const parentComponents = getPathComponents(parent);
    const childComponents = getPathComponents(child);
    if (childComponents.length < parentComponents.length) {
        return false;
    }
    const componentEqualityComparer = ignoreCase ? stringUtils_1.equateStringsCaseInsensitive : stringUtils_1.equateStringsCaseSensitive;
    for (let i = 0; i < parentComponents.length; i++) {
        const equalityComparer = i === 0 ? stringUtils_1.equateStringsCaseInsensitive : componentEqualityComparer;
        if (!equalityComparer(parentComponents[i], childComponents[i])) {
            return false;
        }
    }
    return true;
}
function changeAnyExtension(path, ext, extensions, ignoreCase) {
    const pathExt = extensions !== undefined && ignoreCase !== undefined
        ? getAnyExtensionFromPath(path, extensions, ignoreCase)
        : getAnyExtensionFromPath(path);
    return pathExt ? path.slice(0, path.length - pathExt.length) + (ext.startsWith('.') ? ext : '.' + ext) : path;
}
function getAnyExtensionFromPath(path, extensions, ignoreCase) {
    // Retrieves any string from the final "." onwards from a base file name.
    // Unlike extensionFromPath, which throws an exception on unrecognized extensions.
    if (extensions) {
        return getAnyExtensionFromPathWorker(stripTrailingDirectorySeparator(path), extensions, ignoreCase ? stringUtils_1.equateStringsCaseInsensitive : stringUtils_1.equateStringsCaseSensitive);
    }
    const baseFileName = getBaseFileName(path);
    const extensionIndex = baseFileName.lastIndexOf('.');
    if (extensionIndex >= 0) {
        return baseFileName.substring(extensionIndex);
    }
    return '';
}
function getBaseFileName(pathString, extensions, ignoreCase) {
    pathString = normalizeSlashes(pathString);
    // if the path provided is itself the root, then it has not file name.
    const rootLength = getRootLength(pathString);
    if (rootLength === pathString.length) {
        return '';
    }
    // return the trailing portion of the path starting after the last (non-terminal) directory
    // separator but not including any trailing directory separator.
    pathString = stripTrailingDirectorySeparator(pathString);
    const name = pathString.slice(Math.max(getRootLength(pathString), pathString.lastIndexOf(path.sep) + 1));
    const extension = extensions !== undefined && ignoreCase !== undefined
        ? getAnyExtensionFromPath(name, extensions, ignoreCase)
        : undefined;
    return extension ? name.slice(0, name.length - extension.length) : name;
}
function getRelativePathFromDirectory(fromDirectory, to, getCanonicalFileNameOrIgnoreCase) {
    const pathComponents = getRelativePathComponentsFromDirectory(fromDirectory, to, getCanonicalFileNameOrIgnoreCase);
    return combinePathComponents(pathComponents);
}
function getRelativePathComponentsFromDirectory(fromDirectory, to, getCanonicalFileNameOrIgnoreCase) {
    debug.assert(getRootLength(fromDirectory) > 0 === getRootLength(to) > 0, 'Paths must either both be absolute or both be relative');
    const getCanonicalFileName = typeof getCanonicalFileNameOrIgnoreCase === 'function' ? getCanonicalFileNameOrIgnoreCase : core_1.identity;
    const ignoreCase = typeof getCanonicalFileNameOrIgnoreCase === 'boolean' ? getCanonicalFileNameOrIgnoreCase : false;
    const pathComponents = getPathComponentsRelativeTo(fromDirectory, to, ignoreCase ? stringUtils_1.equateStringsCaseInsensitive : stringUtils_1.equateStringsCaseSensitive, getCanonicalFileName);
    return pathComponents;
}
function ensureTrailingDirectorySeparator(pathString) {
    const sep = getPathSeparator(pathString);
    if (!hasTrailingDirectorySeparator(pathString)) {
        return pathString + sep;
    }
    return pathString;
}
function hasTrailingDirectorySeparator(pathString) {
    if (pathString.length === 0) {
        return false;
    }
    const ch = pathString.charCodeAt(pathString.length - 1);
    return ch === 47 /* Char.Slash */ || ch === 92 /* Char.Backslash */;
}
function stripTrailingDirectorySeparator(pathString) {
    if (!hasTrailingDirectorySeparator(pathString)) {
        return pathString;
    }
    return pathString.slice(0, pathString.length - 1);
}
function getFileExtension(fileName, multiDotExtension = false) {
    if (!multiDotExtension) {
        return path.extname(fileName);
    }
    fileName = getFileName(fileName);
    const firstDotIndex = fileName.indexOf('.');
    return fileName.slice(firstDotIndex);
}
function getFileName(pathString) {
    return path.basename(pathString);
}
function getShortenedFileName(pathString, maxDirLength = 15) {
    const fileName = getFileName(pathString);
    const dirName = getDirectoryPath(pathString);
    if (dirName.length > maxDirLength) {
        return `...${dirName.slice(dirName.length - maxDirLength)}${path.sep}${fileName}`;
    }
    return pathString;
}
function stripFileExtension(fileName, multiDotExtension = false) {
    const ext = getFileExtension(fileName, multiDotExtension);
    return fileName.substr(0, fileName.length - ext.length);
}
function normalizePath(pathString) {
    return normalizeSlashes(path.normalize(pathString));
}
// Transforms a relative file spec (one that potentially contains
// escape characters **, * or ?) and returns a regular expression
// that can be used for matching against.
function getWildcardRegexPattern(rootPath, fileSpec) {
    let absolutePath = normalizePath(combinePaths(rootPath, fileSpec));
    if (!hasPythonExtension(absolutePath)) {
        absolutePath = ensureTrailingDirectorySeparator(absolutePath);
    }
    const pathComponents = getPathComponents(absolutePath);
    const escapedSeparator = getRegexEscapedSeparator(getPathSeparator(rootPath));
    const doubleAsteriskRegexFragment = `(${escapedSeparator}[^${escapedSeparator}][^${escapedSeparator}]*)*?`;
    const reservedCharacterPattern = new RegExp(`[^\\w\\s${escapedSeparator}]`, 'g');
    // Strip the directory separator from the root component.
    if (pathComponents.length > 0) {
        pathComponents[0] = stripTrailingDirectorySeparator(pathComponents[0]);
        if (pathComponents[0].startsWith('\\\\')) {
            pathComponents[0] = '\\\\' + pathComponents[0];
        }
    }
    let regExPattern = '';
    let firstComponent = true;
    for (let component of pathComponents) {
        if (component === '**') {
            regExPattern += doubleAsteriskRegexFragment;
        }
        else {
            if (!firstComponent) {
                component = escapedSeparator + component;
            }
            regExPattern += component.replace(reservedCharacterPattern, (match) => {
                if (match === '*') {
                    return `[^${escapedSeparator}]*`;
                }
                else if (match === '?') {
                    return `[^${escapedSeparator}]`;
                }
                else {
                    // escaping anything that is not reserved characters - word/space/separator
                    return '\\' + match;
                }
            });
            firstComponent = false;
        }
    }
    return regExPattern;
}
// Determines whether the file spec contains a directory wildcard pattern ("**").
function isDirectoryWildcardPatternPresent(fileSpec) {
    const path = normalizePath(fileSpec);
    const pathComponents = getPathComponents(path);
    for (const component of pathComponents) {
        if (component === '**') {
            return true;
        }
    }
    return false;
}
// Returns the topmost path that contains no wildcard characters.
function getWildcardRoot(rootPath, fileSpec) {
    let absolutePath = normalizePath(combinePaths(rootPath, fileSpec));
    if (!hasPythonExtension(absolutePath)) {
        absolutePath = ensureTrailingDirectorySeparator(absolutePath);
    }
    const pathComponents = getPathComponents(absolutePath);
    const sep = getPathSeparator(absolutePath);
    // Strip the directory separator from the root component.
    if (pathComponents.length > 0) {
        pathComponents[0] = stripTrailingDirectorySeparator(pathComponents[0]);
    }
    if (pathComponents.length === 1 && !pathComponents[0]) {
        return sep;
    }
    let wildcardRoot = '';
    let firstComponent = true;
    for (let component of pathComponents) {
        if (component === '**') {
            break;
        }
        else {
            if (component.match(_wildcardRootRegex)) {
                break;
            }
            if (!firstComponent) {
                component = sep + component;
            }
            wildcardRoot += component;
            firstComponent = false;
        }
    }
    return wildcardRoot;
}
function hasPythonExtension(path) {
    return path.endsWith('.py') || path.endsWith('.pyi');
}
function getRegexEscapedSeparator(pathSep = path.sep) {
    // we don't need to escape "/" in typescript regular expression
    return pathSep === '/' ? '/' : '\\\\';
}
/**
 * Determines whether a path is an absolute disk path (e.g. starts with `/`, or a dos path
 * like `c:`, `c:\` or `c:/`).
 */
function isRootedDiskPath(path) {
    return getRootLength(path) > 0;
}
/**
 * Determines whether a path consists only of a path root.
 */
function isDiskPathRoot(path) {
    const rootLength = getRootLength(path);
    return rootLength > 0 && rootLength === path.length;
}
function getAnyExtensionFromPathWorker(path, extensions, stringEqualityComparer) {
    if (typeof extensions === 'string') {
        return tryGetExtensionFromPath(path, extensions, stringEqualityComparer) || '';
    }
    for (const extension of extensions) {
        const result = tryGetExtensionFromPath(path, extension, stringEqualityComparer);
        if (result) {
            return result;
        }
    }
    return '';
}
function tryGetExtensionFromPath(path, extension, stringEqualityComparer) {
    if (!extension.startsWith('.')) {
        extension = '.' + extension;
    }
    if (path.length >= extension.length && path.charCodeAt(path.length - extension.length) === 46 /* Char.Period */) {
        const pathExtension = path.slice(path.length - extension.length);
        if (stringEqualityComparer(pathExtension, extension)) {
            return pathExtension;
        }
    }
    return undefined;
}
function getPathComponentsRelativeTo(from, to, stringEqualityComparer, getCanonicalFileName) {
    const fromComponents = getPathComponents(from);
    const toComponents = getPathComponents(to);
    let start;
    for (start = 0; start < fromComponents.length && start < toComponents.length; start++) {
        const fromComponent = getCanonicalFileName(fromComponents[start]);
        const toComponent = getCanonicalFileName(toComponents[start]);
        const comparer = start === 0 ? stringUtils_1.equateStringsCaseInsensitive : stringEqualityComparer;
        if (!comparer(fromComponent, toComponent)) {
            break;
        }
    }
    if (start === 0) {
        return toComponents;
    }
    const components = toComponents.slice(start);
    const relative = [];
    for (; start < fromComponents.length; start++) {
        relative.push('..');
    }
    return ['', ...relative, ...components];
}
//# sourceMappingURL=pathUtils.js.map

/***/ }),

/***/ 1502:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * positionUtils.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Utility routines for converting between file offsets and
 * line/column positions.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertOffsetToPosition = convertOffsetToPosition;
exports.convertOffsetsToRange = convertOffsetsToRange;
exports.convertPositionToOffset = convertPositionToOffset;
exports.convertRangeToTextRange = convertRangeToTextRange;
exports.convertTextRangeToRange = convertTextRangeToRange;
exports.getLineEndPosition = getLineEndPosition;
exports.getLineEndOffset = getLineEndOffset;
const debug_1 = __webpack_require__(1381);
const textRange_1 = __webpack_require__(2138);
// Translates a file offset into a line/column pair.
function convertOffsetToPosition(offset, lines) {
    // Handle the case where the file is empty.
    if (lines.end === 0) {
        return {
            line: 0,
            character: 0,
        };
    }
    const itemIndex = offset >= lines.end ? lines.count - 1 : lines.getItemContaining(offset);
    (0, debug_1.assert)(itemIndex >= 0 && itemIndex <= lines.count);
    const lineRange = lines.getItemAt(itemIndex);
    (0, debug_1.assert)(lineRange !== undefined);
    return {
        line: itemIndex,
        character: Math.max(0, Math.min(lineRange.length, offset - lineRange.start)),
    };
}
// Translates a start/end file offset into a pair of line/column positions.
function convertOffsetsToRange(startOffset, endOffset, lines) {
    const start = convertOffsetToPosition(startOffset, lines);
    // Fast path: when the end offset falls on the same line as the start, derive
    // the end position directly from the start's line range instead of doing a
    // second binary search. The overwhelming majority of ranges converted during
    // binding/analysis are single-line (identifier and keyword tokens), so this
    // avoids a large number of redundant lookups on big files. The result is
    // identical to calling convertOffsetToPosition(endOffset) for these cases.
    if (lines.end !== 0 && endOffset >= startOffset) {
        const lineRange = lines.getItemAt(start.line);
        const lineEnd = lineRange.start + lineRange.length;
        if (endOffset >= lineRange.start && endOffset < lineEnd) {
            return {
                start,
                end: {
                    line: start.line,
                    character: endOffset - lineRange.start,
                },
            };
        }
    }
    const end = convertOffsetToPosition(endOffset, lines);
    return { start, end };
}
// Translates a position (line and col) into a file offset.
function convertPositionToOffset(position, lines) {
    if (position.line >= lines.count) {
        return undefined;
    }
    return lines.getItemAt(position.line).start + position.character;
}
function convertRangeToTextRange(range, lines) {
    const start = convertPositionToOffset(range.start, lines);
    if (start === undefined) {
        return undefined;
    }
    const end = convertPositionToOffset(range.end, lines);
    if (end === undefined) {
        return undefined;
    }
    return textRange_1.TextRange.fromBounds(start, end);
}
function convertTextRangeToRange(range, lines) {
    return convertOffsetsToRange(range.start, textRange_1.TextRange.getEnd(range), lines);
}
// Returns the position of the last character in a line (before the newline).
function getLineEndPosition(tokenizerOutput, text, line) {
    return convertOffsetToPosition(getLineEndOffset(tokenizerOutput, text, line), tokenizerOutput.lines);
}
function getLineEndOffset(tokenizerOutput, text, line) {
    const lineRange = tokenizerOutput.lines.getItemAt(line);
    const lineEndOffset = textRange_1.TextRange.getEnd(lineRange);
    let newLineLength = 0;
    for (let i = lineEndOffset - 1; i >= lineRange.start; i--) {
        const char = text[i];
        if (char !== '\r' && char !== '\n') {
            break;
        }
        newLineLength++;
    }
    // Character should be at the end of the line but before the newline.
    return lineEndOffset - newLineLength;
}
//# sourceMappingURL=positionUtils.js.map

/***/ }),

/***/ 1684:
/***/ ((__unused_webpack_module, exports) => {


/*
 * pythonLanguageVersion.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Types and functions that relate to the Python language version.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.latestStablePythonVersion = exports.pythonVersion3_15 = exports.pythonVersion3_14 = exports.pythonVersion3_13 = exports.pythonVersion3_12 = exports.pythonVersion3_11 = exports.pythonVersion3_10 = exports.pythonVersion3_9 = exports.pythonVersion3_8 = exports.pythonVersion3_7 = exports.pythonVersion3_6 = exports.pythonVersion3_5 = exports.pythonVersion3_4 = exports.pythonVersion3_3 = exports.pythonVersion3_2 = exports.pythonVersion3_1 = exports.pythonVersion3_0 = exports.PythonVersion = void 0;
var PythonVersion;
(function (PythonVersion) {
    function is(value) {
        if (value && typeof value.major === 'number' && typeof value.minor === 'number') {
            if (value.micro !== undefined && typeof value.micro !== 'number') {
                return false;
            }
            if (value.releaseLevel !== undefined && typeof value.releaseLevel !== 'string') {
                return false;
            }
            if (value.serial !== undefined && typeof value.serial !== 'number') {
                return false;
            }
            return true;
        }
        return false;
    }
    PythonVersion.is = is;
    function create(major, minor, micro, releaseLevel, serial) {
        return {
            major,
            minor,
            micro,
            releaseLevel,
            serial,
        };
    }
    PythonVersion.create = create;
    function isEqualTo(version, other) {
        if (version.major !== other.major || version.minor !== other.minor) {
            return false;
        }
        if (version.micro === undefined || other.micro === undefined) {
            return true;
        }
        else if (version.micro !== other.micro) {
            return false;
        }
        if (version.releaseLevel === undefined || other.releaseLevel === undefined) {
            return true;
        }
        else if (version.releaseLevel !== other.releaseLevel) {
            return false;
        }
        if (version.serial === undefined || other.serial === undefined) {
            return true;
        }
        else if (version.serial !== other.serial) {
            return false;
        }
        return true;
    }
    PythonVersion.isEqualTo = isEqualTo;
    function isGreaterThan(version, other) {
        if (version.major > other.major) {
            return true;
        }
        else if (version.major < other.major) {
            return false;
        }
        if (version.minor > other.minor) {
            return true;
        }
        else if (version.minor < other.minor) {
            return false;
        }
        if (version.micro === undefined || other.micro === undefined || version.micro < other.micro) {
            return false;
        }
        else if (version.micro > other.micro) {
            return true;
        }
        // We leverage the fact that the alphabetical ordering
        // of the release level designators are ordered by increasing
        // release level.
        if (version.releaseLevel === undefined ||
            other.releaseLevel === undefined ||
            version.releaseLevel < other.releaseLevel) {
            return false;
        }
        else if (version.releaseLevel > other.releaseLevel) {
            return true;
        }
        if (version.serial === undefined || other.serial === undefined || version.serial < other.serial) {
            return false;
        }
        else if (version.serial > other.serial) {
            return true;
        }
        // They are exactly equal!
        return false;
    }
    PythonVersion.isGreaterThan = isGreaterThan;
    function isGreaterOrEqualTo(version, other) {
        return isEqualTo(version, other) || isGreaterThan(version, other);
    }
    PythonVersion.isGreaterOrEqualTo = isGreaterOrEqualTo;
    function isLessThan(version, other) {
        return !isGreaterOrEqualTo(version, other);
    }
    PythonVersion.isLessThan = isLessThan;
    function isLessOrEqualTo(version, other) {
        return !isGreaterThan(version, other);
    }
    PythonVersion.isLessOrEqualTo = isLessOrEqualTo;
    function toMajorMinorString(version) {
        return `${version.major}.${version.minor}`;
    }
    PythonVersion.toMajorMinorString = toMajorMinorString;
    function toString(version) {
        let versString = toMajorMinorString(version);
        if (version.micro === undefined) {
            return versString;
        }
        versString += `.${version.micro}`;
        if (version.releaseLevel === undefined) {
            return versString;
        }
        versString += `.${version.releaseLevel}`;
        if (version.serial === undefined) {
            return versString;
        }
        versString += `.${version.serial}`;
        return versString;
    }
    PythonVersion.toString = toString;
    function fromString(val) {
        const split = val.split('.');
        if (split.length < 2) {
            return undefined;
        }
        const major = parseInt(split[0], 10);
        const minor = parseInt(split[1], 10);
        if (isNaN(major) || isNaN(minor)) {
            return undefined;
        }
        let micro;
        if (split.length >= 3) {
            micro = parseInt(split[2], 10);
            if (isNaN(micro)) {
                micro = undefined;
            }
        }
        let releaseLevel;
        if (split.length >= 4) {
            const releaseLevels = ['alpha', 'beta', 'candidate', 'final'];
            if (releaseLevels.some((level) => level === split[3])) {
                releaseLevel = split[3];
            }
        }
        let serial;
        if (split.length >= 5) {
            serial = parseInt(split[4], 10);
            if (isNaN(serial)) {
                serial = undefined;
            }
        }
        return create(major, minor, micro, releaseLevel, serial);
    }
    PythonVersion.fromString = fromString;
})(PythonVersion || (exports.PythonVersion = PythonVersion = {}));
// Predefine some versions.
exports.pythonVersion3_0 = PythonVersion.create(3, 0);
exports.pythonVersion3_1 = PythonVersion.create(3, 1);
exports.pythonVersion3_2 = PythonVersion.create(3, 2);
exports.pythonVersion3_3 = PythonVersion.create(3, 3);
exports.pythonVersion3_4 = PythonVersion.create(3, 4);
exports.pythonVersion3_5 = PythonVersion.create(3, 5);
exports.pythonVersion3_6 = PythonVersion.create(3, 6);
exports.pythonVersion3_7 = PythonVersion.create(3, 7);
exports.pythonVersion3_8 = PythonVersion.create(3, 8);
exports.pythonVersion3_9 = PythonVersion.create(3, 9);
exports.pythonVersion3_10 = PythonVersion.create(3, 10);
exports.pythonVersion3_11 = PythonVersion.create(3, 11);
exports.pythonVersion3_12 = PythonVersion.create(3, 12);
exports.pythonVersion3_13 = PythonVersion.create(3, 13);
exports.pythonVersion3_14 = PythonVersion.create(3, 14);
exports.pythonVersion3_15 = PythonVersion.create(3, 15);
exports.latestStablePythonVersion = exports.pythonVersion3_14;
//# sourceMappingURL=pythonVersion.js.map

/***/ }),

/***/ 2021:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * serviceKeys.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * Define service keys.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ServiceKeys = void 0;
const serviceProvider_1 = __webpack_require__(7416);
var ServiceKeys;
(function (ServiceKeys) {
    ServiceKeys.fs = new serviceProvider_1.ServiceKey('fs');
    ServiceKeys.console = new serviceProvider_1.ServiceKey('ConsoleInterface');
    ServiceKeys.sourceFileFactory = new serviceProvider_1.ServiceKey('ISourceFileFactory');
    ServiceKeys.partialStubs = new serviceProvider_1.ServiceKey('SupportPartialStubs');
    ServiceKeys.symbolDefinitionProvider = new serviceProvider_1.GroupServiceKey('SymbolDefinitionProvider');
    ServiceKeys.symbolUsageProviderFactory = new serviceProvider_1.GroupServiceKey('SymbolUsageProviderFactory');
    ServiceKeys.stateMutationListeners = new serviceProvider_1.GroupServiceKey('StatusMutationListener');
    ServiceKeys.tempFile = new serviceProvider_1.ServiceKey('TempFile');
    ServiceKeys.cacheManager = new serviceProvider_1.ServiceKey('CacheManager');
    ServiceKeys.debugInfoInspector = new serviceProvider_1.ServiceKey('DebugInfoInspector');
    ServiceKeys.caseSensitivityDetector = new serviceProvider_1.ServiceKey('CaseSensitivityDetector');
    ServiceKeys.docStringService = new serviceProvider_1.ServiceKey('DocStringService');
    ServiceKeys.windowService = new serviceProvider_1.ServiceKey('WindowService');
    ServiceKeys.commandService = new serviceProvider_1.ServiceKey('CommandService');
    ServiceKeys.cancellationProvider = new serviceProvider_1.ServiceKey('CancellationProvider');
    ServiceKeys.importResolverFileSystem = new serviceProvider_1.ServiceKey('ImportResolverFileSystem');
    ServiceKeys.typeshedInfoProvider = new serviceProvider_1.ServiceKey('TypeshedInfoProvider');
})(ServiceKeys || (exports.ServiceKeys = ServiceKeys = {}));
//# sourceMappingURL=serviceKeys.js.map

/***/ }),

/***/ 7416:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*
 * serviceProvider.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * Container for different services used within the application.
 */
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ServiceProvider = exports.GroupServiceKey = exports.ServiceKey = void 0;
const collectionUtils_1 = __webpack_require__(2675);
const core_1 = __webpack_require__(2359);
const debug = __importStar(__webpack_require__(1381));
class InternalKey {
}
/**
 * Key for singleton service T.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
class ServiceKey extends InternalKey {
    constructor(id) {
        super();
        this.id = id;
        this.kind = 'singleton';
    }
}
exports.ServiceKey = ServiceKey;
/**
 * Key for group of service T.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
class GroupServiceKey extends InternalKey {
    constructor(id) {
        super();
        this.id = id;
        this.kind = 'group';
    }
}
exports.GroupServiceKey = GroupServiceKey;
class ServiceProvider {
    constructor() {
        this._container = new Map();
        this._disposed = false;
    }
    get disposed() {
        return this._disposed;
    }
    add(key, value) {
        if (key.kind === 'group') {
            this._addGroupService(key, value);
            return;
        }
        if (key.kind === 'singleton') {
            if (value !== undefined) {
                this._container.set(key.id, value);
            }
            else {
                this.remove(key);
            }
            return;
        }
        debug.assertNever(key, `Unknown key type ${typeof key}`);
    }
    remove(key, value) {
        if (key.kind === 'group') {
            this._removeGroupService(key, value);
            return;
        }
        if (key.kind === 'singleton') {
            this._container.delete(key.id);
            return;
        }
        debug.assertNever(key, `Unknown key type ${typeof key}`);
    }
    tryGet(key) {
        return this._container.get(key.id);
    }
    get(key) {
        const value = key.kind === 'group' ? this.tryGet(key) : this.tryGet(key);
        if (value === undefined) {
            throw new Error(`Global service provider not initialized for ${key.id}.`);
        }
        return value;
    }
    clone() {
        const serviceProvider = new ServiceProvider();
        this._container.forEach((value, key) => {
            if (Array.isArray(value)) {
                serviceProvider._container.set(key, [...(value ?? [])]);
            }
            else if (value.clone !== undefined) {
                serviceProvider._container.set(key, value.clone());
            }
            else {
                serviceProvider._container.set(key, value);
            }
        });
        return serviceProvider;
    }
    dispose() {
        if (this._disposed) {
            return;
        }
        this._disposed = true;
        for (const service of this._container.values()) {
            if (core_1.Disposable.is(service)) {
                service.dispose();
            }
        }
        // Clear out everything except for some essential services,
        // as those may be needed during shutdown.
        const essentialList = ['fs', 'CaseSensitivityDetector', 'TempFile'];
        const essentials = new Map();
        for (const key of essentialList) {
            const service = this._container.get(key);
            if (service) {
                essentials.set(key, service);
            }
        }
        this._container.clear();
        essentials.forEach((value, key) => {
            this._container.set(key, value);
        });
    }
    _addGroupService(key, newValue) {
        // Explicitly cast to remove `readonly`
        const services = this.tryGet(key);
        if (services === undefined) {
            this._container.set(key.id, [newValue]);
            return;
        }
        if (newValue !== undefined) {
            (0, collectionUtils_1.addIfUnique)(services, newValue);
        }
    }
    _removeGroupService(key, oldValue) {
        const services = this.tryGet(key);
        if (services === undefined) {
            return;
        }
        (0, collectionUtils_1.removeArrayElements)(services, (s) => s === oldValue);
    }
}
exports.ServiceProvider = ServiceProvider;
//# sourceMappingURL=serviceProvider.js.map

/***/ }),

/***/ 1248:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * stringUtils.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Utility methods for manipulating and comparing strings.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPatternInSymbol = isPatternInSymbol;
exports.hashString = hashString;
exports.getStringFingerprint = getStringFingerprint;
exports.areStringFingerprintsEqual = areStringFingerprintsEqual;
exports.compareStringsCaseInsensitive = compareStringsCaseInsensitive;
exports.compareStringsCaseSensitive = compareStringsCaseSensitive;
exports.getStringComparer = getStringComparer;
exports.equateStringsCaseInsensitive = equateStringsCaseInsensitive;
exports.equateStringsCaseSensitive = equateStringsCaseSensitive;
exports.getCharacterCount = getCharacterCount;
exports.getLastDottedString = getLastDottedString;
exports.truncate = truncate;
exports.escapeRegExp = escapeRegExp;
const core_1 = __webpack_require__(2359);
// Determines if typed string matches a symbol
// name. Characters must appear in order.
// Return true if all typed characters are in symbol
function isPatternInSymbol(typedValue, symbolName) {
    // This function is extremely hot: it runs against the entire symbol index
    // during auto-import and completion filtering. The original implementation
    // eagerly allocated two fully lower-cased copies of both strings up front
    // (via toLocaleLowerCase), even when an early character mismatch would
    // immediately reject the match.
    //
    // Fast path: scan character-by-character with charCodeAt (no allocation) and
    // fold case via a precomputed Latin-1 table (built at module init from
    // toLocaleLowerCase, so it preserves the original's exact locale-sensitive
    // behavior) while BOTH current characters fold to a single length-preserving
    // Latin-1 code unit. The overwhelming majority of Python symbol names and typed
    // queries are ASCII/Latin-1 identifiers, so this avoids the two
    // toLocaleLowerCase allocations entirely for the common case. Folds that would
    // change a string's length fall back to the exact original algorithm below.
    const typedLength = typedValue.length;
    const symbolLength = symbolName.length;
    let typedPos = 0;
    let symbolPos = 0;
    while (typedPos < typedLength && symbolPos < symbolLength) {
        const typedCode = typedValue.charCodeAt(typedPos);
        const symbolCode = symbolName.charCodeAt(symbolPos);
        // Fold each current character via the precomputed table. Any code point
        // outside Latin-1 (index > 0xff) is not in the table and always needs the
        // fallback; a Latin-1 code point maps to NEEDS_FALLBACK when its case fold
        // is not a single length-preserving Latin-1 code unit under the active
        // locale (see the table comment below).
        const typedFold = typedCode <= 0xff ? latin1LowerCaseTable[typedCode] : NEEDS_FALLBACK;
        const symbolFold = symbolCode <= 0xff ? latin1LowerCaseTable[symbolCode] : NEEDS_FALLBACK;
        if (typedFold === NEEDS_FALLBACK || symbolFold === NEEDS_FALLBACK) {
            // We hit a character whose case folding can change string length or is
            // locale-sensitive in a way the per-character table cannot represent
            // (e.g. non-Latin-1 code points like the ligature ﬁ, Greek, CJK, a
            // combining mark, or Turkish dotted capital İ). Fall back to the exact
            // original algorithm: lower-case both FULL strings and match over the
            // lower-cased strings from the start. Restarting (rather than resuming
            // at typedPos/symbolPos over original indices) is required for
            // correctness, because toLocaleLowerCase can produce a different number
            // of code units than the original string.
            const typedLower = typedValue.toLocaleLowerCase();
            const symbolLower = symbolName.toLocaleLowerCase();
            const typedLowerLength = typedLower.length;
            const symbolLowerLength = symbolLower.length;
            let tp = 0;
            let sp = 0;
            while (tp < typedLowerLength && sp < symbolLowerLength) {
                if (typedLower[tp] === symbolLower[sp]) {
                    tp += 1;
                }
                sp += 1;
            }
            return tp === typedLowerLength;
        }
        if (typedFold === symbolFold) {
            typedPos += 1;
        }
        symbolPos += 1;
    }
    return typedPos === typedLength;
}
// Sentinel marking a Latin-1 code point whose case fold cannot be represented as a
// single length-preserving Latin-1 code unit under the active locale, so matches
// involving it must take the full-string toLocaleLowerCase fallback.
const NEEDS_FALLBACK = -1;
// Case-folding lookup table for the Latin-1 range (0x00-0xff). Each entry holds the
// lower-cased code point produced by String.prototype.toLocaleLowerCase for that
// code unit under the process locale at module-init time. This preserves the exact
// behavior of the original toLocaleLowerCase-based implementation — including any
// locale-sensitive ASCII casing such as the Turkish/Azeri dotless-i rule — while
// avoiding a per-call allocation. Entries whose fold is not a single code unit
// (length-changing folds) map to NEEDS_FALLBACK so those matches take the slow path.
// Building the table once assumes the process locale is stable for its lifetime,
// which holds for the language server.
const latin1LowerCaseTable = (() => {
    const table = new Int32Array(256);
    for (let i = 0; i < 256; i++) {
        const lower = String.fromCharCode(i).toLocaleLowerCase();
        table[i] = lower.length === 1 ? lower.charCodeAt(0) : NEEDS_FALLBACK;
    }
    return table;
})();
// This is a simple, non-cryptographic hash function for text.
function hashString(contents) {
    let hash = 0;
    for (let i = 0; i < contents.length; i++) {
        hash = ((hash << 5) - hash + contents.charCodeAt(i)) | 0;
    }
    return hash;
}
// Computes the legacy string hash and an independent FNV-1a component in one pass.
function getStringFingerprint(contents) {
    let primary = 0;
    let secondary = 0x811c9dc5;
    for (let i = 0; i < contents.length; i++) {
        const codeUnit = contents.charCodeAt(i);
        primary = ((primary << 5) - primary + codeUnit) | 0;
        secondary = Math.imul(secondary ^ codeUnit, 0x01000193);
    }
    return { primary, secondary };
}
function areStringFingerprintsEqual(left, right) {
    return left.primary === right.primary && left.secondary === right.secondary;
}
/**
 * Compare two strings using a case-insensitive ordinal comparison.
 *
 * Ordinal comparisons are based on the difference between the unicode code points of both
 * strings. Characters with multiple unicode representations are considered unequal. Ordinal
 * comparisons provide predictable ordering, but place "a" after "B".
 *
 * Case-insensitive comparisons compare both strings one code-point at a time using the integer
 * value of each code-point after applying `toUpperCase` to each string. We always map both
 * strings to their upper-case form as some unicode characters do not properly round-trip to
 * lowercase (such as `áºž` (German sharp capital s)).
 */
function compareStringsCaseInsensitive(a, b) {
    return a === b
        ? 0 /* Comparison.EqualTo */
        : a === undefined
            ? -1 /* Comparison.LessThan */
            : b === undefined
                ? 1 /* Comparison.GreaterThan */
                : (0, core_1.compareComparableValues)(a.toUpperCase(), b.toUpperCase());
}
/**
 * Compare two strings using a case-sensitive ordinal comparison.
 *
 * Ordinal comparisons are based on the difference between the unicode code points of both
 * strings. Characters with multiple unicode representations are considered unequal. Ordinal
 * comparisons provide predictable ordering, but place "a" after "B".
 *
 * Case-sensitive comparisons compare both strings one code-point at a time using the integer
 * value of each code-point.
 */
function compareStringsCaseSensitive(a, b) {
    return (0, core_1.compareComparableValues)(a, b);
}
function getStringComparer(ignoreCase) {
    return ignoreCase ? compareStringsCaseInsensitive : compareStringsCaseSensitive;
}
/**
 * Compare the equality of two strings using a case-insensitive ordinal comparison.
 *
 * Case-insensitive comparisons compare both strings one code-point at a time using the integer
 * value of each code-point after applying `toUpperCase` to each string. We always map both
 * strings to their upper-case form as some unicode characters do not properly round-trip to
 * lowercase (such as `ẞ` (German sharp capital s)).
 */
function equateStringsCaseInsensitive(a, b) {
    return compareStringsCaseInsensitive(a, b) === 0 /* Comparison.EqualTo */;
}
/**
 * Compare the equality of two strings using a case-sensitive ordinal comparison.
 *
 * Case-sensitive comparisons compare both strings one code-point at a time using the
 * integer value of each code-point.
 */
function equateStringsCaseSensitive(a, b) {
    return compareStringsCaseSensitive(a, b) === 0 /* Comparison.EqualTo */;
}
function getCharacterCount(value, ch) {
    let result = 0;
    for (let i = 0; i < value.length; i++) {
        if (value[i] === ch) {
            result++;
        }
    }
    return result;
}
function getLastDottedString(text) {
    const index = text.lastIndexOf('.');
    return index > 0 ? text.substring(index + 1) : text;
}
function truncate(text, maxLength) {
    if (text.length > maxLength) {
        return text.substring(0, maxLength - '...'.length) + '...';
    }
    return text;
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
//# sourceMappingURL=stringUtils.js.map

/***/ }),

/***/ 2138:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * textRange.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Specifies the range of text within a larger string.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Range = exports.Position = exports.TextRange = void 0;
exports.comparePositions = comparePositions;
exports.getEmptyPosition = getEmptyPosition;
exports.doRangesOverlap = doRangesOverlap;
exports.doRangesIntersect = doRangesIntersect;
exports.isPositionInRange = isPositionInRange;
exports.isRangeInRange = isRangeInRange;
exports.positionsAreEqual = positionsAreEqual;
exports.rangesAreEqual = rangesAreEqual;
exports.getEmptyRange = getEmptyRange;
exports.isEmptyPosition = isEmptyPosition;
exports.isEmptyRange = isEmptyRange;
exports.extendRange = extendRange;
exports.combineRange = combineRange;
const debug_1 = __webpack_require__(1381);
var TextRange;
(function (TextRange) {
    function create(start, length) {
        if (start < 0) {
            (0, debug_1.fail)('start must be non-negative');
        }
        if (length < 0) {
            (0, debug_1.fail)('length must be non-negative');
        }
        return { start, length };
    }
    TextRange.create = create;
    function fromBounds(start, end) {
        if (start < 0) {
            (0, debug_1.fail)('start must be non-negative');
        }
        if (start > end) {
            (0, debug_1.fail)('end must be greater than or equal to start');
        }
        return create(start, end - start);
    }
    TextRange.fromBounds = fromBounds;
    function getEnd(range) {
        return range.start + range.length;
    }
    TextRange.getEnd = getEnd;
    function contains(range, position) {
        return position >= range.start && position < getEnd(range);
    }
    TextRange.contains = contains;
    function containsRange(range, span) {
        return span.start >= range.start && getEnd(span) <= getEnd(range);
    }
    TextRange.containsRange = containsRange;
    function overlaps(range, position) {
        return position >= range.start && position <= getEnd(range);
    }
    TextRange.overlaps = overlaps;
    function overlapsRange(range, other) {
        return overlaps(range, other.start) || overlaps(other, range.start);
    }
    TextRange.overlapsRange = overlapsRange;
    function extend(range, extension) {
        let result = range;
        if (extension.start < result.start) {
            result = {
                start: extension.start,
                length: result.length + result.start - extension.start,
            };
        }
        const extensionEnd = getEnd(extension);
        const resultEnd = getEnd(result);
        if (extensionEnd > resultEnd) {
            result = {
                start: result.start,
                length: result.length + extensionEnd - resultEnd,
            };
        }
        return result;
    }
    TextRange.extend = extend;
    function combine(ranges) {
        if (ranges.length === 0) {
            return undefined;
        }
        let combinedRange = { start: ranges[0].start, length: ranges[0].length };
        for (let i = 1; i < ranges.length; i++) {
            combinedRange = extend(combinedRange, ranges[i]);
        }
        return combinedRange;
    }
    TextRange.combine = combine;
})(TextRange || (exports.TextRange = TextRange = {}));
var Position;
(function (Position) {
    function print(value) {
        return `(${value.line}:${value.character})`;
    }
    Position.print = print;
})(Position || (exports.Position = Position = {}));
var Range;
(function (Range) {
    function print(value) {
        return `${Position.print(value.start)}-${Position.print(value.end)}`;
    }
    Range.print = print;
})(Range || (exports.Range = Range = {}));
// Represents a range within a particular document.
function comparePositions(a, b) {
    if (a.line < b.line) {
        return -1;
    }
    else if (a.line > b.line) {
        return 1;
    }
    else if (a.character < b.character) {
        return -1;
    }
    else if (a.character > b.character) {
        return 1;
    }
    return 0;
}
function getEmptyPosition() {
    return {
        line: 0,
        character: 0,
    };
}
function doRangesOverlap(a, b) {
    if (comparePositions(b.start, a.end) >= 0) {
        return false;
    }
    else if (comparePositions(a.start, b.end) >= 0) {
        return false;
    }
    return true;
}
function doRangesIntersect(a, b) {
    if (comparePositions(b.start, a.end) > 0) {
        return false;
    }
    else if (comparePositions(a.start, b.end) > 0) {
        return false;
    }
    return true;
}
function isPositionInRange(range, position) {
    return comparePositions(range.start, position) <= 0 && comparePositions(range.end, position) >= 0;
}
function isRangeInRange(range, containedRange) {
    return isPositionInRange(range, containedRange.start) && isPositionInRange(range, containedRange.end);
}
function positionsAreEqual(a, b) {
    return comparePositions(a, b) === 0;
}
function rangesAreEqual(a, b) {
    return positionsAreEqual(a.start, b.start) && positionsAreEqual(a.end, b.end);
}
function getEmptyRange() {
    return {
        start: getEmptyPosition(),
        end: getEmptyPosition(),
    };
}
function isEmptyPosition(pos) {
    return pos.character === 0 && pos.line === 0;
}
function isEmptyRange(range) {
    return isEmptyPosition(range.start) && isEmptyPosition(range.end);
}
function extendRange(range, extension) {
    if (comparePositions(extension.start, range.start) < 0) {
        range.start = extension.start;
    }
    if (comparePositions(extension.end, range.end) > 0) {
        range.end = extension.end;
    }
}
function combineRange(ranges) {
    if (ranges.length === 0) {
        return undefined;
    }
    const combinedRange = ranges[0];
    for (let i = 1; i < ranges.length; i++) {
        extendRange(combinedRange, ranges[i]);
    }
    return combinedRange;
}
//# sourceMappingURL=textRange.js.map

/***/ }),

/***/ 4062:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * textRangeCollection.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Based on code from vscode-python repository:
 *  https://github.com/Microsoft/vscode-python
 *
 * Class that maintains an ordered list of text ranges and allows
 * for indexing and fast lookups within this list.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TextRangeCollection = void 0;
exports.getIndexContaining = getIndexContaining;
const debug_1 = __webpack_require__(1381);
const textRange_1 = __webpack_require__(2138);
class TextRangeCollection {
    constructor(items) {
        // Index most recently returned by getItemContaining. Offsets converted in
        // bulk (e.g. one per completion item or reference) cluster on the same or an
        // adjacent line, so remembering the last hit lets consecutive lookups skip the
        // binary search. It is only ever used as a hint that is re-validated on each
        // call, so it never changes the returned result.
        this._lastHitIndex = 0;
        this._items = items;
    }
    get start() {
        return this._items.length > 0 ? this._items[0].start : 0;
    }
    get end() {
        const lastItem = this._items[this._items.length - 1];
        return this._items.length > 0 ? lastItem.start + lastItem.length : 0;
    }
    get length() {
        return this.end - this.start;
    }
    get count() {
        return this._items.length;
    }
    contains(position) {
        return position >= this.start && position < this.end;
    }
    getItemAt(index) {
        if (index < 0 || index >= this._items.length) {
            (0, debug_1.fail)('index is out of range');
        }
        return this._items[index];
    }
    // Returns the nearest item prior to the position.
    // The position may not be contained within the item.
    getItemAtPosition(position) {
        if (this.count === 0) {
            return -1;
        }
        if (position < this.start) {
            return -1;
        }
        if (position > this.end) {
            return -1;
        }
        let min = 0;
        let max = this.count - 1;
        while (min < max) {
            const mid = min + ((max - min) >> 1);
            const item = this._items[mid];
            // Is the position past the start of this item but before
            // the start of the next item? If so, we found our item.
            if (position >= item.start) {
                if (mid >= this.count - 1 || position < this._items[mid + 1].start) {
                    return mid;
                }
            }
            if (position < item.start) {
                max = mid - 1;
            }
            else {
                min = mid + 1;
            }
        }
        return min;
    }
    getItemContaining(position) {
        if (this.count === 0) {
            return -1;
        }
        if (position < this.start) {
            return -1;
        }
        if (position > this.end) {
            return -1;
        }
        // Fast path: check the last returned index and its forward neighbor before
        // falling back to the binary search. Because the items are immutable, sorted
        // and non-overlapping, an item that contains the position is unique, so any
        // index returned here is exactly what getIndexContaining would return. The
        // memo is re-validated with the same containment predicate on every call, so
        // a stale hint can only miss (and fall through), never return a wrong result.
        const lastHit = this._lastHitIndex;
        if (lastHit >= 0 && lastHit < this._items.length) {
            const item = this._items[lastHit];
            if (item !== undefined && textRange_1.TextRange.contains(item, position)) {
                return lastHit;
            }
            const nextIndex = lastHit + 1;
            if (nextIndex < this._items.length) {
                const nextItem = this._items[nextIndex];
                if (nextItem !== undefined && textRange_1.TextRange.contains(nextItem, position)) {
                    this._lastHitIndex = nextIndex;
                    return nextIndex;
                }
            }
        }
        const index = getIndexContaining(this._items, position);
        if (index >= 0) {
            this._lastHitIndex = index;
        }
        return index;
    }
}
exports.TextRangeCollection = TextRangeCollection;
function getIndexContaining(arr, position, inRange = textRange_1.TextRange.contains) {
    if (arr.length === 0) {
        return -1;
    }
    let min = 0;
    let max = arr.length - 1;
    while (min <= max) {
        const mid = Math.floor(min + (max - min) / 2);
        const element = findNonNullElement(arr, mid, min, max);
        if (element === undefined) {
            return -1;
        }
        if (inRange(element.item, position)) {
            return element.index;
        }
        const nextElement = findNonNullElement(arr, mid + 1, mid + 1, max);
        if (nextElement === undefined) {
            return -1;
        }
        if (mid < arr.length - 1 && textRange_1.TextRange.getEnd(element.item) <= position && position < nextElement.item.start) {
            return -1;
        }
        if (position < element.item.start) {
            max = mid - 1;
        }
        else {
            min = mid + 1;
        }
    }
    return -1;
}
function findNonNullElement(arr, position, min, max) {
    const item = arr[position];
    if (item) {
        return { index: position, item };
    }
    // Search forward and backward until it finds non-null value.
    for (let i = position + 1; i <= max; i++) {
        const item = arr[i];
        if (item) {
            return { index: i, item };
        }
    }
    for (let i = position - 1; i >= min; i--) {
        const item = arr[i];
        if (item) {
            return { index: i, item };
        }
    }
    return undefined;
}
//# sourceMappingURL=textRangeCollection.js.map

/***/ }),

/***/ 8670:
/***/ ((__unused_webpack_module, exports) => {


/*
 * timing.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * A simple duration class that can be used to record and report
 * durations at the millisecond level of resolution.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.timingStats = exports.TimingStats = exports.TimingStat = exports.Duration = void 0;
class Duration {
    constructor() {
        this._startTime = Date.now();
    }
    getDurationInMilliseconds() {
        const curTime = Date.now();
        return curTime - this._startTime;
    }
    getDurationInSeconds() {
        return this.getDurationInMilliseconds() / 1000;
    }
}
exports.Duration = Duration;
class TimingStat {
    constructor() {
        this.totalTime = 0;
        this.callCount = 0;
        this.isTiming = false;
    }
    timeOperation(callback, ...args) {
        this.callCount++;
        // Handle reentrancy.
        if (this.isTiming) {
            return callback(...args);
        }
        else {
            this.isTiming = true;
            const duration = new Duration();
            const result = callback(...args);
            this.totalTime += duration.getDurationInMilliseconds();
            this.isTiming = false;
            return result;
        }
    }
    subtractFromTime(callback) {
        if (this.isTiming) {
            this.isTiming = false;
            const duration = new Duration();
            callback();
            this.totalTime -= duration.getDurationInMilliseconds();
            this.isTiming = true;
        }
        else {
            callback();
        }
    }
    printTime() {
        const totalTimeInSec = this.totalTime / 1000;
        const roundedTime = Math.round(totalTimeInSec * 100) / 100;
        return roundedTime.toString() + 'sec';
    }
}
exports.TimingStat = TimingStat;
class TimingStats {
    constructor() {
        this.totalDuration = new Duration();
        this.findFilesTime = new TimingStat();
        this.readFileTime = new TimingStat();
        this.tokenizeFileTime = new TimingStat();
        this.parseFileTime = new TimingStat();
        this.resolveImportsTime = new TimingStat();
        this.cycleDetectionTime = new TimingStat();
        this.bindTime = new TimingStat();
        this.typeCheckerTime = new TimingStat();
        this.typeEvaluationTime = new TimingStat();
    }
    printSummary(console) {
        console.info(`Completed in ${this.totalDuration.getDurationInSeconds()}sec`);
    }
    printDetails(console) {
        console.info('');
        console.info('Timing stats');
        console.info('Find Source Files:    ' + this.findFilesTime.printTime());
        console.info('Read Source Files:    ' + this.readFileTime.printTime());
        console.info('Tokenize:             ' + this.tokenizeFileTime.printTime());
        console.info('Parse:                ' + this.parseFileTime.printTime());
        console.info('Resolve Imports:      ' + this.resolveImportsTime.printTime());
        console.info('Bind:                 ' + this.bindTime.printTime());
        console.info('Check:                ' + this.typeCheckerTime.printTime());
        console.info('Detect Cycles:        ' + this.cycleDetectionTime.printTime());
    }
    getTotalDuration() {
        return this.totalDuration.getDurationInSeconds();
    }
}
exports.TimingStats = TimingStats;
exports.timingStats = new TimingStats();
//# sourceMappingURL=timing.js.map

/***/ }),

/***/ 6773:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*
 * baseUri.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * Base URI class for storing and manipulating URIs.
 */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BaseUri = void 0;
const collectionUtils_1 = __webpack_require__(2675);
const pathUtils_1 = __webpack_require__(6658);
const memoization_1 = __webpack_require__(585);
const backslashRegEx = /\\/g;
class BaseUri {
    constructor(_key) {
        this._key = _key;
    }
    // Unique key for storing in maps.
    get key() {
        return this._key;
    }
    // Returns just the fileName without any extensions
    get fileNameWithoutExtensions() {
        const fileName = this.fileName;
        const index = fileName.lastIndexOf('.');
        if (index > 0) {
            return fileName.slice(0, index);
        }
        else {
            return fileName;
        }
    }
    // Returns a URI where the path contains the path with .py appended.
    get packageUri() {
        // This is assuming that the current path is a file already.
        return this.addExtension('.py');
    }
    // Returns a URI where the path contains the path with .pyi appended.
    get packageStubUri() {
        // This is assuming that the current path is a file already.
        return this.addExtension('.pyi');
    }
    // Returns a URI where the path has __init__.py appended.
    get initPyUri() {
        // This is assuming that the current path is a directory already.
        return this.combinePathsUnsafe('__init__.py');
    }
    // Returns a URI where the path has __init__.pyi appended.
    get initPyiUri() {
        // This is assuming that the current path is a directory already.
        return this.combinePathsUnsafe('__init__.pyi');
    }
    // Returns a URI where the path has py.typed appended.
    get pytypedUri() {
        // This is assuming that the current path is a directory already.
        return this.combinePathsUnsafe('py.typed');
    }
    isEmpty() {
        return false;
    }
    replaceExtension(ext) {
        const dir = this.getDirectory();
        const base = this.fileName;
        const newBase = base.slice(0, base.length - this.lastExtension.length) + ext;
        return dir.combinePathsUnsafe(newBase);
    }
    addExtension(ext) {
        return this.addPath(ext);
    }
    hasExtension(ext) {
        return this.isCaseSensitive
            ? this.lastExtension === ext
            : this.lastExtension.toLowerCase() === ext.toLowerCase();
    }
    containsExtension(ext) {
        const fileName = this.fileName;
        // Use a regex so we keep the . on the front of the extension.
        const extensions = fileName.split(/(?=\.)/g);
        return extensions.some((e) => (this.isCaseSensitive ? e === ext : e.toLowerCase() === ext.toLowerCase()));
    }
    getRootPathLength() {
        return this.getRootPath().length;
    }
    isUntitled() {
        return this.scheme === 'untitled';
    }
    equals(other) {
        return this.key === other?.key;
    }
    pathStartsWith(name) {
        // We're making an assumption here that the name is already normalized.
        return this.getComparablePath().startsWith(name);
    }
    pathEndsWith(name) {
        // We're making an assumption here that the name is already normalized.
        return this.getComparablePath().endsWith(name);
    }
    pathIncludes(include) {
        // We're making an assumption here that the name is already normalized.
        return this.getComparablePath().includes(include);
    }
    getRelativePath(child) {
        if (this.scheme !== child.scheme) {
            return undefined;
        }
        // Unlike getRelativePathComponents, this function should not return relative path
        // markers for non children.
        if (child.isChild(this)) {
            const relativeToComponents = this.getRelativePathComponents(child);
            if (relativeToComponents.length > 0) {
                return ['.', ...relativeToComponents].join('/');
            }
        }
        return undefined;
    }
    getPathComponents() {
        // Make sure to freeze the result so that it can't be modified.
        return Object.freeze(this.getPathComponentsImpl());
    }
    getRelativePathComponents(to) {
        const fromComponents = this.getPathComponents();
        const toComponents = to.getPathComponents();
        let start;
        for (start = 0; start < fromComponents.length && start < toComponents.length; start++) {
            const fromComponent = fromComponents[start];
            const toComponent = toComponents[start];
            const match = this.isCaseSensitive
                ? fromComponent === toComponent
                : fromComponent.toLowerCase() === toComponent.toLowerCase();
            if (!match) {
                break;
            }
        }
        if (start === 0) {
            return toComponents;
        }
        const components = toComponents.slice(start);
        const relative = [];
        for (; start < fromComponents.length; start++) {
            relative.push('..');
        }
        return [...relative, ...components];
    }
    getShortenedFileName(maxDirLength = 15) {
        return (0, pathUtils_1.getShortenedFileName)(this.getPath(), maxDirLength);
    }
    normalizeSlashes(path) {
        if (path.includes('\\')) {
            return path.replace(backslashRegEx, '/');
        }
        return path;
    }
    static combinePathElements(pathString, separator, ...paths) {
        // Borrowed this algorithm from the pathUtils combinePaths function. This is
        // a quicker implementation that's possible because we assume all paths are normalized already.
        for (const relativePath of paths) {
            if (!relativePath) {
                continue;
            }
            if (!pathString || (0, pathUtils_1.getRootLength)(relativePath) !== 0) {
                pathString = relativePath;
            }
            else if (pathString.endsWith(separator)) {
                pathString += relativePath;
            }
            else {
                pathString += separator + relativePath;
            }
        }
        return pathString;
    }
    reducePathComponents(components) {
        if (!(0, collectionUtils_1.some)(components)) {
            return [];
        }
        // Reduce the path components by eliminating
        // any '.' or '..'. We start at 1 because the first component is
        // always the root.
        const reduced = [components[0]];
        for (let i = 1; i < components.length; i++) {
            const component = components[i];
            if (!component || component === '.') {
                continue;
            }
            if (component === '..') {
                if (reduced.length > 1) {
                    if (reduced[reduced.length - 1] !== '..') {
                        reduced.pop();
                        continue;
                    }
                }
                else if (reduced[0]) {
                    continue;
                }
            }
            reduced.push(component);
        }
        return reduced;
    }
}
exports.BaseUri = BaseUri;
__decorate([
    (0, memoization_1.cacheProperty)()
], BaseUri.prototype, "packageUri", null);
__decorate([
    (0, memoization_1.cacheProperty)()
], BaseUri.prototype, "packageStubUri", null);
__decorate([
    (0, memoization_1.cacheProperty)()
], BaseUri.prototype, "initPyUri", null);
__decorate([
    (0, memoization_1.cacheProperty)()
], BaseUri.prototype, "initPyiUri", null);
__decorate([
    (0, memoization_1.cacheProperty)()
], BaseUri.prototype, "pytypedUri", null);
//# sourceMappingURL=baseUri.js.map

/***/ }),

/***/ 5485:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * constantUri.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * URI class that represents a constant/marker URI.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ConstantUri = void 0;
const baseUri_1 = __webpack_require__(6773);
class ConstantUri extends baseUri_1.BaseUri {
    constructor(name) {
        super(name);
    }
    get scheme() {
        return '';
    }
    get isCaseSensitive() {
        return true;
    }
    get fileName() {
        return '';
    }
    get lastExtension() {
        return '';
    }
    get root() {
        return this;
    }
    get fragment() {
        return '';
    }
    get query() {
        return '';
    }
    equals(other) {
        // For constant Uri, reference equality must be used instead of value equality.
        return this === other;
    }
    toJsonObj() {
        throw new Error(`constant uri can't be serialized`);
    }
    toString() {
        return this.key;
    }
    toUserVisibleString() {
        return '';
    }
    matchesRegex(regex) {
        return false;
    }
    withFragment(fragment) {
        return this;
    }
    withQuery(query) {
        return this;
    }
    addPath(extra) {
        return this;
    }
    getDirectory() {
        return this;
    }
    isRoot() {
        return false;
    }
    isChild(parent, ignoreCase) {
        return false;
    }
    isLocal() {
        return false;
    }
    startsWith(other, ignoreCase) {
        return false;
    }
    getPathLength() {
        return 0;
    }
    resolvePaths(...paths) {
        return this;
    }
    combinePaths(...paths) {
        return this;
    }
    combinePathsUnsafe(...paths) {
        return this;
    }
    getPath() {
        return '';
    }
    getFilePath() {
        return '';
    }
    stripExtension() {
        return this;
    }
    stripAllExtensions() {
        return this;
    }
    getRootPath() {
        return '';
    }
    getComparablePath() {
        return '';
    }
    getPathComponentsImpl() {
        return [];
    }
}
exports.ConstantUri = ConstantUri;
//# sourceMappingURL=constantUri.js.map

/***/ }),

/***/ 4998:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * emptyUri.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * URI class that represents an empty URI.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EmptyUri = void 0;
const constantUri_1 = __webpack_require__(5485);
const EmptyKey = '<empty>';
class EmptyUri extends constantUri_1.ConstantUri {
    constructor() {
        super(EmptyKey);
    }
    static get instance() {
        return EmptyUri._instance;
    }
    toJsonObj() {
        return {
            _key: EmptyKey,
        };
    }
    static isEmptyUri(uri) {
        return uri?._key === EmptyKey;
    }
    isEmpty() {
        return true;
    }
    toString() {
        return '';
    }
}
exports.EmptyUri = EmptyUri;
EmptyUri._instance = new EmptyUri();
//# sourceMappingURL=emptyUri.js.map

/***/ }),

/***/ 4875:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*
 * fileUri.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * URI class that represents a file path. These URIs are always 'file' schemed.
 */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FileUri = exports.FileUriSchema = void 0;
const vscode_uri_1 = __webpack_require__(3188);
const core_1 = __webpack_require__(2359);
const pathUtils_1 = __webpack_require__(6658);
const baseUri_1 = __webpack_require__(6773);
const memoization_1 = __webpack_require__(585);
exports.FileUriSchema = 'file';
class FileUri extends baseUri_1.BaseUri {
    constructor(key, _filePath, _query, _fragment, _originalString, _isCaseSensitive) {
        super(_isCaseSensitive ? key : key.toLowerCase());
        this._filePath = _filePath;
        this._query = _query;
        this._fragment = _fragment;
        this._originalString = _originalString;
        this._isCaseSensitive = _isCaseSensitive;
    }
    get scheme() {
        return exports.FileUriSchema;
    }
    get fragment() {
        return this._fragment;
    }
    get query() {
        return this._query;
    }
    get fileName() {
        return (0, pathUtils_1.getFileName)(this._filePath);
    }
    get lastExtension() {
        return (0, pathUtils_1.getFileExtension)(this._filePath);
    }
    get root() {
        const rootPath = this.getRootPath();
        if (rootPath !== this._filePath) {
            return FileUri.createFileUri(rootPath, '', '', undefined, this._isCaseSensitive);
        }
        return this;
    }
    get isCaseSensitive() {
        return this._isCaseSensitive;
    }
    static createFileUri(filePath, query, fragment, originalString, isCaseSensitive) {
        filePath = (0, pathUtils_1.isDiskPathRoot)(filePath) ? (0, pathUtils_1.ensureTrailingDirectorySeparator)(filePath) : filePath;
        const key = FileUri._createKey(filePath, query, fragment);
        return new FileUri(key, filePath, query, fragment, originalString, isCaseSensitive);
    }
    static isFileUri(uri) {
        return uri?._filePath !== undefined && uri?._key !== undefined;
    }
    static fromJsonObj(obj) {
        if ((0, core_1.isArray)(obj)) {
            const so = obj;
            return FileUri.createFileUri(so[1], so[2], so[3], so[4], so[5] === 1 ? true : false);
        }
        return FileUri.createFileUri(obj._filePath, obj._query, obj._fragment, obj._originalString, obj._isCaseSensitive);
    }
    toJsonObj() {
        const jsonObj = [
            0 /* UriKinds.file */,
            this._filePath,
            this._query,
            this._fragment,
            this._originalString,
            this._isCaseSensitive ? 1 : 0,
        ];
        return jsonObj;
    }
    matchesRegex(regex) {
        // Compare the regex to our path but normalize it for comparison.
        // The regex assumes it's comparing itself to a URI path.
        return regex.test(this._getNormalizedPath());
    }
    toString() {
        if (!this._formattedString) {
            this._formattedString =
                this._originalString ||
                    vscode_uri_1.URI.file(this._filePath).with({ query: this._query, fragment: this._fragment }).toString();
        }
        return this._formattedString;
    }
    toUserVisibleString() {
        return this._filePath;
    }
    addPath(extra) {
        return FileUri.createFileUri(this._filePath + extra, '', '', undefined, this._isCaseSensitive);
    }
    isRoot() {
        return (0, pathUtils_1.isDiskPathRoot)(this._filePath);
    }
    isChild(parent) {
        if (!FileUri.isFileUri(parent)) {
            return false;
        }
        return parent._filePath.length < this._filePath.length && this.startsWith(parent);
    }
    isLocal() {
        return true;
    }
    startsWith(other) {
        if (other?.scheme !== this.scheme) {
            return false;
        }
        const otherFileUri = other;
        if (this._filePath.length >= otherFileUri._filePath.length) {
            // Make sure the other ends with a / when comparing longer paths, otherwise we might
            // say that /a/food is a child of /a/foo.
            const otherPath = this._filePath.length > otherFileUri._filePath.length &&
                !(0, pathUtils_1.hasTrailingDirectorySeparator)(otherFileUri._filePath)
                ? (0, pathUtils_1.ensureTrailingDirectorySeparator)(otherFileUri._filePath)
                : otherFileUri._filePath;
            if (!this.isCaseSensitive) {
                return this._filePath.toLowerCase().startsWith(otherPath.toLowerCase());
            }
            return this._filePath.startsWith(otherPath);
        }
        return false;
    }
    getPathLength() {
        return this._filePath.length;
    }
    getPath() {
        return this._getNormalizedPath();
    }
    getFilePath() {
        return this._filePath;
    }
    resolvePaths(...paths) {
        // Resolve and combine paths, never want URIs with '..' in the middle.
        let combined = (0, pathUtils_1.resolvePaths)(this._filePath, ...paths);
        // Make sure to remove any trailing directory chars.
        if ((0, pathUtils_1.hasTrailingDirectorySeparator)(combined) && combined.length > 1) {
            combined = combined.slice(0, combined.length - 1);
        }
        if (combined !== this._filePath) {
            return FileUri.createFileUri(combined, '', '', undefined, this._isCaseSensitive);
        }
        return this;
    }
    combinePaths(...paths) {
        // Fast path: a single simple segment (no '.', '..', or separators) is by far the
        // most common case on the import-resolution hot path. Memoize the resulting child
        // per parent keyed by the short segment, so repeated walks of the same directory
        // tree avoid rebuilding the full child path and the interning cache's long key.
        if (paths.length === 1) {
            const segment = paths[0];
            if (segment.length > 0 &&
                segment !== '.' &&
                !segment.includes('..') &&
                !segment.includes(FileUri._separator) &&
                !segment.includes('/')) {
                const cached = this._combineChildren?.get(segment);
                if (cached) {
                    return cached;
                }
                const child = this.combinePathsUnsafe(segment);
                (this._combineChildren ?? (this._combineChildren = new Map())).set(segment, child);
                return child;
            }
        }
        if (paths.some((p) => p.includes('..') || p.includes(FileUri._separator) || p.includes('/') || p === '.')) {
            // This is a slow path that handles paths that contain '..' or '.'.
            return this.resolvePaths(...paths);
        }
        // Paths don't have any thing special that needs to be combined differently, so just
        // use the quick method.
        return this.combinePathsUnsafe(...paths);
    }
    combinePathsUnsafe(...paths) {
        // Combine paths using the quicker path implementation as we
        // assume all data is already normalized.
        const combined = baseUri_1.BaseUri.combinePathElements(this._filePath, FileUri._separator, ...paths);
        if (combined !== this._filePath) {
            return FileUri.createFileUri(combined, '', '', undefined, this._isCaseSensitive);
        }
        return this;
    }
    getDirectory() {
        const filePath = this._filePath;
        let dir = (0, pathUtils_1.getDirectoryPath)(filePath);
        if ((0, pathUtils_1.hasTrailingDirectorySeparator)(dir) && dir.length > 1) {
            dir = dir.slice(0, -1);
        }
        if (dir !== filePath) {
            return FileUri.createFileUri(dir, '', '', undefined, this._isCaseSensitive);
        }
        else {
            return this;
        }
    }
    withFragment(fragment) {
        return FileUri.createFileUri(this._filePath, this._query, fragment, undefined, this._isCaseSensitive);
    }
    withQuery(query) {
        return FileUri.createFileUri(this._filePath, query, this._fragment, undefined, this._isCaseSensitive);
    }
    stripExtension() {
        const stripped = (0, pathUtils_1.stripFileExtension)(this._filePath);
        if (stripped !== this._filePath) {
            return FileUri.createFileUri(stripped, this._query, this._fragment, undefined, this._isCaseSensitive);
        }
        return this;
    }
    stripAllExtensions() {
        const stripped = (0, pathUtils_1.stripFileExtension)(this._filePath, /* multiDotExtension */ true);
        if (stripped !== this._filePath) {
            return FileUri.createFileUri(stripped, this._query, this._fragment, undefined, this._isCaseSensitive);
        }
        return this;
    }
    getPathComponentsImpl() {
        const components = (0, pathUtils_1.getPathComponents)(this._filePath);
        // Remove the first one if it's empty. The new algorithm doesn't
        // expect this to be there.
        if (components.length > 0 && components[0] === '') {
            components.shift();
        }
        return components.map((component) => this.normalizeSlashes(component));
    }
    getRootPath() {
        return this._filePath.slice(0, (0, pathUtils_1.getRootLength)(this._filePath));
    }
    getComparablePath() {
        return this._getNormalizedPath();
    }
    static _createKey(filePath, query, fragment) {
        return `${filePath}${query ? '?' + query : ''}${fragment ? '#' + fragment : ''}`;
    }
    _getNormalizedPath() {
        if (this._normalizedPath === undefined) {
            this._normalizedPath = this.normalizeSlashes(this._filePath);
        }
        return this._normalizedPath;
    }
}
exports.FileUri = FileUri;
FileUri._separator = (0, pathUtils_1.getPathSeparator)('');
__decorate([
    (0, memoization_1.cacheProperty)()
], FileUri.prototype, "fileName", null);
__decorate([
    (0, memoization_1.cacheProperty)()
], FileUri.prototype, "lastExtension", null);
__decorate([
    (0, memoization_1.cacheProperty)()
], FileUri.prototype, "root", null);
__decorate([
    (0, memoization_1.cacheMethodWithNoArgs)()
], FileUri.prototype, "getDirectory", null);
__decorate([
    (0, memoization_1.cacheStaticFunc)()
], FileUri, "createFileUri", null);
//# sourceMappingURL=fileUri.js.map

/***/ }),

/***/ 585:
/***/ ((__unused_webpack_module, exports) => {


/*
 * memoization.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * Decorators used to memoize the result of a function call.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cacheProperty = cacheProperty;
exports.cacheMethodWithNoArgs = cacheMethodWithNoArgs;
exports.cacheStaticFunc = cacheStaticFunc;
// Cache for static method results with LRU eviction.
const staticCache = new Map();
// Max number of static method values that are cached.
// Sized to comfortably exceed the distinct-Uri working set of a single import
// resolution across many extraPaths (monorepos can inject 100+ search roots, each
// descended a few levels). A smaller cache thrashes: every resolution evicts the
// previous one's stable prefix Uris, forcing constant re-allocation and GC churn.
const maxStaticCacheEntries = 8192;
// Caches the results of a getter property.
function cacheProperty() {
    return function (target, functionName, descriptor) {
        const originalMethod = descriptor.get;
        descriptor.get = function (...args) {
            // Call the function once to get the result.
            const result = originalMethod.apply(this, args);
            // Then we replace the original function with one that just returns the result.
            Object.defineProperty(this, functionName, {
                get() {
                    return result;
                },
            });
            return result;
        };
        return descriptor;
    };
}
// Caches the results of method that takes no args.
// This situation can be optimized because the parameters are always the same.
function cacheMethodWithNoArgs() {
    return function (target, functionName, descriptor) {
        const originalMethod = descriptor.value;
        descriptor.value = function (...args) {
            // Call the function once to get the result.
            const result = originalMethod.apply(this, args);
            // Then we replace the original function with one that just returns the result.
            this[functionName] = () => {
                // Note that this poses a risk. The result is passed by reference, so if the caller
                // modifies the result, it will modify the cached result.
                return result;
            };
            return result;
        };
        return descriptor;
    };
}
// Create a decorator to cache the results of a static method.
function cacheStaticFunc() {
    return function cacheStaticFunc_Fast(target, functionName, descriptor) {
        const originalMethod = descriptor.value;
        descriptor.value = function (...args) {
            const key = `${functionName}+${args?.map((a) => a?.toString()).join(',')}`;
            if (staticCache.has(key)) {
                // Promote to most-recently used by re-inserting.
                const value = staticCache.get(key);
                staticCache.delete(key);
                staticCache.set(key, value);
                return value;
            }
            // Miss: compute and insert, evict LRU if over capacity.
            const result = originalMethod.apply(this, args);
            if (staticCache.size >= maxStaticCacheEntries) {
                // Remove least-recently used (the first key in insertion order).
                const lruKey = staticCache.keys().next().value;
                if (lruKey !== undefined) {
                    staticCache.delete(lruKey);
                }
            }
            staticCache.set(key, result);
            return result;
        };
        return descriptor;
    };
}
//# sourceMappingURL=memoization.js.map

/***/ }),

/***/ 1217:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * uri.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * URI namespace for storing and manipulating URIs.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Uri = exports.UriKinds = void 0;
const vscode_uri_1 = __webpack_require__(3188);
const caseSensitivityDetector_1 = __webpack_require__(2523);
const core_1 = __webpack_require__(2359);
const pathUtils_1 = __webpack_require__(6658);
const serviceKeys_1 = __webpack_require__(2021);
const constantUri_1 = __webpack_require__(5485);
const emptyUri_1 = __webpack_require__(4998);
const fileUri_1 = __webpack_require__(4875);
const webUri_1 = __webpack_require__(9851);
var UriKinds;
(function (UriKinds) {
    UriKinds[UriKinds["file"] = 0] = "file";
    UriKinds[UriKinds["web"] = 1] = "web";
    UriKinds[UriKinds["empty"] = 2] = "empty";
})(UriKinds || (exports.UriKinds = UriKinds = {}));
const _dosPathRegex = /^\/[a-zA-Z]:\//;
const _win32NormalizationRegex = /\//g;
// Returns just the fsPath path portion of a vscode URI.
function getFilePath(uri) {
    let filePath;
    // Compute the file path ourselves. The vscode.URI class doesn't
    // treat UNC shares with a single slash as UNC paths.
    // https://github.com/microsoft/vscode-uri/blob/53e4ca6263f2e4ddc35f5360c62bc1b1d30f27dd/src/uri.ts#L567
    if (uri.authority && uri.path[0] === '/' && uri.path.length === 1) {
        filePath = `//${uri.authority}${uri.path}`;
    }
    else {
        // Otherwise use the vscode.URI version
        filePath = uri.fsPath;
    }
    // If this is a DOS-style path with a drive letter, remove
    // the leading slash.
    if (filePath.match(_dosPathRegex)) {
        filePath = filePath.slice(1);
    }
    // vscode.URI normalizes the path to use the correct path separators.
    // We need to do the same.
    if (process?.platform === 'win32') {
        filePath = filePath.replace(_win32NormalizationRegex, '\\');
    }
    return filePath;
}
// Function called to normalize input URIs. This gets rid of '..' and '.' in the path.
// It also removes any '/' on the end of the path.
// This is slow but should only be called when the URI is first created.
function normalizeUri(uri) {
    // Make sure the drive letter is lower case. This
    // is consistent with what VS code does for URIs.
    const parsed = vscode_uri_1.URI.isUri(uri) ? uri : vscode_uri_1.URI.parse(uri);
    // Original URI may not have resolved all the `..` in the path, so remove them.
    // Note: this also has the effect of removing any trailing slashes.
    const finalURI = parsed.path.length > 0 ? vscode_uri_1.Utils.resolvePath(parsed) : parsed;
    const finalString = finalURI.toString();
    return { uri: finalURI, str: finalString };
}
const windowsUriRegEx = /^[a-zA-Z]:\\?/;
const uriRegEx = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/?\/?/;
var Uri;
(function (Uri) {
    function maybeUri(value) {
        return uriRegEx.test(value) && !windowsUriRegEx.test(value);
    }
    Uri.maybeUri = maybeUri;
    function create(value, arg, checkRelative = false) {
        arg = caseSensitivityDetector_1.CaseSensitivityDetector.is(arg) ? arg : arg.get(serviceKeys_1.ServiceKeys.caseSensitivityDetector);
        if (maybeUri(value)) {
            return parse(value, arg);
        }
        return file(value, arg, checkRelative);
    }
    Uri.create = create;
    function file(path, arg, checkRelative = false) {
        arg = caseSensitivityDetector_1.CaseSensitivityDetector.is(arg) ? arg : arg.get(serviceKeys_1.ServiceKeys.caseSensitivityDetector);
        // Fix path if we're checking for relative paths and this is not a rooted path.
        path = checkRelative && !(0, pathUtils_1.isRootedDiskPath)(path) ? (0, pathUtils_1.combinePaths)(process.cwd(), path) : path;
        // If this already starts with 'file:', then we can
        // parse it normally. It's actually a uri string. Otherwise parse it as a file path.
        const normalized = path.startsWith('file:')
            ? normalizeUri(path)
            : normalizeUri(vscode_uri_1.URI.file((0, pathUtils_1.normalizeSlashes)(path)));
        // Turn the path into a file URI.
        return fileUri_1.FileUri.createFileUri(getFilePath(normalized.uri), normalized.uri.query, normalized.uri.fragment, normalized.str, arg.isCaseSensitive(normalized.str));
    }
    Uri.file = file;
    function parse(uriStr, arg) {
        if (!uriStr) {
            return Uri.empty();
        }
        arg = caseSensitivityDetector_1.CaseSensitivityDetector.is(arg) ? arg : arg.get(serviceKeys_1.ServiceKeys.caseSensitivityDetector);
        // Normalize the value here. This gets rid of '..' and '.' in the path. It also removes any
        // '/' on the end of the path.
        const normalized = normalizeUri(uriStr);
        if (normalized.uri.scheme === fileUri_1.FileUriSchema) {
            return fileUri_1.FileUri.createFileUri(getFilePath(normalized.uri), normalized.uri.query, normalized.uri.fragment, normalized.str, arg.isCaseSensitive(normalized.str));
        }
        // Web URIs are always case sensitive.
        return webUri_1.WebUri.createWebUri(normalized.uri.scheme, normalized.uri.authority, normalized.uri.path, normalized.uri.query, normalized.uri.fragment, normalized.str);
    }
    Uri.parse = parse;
    function constant(markerName) {
        return new constantUri_1.ConstantUri(markerName);
    }
    Uri.constant = constant;
    function empty() {
        return emptyUri_1.EmptyUri.instance;
    }
    Uri.empty = empty;
    // Excel's copy of tests\harness\vfs\pathValidation.ts knows about this constant.
    // If the value is changed, the Excel team should be told.
    Uri.DefaultWorkspaceRootComponent = '<default workspace root>';
    Uri.DefaultWorkspaceRootPath = `/${Uri.DefaultWorkspaceRootComponent}`;
    function defaultWorkspace(arg) {
        arg = caseSensitivityDetector_1.CaseSensitivityDetector.is(arg) ? arg : arg.get(serviceKeys_1.ServiceKeys.caseSensitivityDetector);
        return Uri.file(Uri.DefaultWorkspaceRootPath, arg);
    }
    Uri.defaultWorkspace = defaultWorkspace;
    function fromJsonObj(jsonObj) {
        if ((0, core_1.isArray)(jsonObj)) {
            // Currently only file uri supports SerializedType.
            switch (jsonObj[0]) {
                case 0 /* UriKinds.file */:
                    return fileUri_1.FileUri.fromJsonObj(jsonObj);
            }
        }
        if (fileUri_1.FileUri.isFileUri(jsonObj)) {
            return fileUri_1.FileUri.fromJsonObj(jsonObj);
        }
        if (webUri_1.WebUri.isWebUri(jsonObj)) {
            return webUri_1.WebUri.fromJsonObj(jsonObj);
        }
        if (emptyUri_1.EmptyUri.isEmptyUri(jsonObj)) {
            return emptyUri_1.EmptyUri.instance;
        }
        return jsonObj;
    }
    Uri.fromJsonObj = fromJsonObj;
    function is(thing) {
        return !!thing && typeof thing._key === 'string';
    }
    Uri.is = is;
    function isEmpty(uri) {
        return !uri || uri.isEmpty();
    }
    Uri.isEmpty = isEmpty;
    function equals(a, b) {
        if (a === b) {
            return true;
        }
        return a?.equals(b) ?? false;
    }
    Uri.equals = equals;
    function isDefaultWorkspace(uri) {
        return uri.fileName.includes(Uri.DefaultWorkspaceRootComponent);
    }
    Uri.isDefaultWorkspace = isDefaultWorkspace;
})(Uri || (exports.Uri = Uri = {}));
//# sourceMappingURL=uri.js.map

/***/ }),

/***/ 9851:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*
 * webUri.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * URI class that represents a URI that isn't 'file' schemed.
 * This can be URIs like:
 * - http://www.microsoft.com/file.txt
 * - untitled:Untitled-1
 * - vscode:extension/ms-python.python
 * - vscode-vfs://github.com/microsoft/debugpy/debugpy/launcher/debugAdapter.py
 */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WebUri = void 0;
const vscode_uri_1 = __webpack_require__(3188);
const pathUtils_1 = __webpack_require__(6658);
const baseUri_1 = __webpack_require__(6773);
const memoization_1 = __webpack_require__(585);
class WebUri extends baseUri_1.BaseUri {
    constructor(key, _scheme, _authority, _path, _query, _fragment, _originalString) {
        super(key);
        this._scheme = _scheme;
        this._authority = _authority;
        this._path = _path;
        this._query = _query;
        this._fragment = _fragment;
        this._originalString = _originalString;
    }
    get scheme() {
        return this._scheme;
    }
    get isCaseSensitive() {
        // Web URIs are always case sensitive
        return true;
    }
    get fragment() {
        return this._fragment;
    }
    get query() {
        return this._query;
    }
    get root() {
        const rootPath = this.getRootPath();
        if (rootPath !== this._path) {
            return WebUri.createWebUri(this._scheme, this._authority, rootPath, '', '', undefined);
        }
        return this;
    }
    get fileName() {
        // Path should already be normalized, just get the last on a split of '/'.
        const components = this._path.split('/');
        return components[components.length - 1];
    }
    get lastExtension() {
        const basename = this.fileName;
        const index = basename.lastIndexOf('.');
        if (index >= 0) {
            return basename.slice(index);
        }
        return '';
    }
    static createWebUri(scheme, authority, path, query, fragment, originalString) {
        const key = WebUri._createKey(scheme, authority, path, query, fragment);
        return new WebUri(key, scheme, authority, path, query, fragment, originalString);
    }
    toString() {
        if (!this._originalString) {
            const vscodeUri = vscode_uri_1.URI.revive({
                scheme: this._scheme,
                authority: this._authority,
                path: this._path,
                query: this._query,
                fragment: this._fragment,
            });
            this._originalString = vscodeUri.toString();
        }
        return this._originalString;
    }
    toUserVisibleString() {
        return this.toString();
    }
    static isWebUri(uri) {
        return uri?._scheme !== undefined && uri?._key !== undefined;
    }
    static fromJsonObj(obj) {
        return WebUri.createWebUri(obj._scheme, obj._authority, obj._path, obj._query, obj._fragment, obj._originalString);
    }
    toJsonObj() {
        return {
            _scheme: this._scheme,
            _authority: this._authority,
            _path: this._path,
            _query: this._query,
            _fragment: this._fragment,
            _originalString: this._originalString,
            _key: this.key,
        };
    }
    matchesRegex(regex) {
        return regex.test(this._path);
    }
    addPath(extra) {
        const newPath = this._path + extra;
        return WebUri.createWebUri(this._scheme, this._authority, newPath, this._query, this._fragment, undefined);
    }
    isRoot() {
        return this._path === this.getRootPath() && this._path.length > 0;
    }
    isChild(parent) {
        if (!WebUri.isWebUri(parent)) {
            return false;
        }
        return parent._path.length < this._path.length && this.startsWith(parent);
    }
    isLocal() {
        return false;
    }
    startsWith(other) {
        if (other?.scheme !== this.scheme) {
            return false;
        }
        const otherWebUri = other;
        if (this._path.length >= otherWebUri._path.length) {
            // Make sure the other ends with a / when comparing longer paths, otherwise we might
            // say that /a/food is a child of /a/foo.
            const otherPath = this._path.length > otherWebUri._path.length && !(0, pathUtils_1.hasTrailingDirectorySeparator)(otherWebUri._path)
                ? `${otherWebUri._path}/`
                : otherWebUri._path;
            return this._path.startsWith(otherPath);
        }
        return false;
    }
    getPathLength() {
        return this._path.length;
    }
    getPath() {
        return this._path;
    }
    getFilePath() {
        return ''; // Web URIs don't have file paths so this is always empty.
    }
    resolvePaths(...paths) {
        // Resolve and combine paths, never want URIs with '..' in the middle.
        let combined = this.normalizeSlashes((0, pathUtils_1.resolvePaths)(this._path, ...paths));
        // Make sure to remove any trailing directory chars.
        if ((0, pathUtils_1.hasTrailingDirectorySeparator)(combined) && combined.length > 1) {
            combined = combined.slice(0, combined.length - 1);
        }
        if (combined !== this._path) {
            return WebUri.createWebUri(this._scheme, this._authority, combined, '', '', undefined);
        }
        return this;
    }
    combinePaths(...paths) {
        if (paths.some((p) => p.includes('..') || p.includes('/') || p === '.')) {
            // This is a slow path that handles paths that contain '..' or '.'.
            return this.resolvePaths(...paths);
        }
        // Paths don't have any thing special that needs to be combined differently, so just
        // use the quick method.
        return this.combinePathsUnsafe(...paths);
    }
    combinePathsUnsafe(...paths) {
        // Combine paths using the quick path implementation.
        const combined = baseUri_1.BaseUri.combinePathElements(this._path, '/', ...paths);
        if (combined !== this._path) {
            return WebUri.createWebUri(this._scheme, this._authority, combined, '', '', undefined);
        }
        return this;
    }
    getDirectory() {
        if (this._path.length === 0) {
            return this;
        }
        const index = this._path.lastIndexOf('/');
        const newPath = index > 0 ? this._path.slice(0, index) : index === 0 ? '/' : '';
        return WebUri.createWebUri(this._scheme, this._authority, newPath, this._query, this._fragment, undefined);
    }
    withFragment(fragment) {
        return WebUri.createWebUri(this._scheme, this._authority, this._path, this._query, fragment, undefined);
    }
    withQuery(query) {
        return WebUri.createWebUri(this._scheme, this._authority, this._path, query, this._fragment, undefined);
    }
    stripExtension() {
        const path = this._path;
        const index = path.lastIndexOf('.');
        if (index > 0) {
            return WebUri.createWebUri(this._scheme, this._authority, path.slice(0, index), this._query, this._fragment, undefined);
        }
        return this;
    }
    stripAllExtensions() {
        const path = this._path;
        const sepIndex = path.lastIndexOf('/');
        const index = path.indexOf('.', sepIndex > 0 ? sepIndex : 0);
        if (index > 0) {
            return WebUri.createWebUri(this._scheme, this._authority, path.slice(0, index), this._query, this._fragment, undefined);
        }
        return this;
    }
    getPathComponentsImpl() {
        // Get the root path and the rest of the path components.
        const rootPath = this.getRootPath();
        const otherPaths = this._path.slice(rootPath.length).split('/');
        return this.reducePathComponents([rootPath, ...otherPaths]).map((component) => this.normalizeSlashes(component));
    }
    getRootPath() {
        const rootLength = (0, pathUtils_1.getRootLength)(this._path, '/');
        return this._path.slice(0, rootLength);
    }
    getComparablePath() {
        return this._path; // Should already have the correct '/'
    }
    static _createKey(scheme, authority, path, query, fragment) {
        return `${scheme}:${authority}${path}${query ? '?' + query : ''}${fragment ? '#' + fragment : ''}`;
    }
}
exports.WebUri = WebUri;
__decorate([
    (0, memoization_1.cacheProperty)()
], WebUri.prototype, "root", null);
__decorate([
    (0, memoization_1.cacheProperty)()
], WebUri.prototype, "fileName", null);
__decorate([
    (0, memoization_1.cacheProperty)()
], WebUri.prototype, "lastExtension", null);
__decorate([
    (0, memoization_1.cacheMethodWithNoArgs)()
], WebUri.prototype, "getDirectory", null);
__decorate([
    (0, memoization_1.cacheStaticFunc)()
], WebUri, "createWebUri", null);
//# sourceMappingURL=webUri.js.map

/***/ }),

/***/ 651:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * localize.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Code that localizes user-visible strings.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LocAddendum = exports.LocMessage = exports.Localizer = exports.ParameterizedString = void 0;
exports.setGetRawString = setGetRawString;
exports.getRawStringFromMap = getRawStringFromMap;
exports.setLocaleOverride = setLocaleOverride;
exports.setForceEnglishDiagnostics = setForceEnglishDiagnostics;
exports.getDiagnosticLocale = getDiagnosticLocale;
exports.getLocaleFromEnv = getLocaleFromEnv;
exports.loadStringsForLocale = loadStringsForLocale;
const debug_1 = __webpack_require__(1381);
const csStrings = __webpack_require__(625);
const deStrings = __webpack_require__(2900);
const enUsStrings = __webpack_require__(1679);
const esStrings = __webpack_require__(1623);
const frStrings = __webpack_require__(1139);
const itStrings = __webpack_require__(7502);
const jaStrings = __webpack_require__(2222);
const koStrings = __webpack_require__(2405);
const plStrings = __webpack_require__(9483);
const ptBrStrings = __webpack_require__(3130);
const qpsPlocStrings = __webpack_require__(7004);
const ruStrings = __webpack_require__(6858);
const trStrings = __webpack_require__(9093);
const zhCnStrings = __webpack_require__(5793);
const zhTwStrings = __webpack_require__(365);
class ParameterizedString {
    constructor(_formatString) {
        this._formatString = _formatString;
    }
    format(params) {
        let str = this._formatString;
        Object.keys(params).forEach((key) => {
            str = str.replace(new RegExp(`{${key}}`, 'g'), params[key].toString());
        });
        return str;
    }
    getFormatString() {
        return this._formatString;
    }
}
exports.ParameterizedString = ParameterizedString;
const defaultLocale = 'en-us';
const stringMapsByLocale = new Map([
    ['cs', csStrings],
    ['de', deStrings],
    ['en-us', enUsStrings],
    ['en', enUsStrings],
    ['es', esStrings],
    ['fr', frStrings],
    ['it', itStrings],
    ['ja', jaStrings],
    ['ko', koStrings],
    ['pl', plStrings],
    ['pt-br', ptBrStrings],
    ['qps-ploc', qpsPlocStrings],
    ['ru', ruStrings],
    ['tr', trStrings],
    ['zh-cn', zhCnStrings],
    ['zh-tw', zhTwStrings],
]);
let localizedStrings = undefined;
let defaultStrings = {};
function getRawStringDefault(key) {
    if (localizedStrings === undefined) {
        localizedStrings = initialize();
    }
    const keyParts = key.split('.');
    const isDiagnostic = keyParts[0] === 'Diagnostic' || keyParts[0] === 'DiagnosticAddendum';
    const str = isDiagnostic && forceEnglishDiagnostics
        ? getRawStringFromMap(defaultStrings, keyParts)
        : getRawStringFromMap(localizedStrings, keyParts) || getRawStringFromMap(defaultStrings, keyParts);
    if (str) {
        return str;
    }
    (0, debug_1.fail)(`Missing localized string for key "${key}"`);
}
let getRawString = getRawStringDefault;
// Function allowing different strings to be used for messages.
// Returns the previous function used for getting messages.
function setGetRawString(func) {
    const oldLookup = getRawString;
    getRawString = func;
    return oldLookup;
}
function getRawStringFromMap(map, keyParts) {
    let curObj = map;
    for (const keyPart of keyParts) {
        if (!curObj[keyPart]) {
            return undefined;
        }
        curObj = curObj[keyPart];
    }
    return typeof curObj === 'string' ? curObj : curObj.message;
}
function initialize() {
    defaultStrings = loadDefaultStrings();
    const currentLocale = getLocaleFromEnv();
    return loadStringsForLocale(currentLocale, stringMapsByLocale);
}
let localeOverride;
let forceEnglishDiagnostics = false;
function setLocaleOverride(locale) {
    // Force a reload of the localized strings.
    localizedStrings = undefined;
    localeOverride = locale.toLowerCase();
}
function setForceEnglishDiagnostics(force) {
    forceEnglishDiagnostics = force;
}
function getDiagnosticLocale() {
    return forceEnglishDiagnostics ? 'en' : getLocaleFromEnv().toLowerCase();
}
function getLocaleFromEnv() {
    if (localeOverride) {
        return localeOverride;
    }
    try {
        const env = process?.env;
        // Start with the VSCode environment variables.
        const vscodeConfigString = env?.VSCODE_NLS_CONFIG;
        if (vscodeConfigString) {
            try {
                return JSON.parse(vscodeConfigString).locale || defaultLocale;
            }
            catch {
                // Fall through
            }
        }
        // See if there is a language env variable.
        const localeString = env?.LC_ALL || env?.LC_MESSAGES || env?.LANG || env?.LANGUAGE;
        if (localeString) {
            // This string may contain a local followed by an encoding (e.g. "en-us.UTF-8").
            const localeStringSplit = localeString.split('.');
            if (localeStringSplit.length > 0 && localeStringSplit[0]) {
                return localeStringSplit[0] || defaultLocale;
            }
        }
    }
    catch {
        // Just use the default locale
    }
    // Fall back to the default locale.
    return defaultLocale;
}
function loadDefaultStrings() {
    const defaultStrings = stringMapsByLocale.get(defaultLocale);
    if (defaultStrings) {
        return defaultStrings;
    }
    console.error('Could not load default strings');
    return {};
}
function loadStringsForLocale(locale, localeMap) {
    if (locale === defaultLocale) {
        // No need to load override if we're using the default.
        return {};
    }
    let override = localeMap.get(locale);
    if (override !== undefined) {
        return override;
    }
    // If we couldn't find the requested locale, try to fall back on a more
    // general version.
    const localeSplit = locale.split('-');
    if (localeSplit.length > 0 && localeSplit[0]) {
        override = localeMap.get(localeSplit[0]);
        if (override !== undefined) {
            return override;
        }
    }
    return {};
}
var Localizer;
(function (Localizer) {
    let Diagnostic;
    (function (Diagnostic) {
        Diagnostic.annotatedMetadataInconsistent = () => new ParameterizedString(getRawString('Diagnostic.annotatedMetadataInconsistent'));
        Diagnostic.abstractMethodInvocation = () => new ParameterizedString(getRawString('Diagnostic.abstractMethodInvocation'));
        Diagnostic.annotatedParamCountMismatch = () => new ParameterizedString(getRawString('Diagnostic.annotatedParamCountMismatch'));
        Diagnostic.annotatedTypeArgMissing = () => getRawString('Diagnostic.annotatedTypeArgMissing');
        Diagnostic.annotationBytesString = () => getRawString('Diagnostic.annotationBytesString');
        Diagnostic.annotationFormatString = () => getRawString('Diagnostic.annotationFormatString');
        Diagnostic.annotationNotSupported = () => getRawString('Diagnostic.annotationNotSupported');
        Diagnostic.annotationRawString = () => getRawString('Diagnostic.annotationRawString');
        Diagnostic.annotationSpansStrings = () => getRawString('Diagnostic.annotationSpansStrings');
        Diagnostic.annotationStringEscape = () => getRawString('Diagnostic.annotationStringEscape');
        Diagnostic.annotationTemplateString = () => getRawString('Diagnostic.annotationTemplateString');
        Diagnostic.argAssignment = () => new ParameterizedString(getRawString('Diagnostic.argAssignment'));
        Diagnostic.argAssignmentFunction = () => new ParameterizedString(getRawString('Diagnostic.argAssignmentFunction'));
        Diagnostic.argAssignmentParam = () => new ParameterizedString(getRawString('Diagnostic.argAssignmentParam'));
        Diagnostic.argAssignmentParamFunction = () => new ParameterizedString(getRawString('Diagnostic.argAssignmentParamFunction'));
        Diagnostic.argMissingForParam = () => new ParameterizedString(getRawString('Diagnostic.argMissingForParam'));
        Diagnostic.argMissingForParams = () => new ParameterizedString(getRawString('Diagnostic.argMissingForParams'));
        Diagnostic.argMorePositionalExpectedCount = () => new ParameterizedString(getRawString('Diagnostic.argMorePositionalExpectedCount'));
        Diagnostic.argMorePositionalExpectedOne = () => getRawString('Diagnostic.argMorePositionalExpectedOne');
        Diagnostic.argPositional = () => getRawString('Diagnostic.argPositional');
        Diagnostic.argPositionalExpectedCount = () => new ParameterizedString(getRawString('Diagnostic.argPositionalExpectedCount'));
        Diagnostic.argPositionalExpectedOne = () => getRawString('Diagnostic.argPositionalExpectedOne');
        Diagnostic.argTypePartiallyUnknown = () => getRawString('Diagnostic.argTypePartiallyUnknown');
        Diagnostic.argTypeUnknown = () => getRawString('Diagnostic.argTypeUnknown');
        Diagnostic.assertAlwaysTrue = () => getRawString('Diagnostic.assertAlwaysTrue');
        Diagnostic.assertTypeArgs = () => getRawString('Diagnostic.assertTypeArgs');
        Diagnostic.assertTypeTypeMismatch = () => new ParameterizedString(getRawString('Diagnostic.assertTypeTypeMismatch'));
        Diagnostic.assignmentExprContext = () => getRawString('Diagnostic.assignmentExprContext');
        Diagnostic.assignmentExprComprehension = () => new ParameterizedString(getRawString('Diagnostic.assignmentExprComprehension'));
        Diagnostic.assignmentExprInSubscript = () => getRawString('Diagnostic.assignmentExprInSubscript');
        Diagnostic.assignmentInProtocol = () => getRawString('Diagnostic.assignmentInProtocol');
        Diagnostic.assignmentTargetExpr = () => getRawString('Diagnostic.assignmentTargetExpr');
        Diagnostic.asyncNotInAsyncFunction = () => getRawString('Diagnostic.asyncNotInAsyncFunction');
        Diagnostic.awaitIllegal = () => getRawString('Diagnostic.awaitIllegal');
        Diagnostic.awaitNotAllowed = () => getRawString('Diagnostic.awaitNotAllowed');
        Diagnostic.awaitNotInAsync = () => getRawString('Diagnostic.awaitNotInAsync');
        Diagnostic.backticksIllegal = () => getRawString('Diagnostic.backticksIllegal');
        Diagnostic.baseClassCircular = () => getRawString('Diagnostic.baseClassCircular');
        Diagnostic.baseClassFinal = () => new ParameterizedString(getRawString('Diagnostic.baseClassFinal'));
        Diagnostic.baseClassIncompatible = () => new ParameterizedString(getRawString('Diagnostic.baseClassIncompatible'));
        Diagnostic.baseClassInvalid = () => getRawString('Diagnostic.baseClassInvalid');
        Diagnostic.baseClassMethodTypeIncompatible = () => new ParameterizedString(getRawString('Diagnostic.baseClassMethodTypeIncompatible'));
        Diagnostic.baseClassVariableTypeIncompatible = () => new ParameterizedString(getRawString('Diagnostic.baseClassVariableTypeIncompatible'));
        Diagnostic.baseClassUnknown = () => getRawString('Diagnostic.baseClassUnknown');
        Diagnostic.binaryOperationNotAllowed = () => getRawString('Diagnostic.binaryOperationNotAllowed');
        Diagnostic.bindParamMissing = () => new ParameterizedString(getRawString('Diagnostic.bindParamMissing'));
        Diagnostic.bindTypeMismatch = () => new ParameterizedString(getRawString('Diagnostic.bindTypeMismatch'));
        Diagnostic.breakInExceptionGroup = () => getRawString('Diagnostic.breakInExceptionGroup');
        Diagnostic.breakOutsideLoop = () => getRawString('Diagnostic.breakOutsideLoop');
        Diagnostic.bytesUnsupportedEscape = () => getRawString('Diagnostic.bytesUnsupportedEscape');
        Diagnostic.callableExtraArgs = () => getRawString('Diagnostic.callableExtraArgs');
        Diagnostic.callableFirstArg = () => getRawString('Diagnostic.callableFirstArg');
        Diagnostic.callableNotInstantiable = () => new ParameterizedString(getRawString('Diagnostic.callableNotInstantiable'));
        Diagnostic.callableSecondArg = () => getRawString('Diagnostic.callableSecondArg');
        Diagnostic.casePatternIsIrrefutable = () => getRawString('Diagnostic.casePatternIsIrrefutable');
        Diagnostic.classAlreadySpecialized = () => new ParameterizedString(getRawString('Diagnostic.classAlreadySpecialized'));
        Diagnostic.classDecoratorTypeUnknown = () => getRawString('Diagnostic.classDecoratorTypeUnknown');
        Diagnostic.classDefinitionCycle = () => new ParameterizedString(getRawString('Diagnostic.classDefinitionCycle'));
        Diagnostic.classGetItemClsParam = () => getRawString('Diagnostic.classGetItemClsParam');
        Diagnostic.classMethodClsParam = () => getRawString('Diagnostic.classMethodClsParam');
        Diagnostic.classNotRuntimeSubscriptable = () => new ParameterizedString(getRawString('Diagnostic.classNotRuntimeSubscriptable'));
        Diagnostic.classPatternBuiltInArgPositional = () => getRawString('Diagnostic.classPatternBuiltInArgPositional');
        Diagnostic.classPatternNewType = () => new ParameterizedString(getRawString('Diagnostic.classPatternNewType'));
        Diagnostic.classPatternPositionalArgCount = () => new ParameterizedString(getRawString('Diagnostic.classPatternPositionalArgCount'));
        Diagnostic.classPatternTypeAlias = () => new ParameterizedString(getRawString('Diagnostic.classPatternTypeAlias'));
        Diagnostic.classPropertyDeprecated = () => getRawString('Diagnostic.classPropertyDeprecated');
        Diagnostic.classTypeParametersIllegal = () => getRawString('Diagnostic.classTypeParametersIllegal');
        Diagnostic.classVarNotAllowed = () => getRawString('Diagnostic.classVarNotAllowed');
        Diagnostic.classVarFirstArgMissing = () => getRawString('Diagnostic.classVarFirstArgMissing');
        Diagnostic.classVarOverridesInstanceVar = () => new ParameterizedString(getRawString('Diagnostic.classVarOverridesInstanceVar'));
        Diagnostic.classVarTooManyArgs = () => getRawString('Diagnostic.classVarTooManyArgs');
        Diagnostic.classVarWithTypeVar = () => getRawString('Diagnostic.classVarWithTypeVar');
        Diagnostic.clsSelfParamTypeMismatch = () => new ParameterizedString(getRawString('Diagnostic.clsSelfParamTypeMismatch'));
        Diagnostic.codeTooComplexToAnalyze = () => getRawString('Diagnostic.codeTooComplexToAnalyze');
        Diagnostic.collectionAliasInstantiation = () => new ParameterizedString(getRawString('Diagnostic.collectionAliasInstantiation'));
        Diagnostic.comparisonAlwaysFalse = () => new ParameterizedString(getRawString('Diagnostic.comparisonAlwaysFalse'));
        Diagnostic.comparisonAlwaysTrue = () => new ParameterizedString(getRawString('Diagnostic.comparisonAlwaysTrue'));
        Diagnostic.comprehensionInDict = () => getRawString('Diagnostic.comprehensionInDict');
        Diagnostic.comprehensionInSet = () => getRawString('Diagnostic.comprehensionInSet');
        Diagnostic.concatenateContext = () => getRawString('Diagnostic.concatenateContext');
        Diagnostic.concatenateParamSpecMissing = () => getRawString('Diagnostic.concatenateParamSpecMissing');
        Diagnostic.concatenateTypeArgsMissing = () => getRawString('Diagnostic.concatenateTypeArgsMissing');
        Diagnostic.conditionalOperandInvalid = () => new ParameterizedString(getRawString('Diagnostic.conditionalOperandInvalid'));
        Diagnostic.constantRedefinition = () => new ParameterizedString(getRawString('Diagnostic.constantRedefinition'));
        Diagnostic.coroutineInConditionalExpression = () => getRawString('Diagnostic.coroutineInConditionalExpression');
        Diagnostic.constructorParametersMismatch = () => new ParameterizedString(getRawString('Diagnostic.constructorParametersMismatch'));
        Diagnostic.containmentAlwaysFalse = () => new ParameterizedString(getRawString('Diagnostic.containmentAlwaysFalse'));
        Diagnostic.containmentAlwaysTrue = () => new ParameterizedString(getRawString('Diagnostic.containmentAlwaysTrue'));
        Diagnostic.continueInExceptionGroup = () => getRawString('Diagnostic.continueInExceptionGroup');
        Diagnostic.continueOutsideLoop = () => getRawString('Diagnostic.continueOutsideLoop');
        Diagnostic.dataClassBaseClassFrozen = () => getRawString('Diagnostic.dataClassBaseClassFrozen');
        Diagnostic.dataClassBaseClassNotFrozen = () => getRawString('Diagnostic.dataClassBaseClassNotFrozen');
        Diagnostic.dataClassConverterFunction = () => new ParameterizedString(getRawString('Diagnostic.dataClassConverterFunction'));
        Diagnostic.dataClassConverterOverloads = () => new ParameterizedString(getRawString('Diagnostic.dataClassConverterOverloads'));
        Diagnostic.dataClassDuplicateKwOnly = () => new ParameterizedString(getRawString('Diagnostic.dataClassDuplicateKwOnly'));
        Diagnostic.dataClassFieldInheritedDefault = () => new ParameterizedString(getRawString('Diagnostic.dataClassFieldInheritedDefault'));
        Diagnostic.dataClassFieldWithDefault = () => getRawString('Diagnostic.dataClassFieldWithDefault');
        Diagnostic.dataClassFieldWithoutAnnotation = () => getRawString('Diagnostic.dataClassFieldWithoutAnnotation');
        Diagnostic.dataClassFieldWithPrivateName = () => getRawString('Diagnostic.dataClassFieldWithPrivateName');
        Diagnostic.dataClassPostInitParamCount = () => new ParameterizedString(getRawString('Diagnostic.dataClassPostInitParamCount'));
        Diagnostic.dataClassPostInitType = () => new ParameterizedString(getRawString('Diagnostic.dataClassPostInitType'));
        Diagnostic.dataClassSlotsOverwrite = () => getRawString('Diagnostic.dataClassSlotsOverwrite');
        Diagnostic.dataClassTransformExpectedBoolLiteral = () => getRawString('Diagnostic.dataClassTransformExpectedBoolLiteral');
        Diagnostic.dataClassTransformFieldSpecifier = () => new ParameterizedString(getRawString('Diagnostic.dataClassTransformFieldSpecifier'));
        Diagnostic.dataClassTransformPositionalParam = () => getRawString('Diagnostic.dataClassTransformPositionalParam');
        Diagnostic.dataClassTransformUnknownArgument = () => new ParameterizedString(getRawString('Diagnostic.dataClassTransformUnknownArgument'));
        Diagnostic.dataProtocolInSubclassCheck = () => getRawString('Diagnostic.dataProtocolInSubclassCheck');
        Diagnostic.declaredReturnTypePartiallyUnknown = () => new ParameterizedString(getRawString('Diagnostic.declaredReturnTypePartiallyUnknown'));
        Diagnostic.declaredReturnTypeUnknown = () => getRawString('Diagnostic.declaredReturnTypeUnknown');
        Diagnostic.defaultValueContainsCall = () => getRawString('Diagnostic.defaultValueContainsCall');
        Diagnostic.defaultValueNotAllowed = () => getRawString('Diagnostic.defaultValueNotAllowed');
        Diagnostic.deprecatedClass = () => new ParameterizedString(getRawString('Diagnostic.deprecatedClass'));
        Diagnostic.deprecatedConstructor = () => new ParameterizedString(getRawString('Diagnostic.deprecatedConstructor'));
        Diagnostic.deprecatedDescriptorDeleter = () => new ParameterizedString(getRawString('Diagnostic.deprecatedDescriptorDeleter'));
        Diagnostic.deprecatedDescriptorGetter = () => new ParameterizedString(getRawString('Diagnostic.deprecatedDescriptorGetter'));
        Diagnostic.deprecatedDescriptorSetter = () => new ParameterizedString(getRawString('Diagnostic.deprecatedDescriptorSetter'));
        Diagnostic.deprecatedFunction = () => new ParameterizedString(getRawString('Diagnostic.deprecatedFunction'));
        Diagnostic.deprecatedMethod = () => new ParameterizedString(getRawString('Diagnostic.deprecatedMethod'));
        Diagnostic.deprecatedPropertyDeleter = () => new ParameterizedString(getRawString('Diagnostic.deprecatedPropertyDeleter'));
        Diagnostic.deprecatedPropertyGetter = () => new ParameterizedString(getRawString('Diagnostic.deprecatedPropertyGetter'));
        Diagnostic.deprecatedPropertySetter = () => new ParameterizedString(getRawString('Diagnostic.deprecatedPropertySetter'));
        Diagnostic.deprecatedType = () => new ParameterizedString(getRawString('Diagnostic.deprecatedType'));
        Diagnostic.dictExpandIllegalInComprehension = () => getRawString('Diagnostic.dictExpandIllegalInComprehension');
        Diagnostic.dictInAnnotation = () => getRawString('Diagnostic.dictInAnnotation');
        Diagnostic.dictKeyValuePairs = () => getRawString('Diagnostic.dictKeyValuePairs');
        Diagnostic.dictUnpackIsNotMapping = () => getRawString('Diagnostic.dictUnpackIsNotMapping');
        Diagnostic.disjointBaseFunction = () => getRawString('Diagnostic.disjointBaseFunction');
        Diagnostic.disjointBaseIncompatible = () => new ParameterizedString(getRawString('Diagnostic.disjointBaseIncompatible'));
        Diagnostic.disjointBaseProtocol = () => getRawString('Diagnostic.disjointBaseProtocol');
        Diagnostic.disjointBaseTypedDict = () => getRawString('Diagnostic.disjointBaseTypedDict');
        Diagnostic.delTargetExpr = () => getRawString('Diagnostic.delTargetExpr');
        Diagnostic.dunderAllSymbolNotPresent = () => new ParameterizedString(getRawString('Diagnostic.dunderAllSymbolNotPresent'));
        Diagnostic.duplicateArgsParam = () => getRawString('Diagnostic.duplicateArgsParam');
        Diagnostic.duplicateBaseClass = () => getRawString('Diagnostic.duplicateBaseClass');
        Diagnostic.duplicateCatchAll = () => getRawString('Diagnostic.duplicateCatchAll');
        Diagnostic.duplicateEnumMember = () => new ParameterizedString(getRawString('Diagnostic.duplicateEnumMember'));
        Diagnostic.duplicateGenericAndProtocolBase = () => getRawString('Diagnostic.duplicateGenericAndProtocolBase');
        Diagnostic.duplicateImport = () => new ParameterizedString(getRawString('Diagnostic.duplicateImport'));
        Diagnostic.duplicateKwargsParam = () => getRawString('Diagnostic.duplicateKwargsParam');
        Diagnostic.duplicateKeywordOnly = () => getRawString('Diagnostic.duplicateKeywordOnly');
        Diagnostic.duplicateParam = () => new ParameterizedString(getRawString('Diagnostic.duplicateParam'));
        Diagnostic.duplicateCapturePatternTarget = () => new ParameterizedString(getRawString('Diagnostic.duplicateCapturePatternTarget'));
        Diagnostic.duplicateStarPattern = () => getRawString('Diagnostic.duplicateStarPattern');
        Diagnostic.duplicateStarStarPattern = () => getRawString('Diagnostic.duplicateStarStarPattern');
        Diagnostic.duplicatePositionOnly = () => getRawString('Diagnostic.duplicatePositionOnly');
        Diagnostic.duplicateUnpack = () => getRawString('Diagnostic.duplicateUnpack');
        Diagnostic.ellipsisAfterUnpacked = () => getRawString('Diagnostic.ellipsisAfterUnpacked');
        Diagnostic.ellipsisContext = () => getRawString('Diagnostic.ellipsisContext');
        Diagnostic.ellipsisSecondArg = () => getRawString('Diagnostic.ellipsisSecondArg');
        Diagnostic.enumClassOverride = () => new ParameterizedString(getRawString('Diagnostic.enumClassOverride'));
        Diagnostic.enumMemberDelete = () => new ParameterizedString(getRawString('Diagnostic.enumMemberDelete'));
        Diagnostic.enumMemberSet = () => new ParameterizedString(getRawString('Diagnostic.enumMemberSet'));
        Diagnostic.enumMemberTypeAnnotation = () => getRawString('Diagnostic.enumMemberTypeAnnotation');
        Diagnostic.exceptionGroupIncompatible = () => getRawString('Diagnostic.exceptionGroupIncompatible');
        Diagnostic.exceptGroupMismatch = () => getRawString('Diagnostic.exceptGroupMismatch');
        Diagnostic.exceptGroupRequiresType = () => getRawString('Diagnostic.exceptGroupRequiresType');
        Diagnostic.exceptionGroupTypeIncorrect = () => getRawString('Diagnostic.exceptionGroupTypeIncorrect');
        Diagnostic.exceptionTypeIncorrect = () => new ParameterizedString(getRawString('Diagnostic.exceptionTypeIncorrect'));
        Diagnostic.exceptionTypeNotClass = () => new ParameterizedString(getRawString('Diagnostic.exceptionTypeNotClass'));
        Diagnostic.exceptionTypeNotInstantiable = () => new ParameterizedString(getRawString('Diagnostic.exceptionTypeNotInstantiable'));
        Diagnostic.exceptRequiresParens = () => getRawString('Diagnostic.exceptRequiresParens');
        Diagnostic.exceptWithAsRequiresParens = () => getRawString('Diagnostic.exceptWithAsRequiresParens');
        Diagnostic.expectedAfterDecorator = () => getRawString('Diagnostic.expectedAfterDecorator');
        Diagnostic.expectedArrow = () => getRawString('Diagnostic.expectedArrow');
        Diagnostic.expectedAsAfterException = () => getRawString('Diagnostic.expectedAsAfterException');
        Diagnostic.expectedAssignRightHandExpr = () => getRawString('Diagnostic.expectedAssignRightHandExpr');
        Diagnostic.expectedBinaryRightHandExpr = () => getRawString('Diagnostic.expectedBinaryRightHandExpr');
        Diagnostic.expectedBoolLiteral = () => getRawString('Diagnostic.expectedBoolLiteral');
        Diagnostic.expectedCase = () => getRawString('Diagnostic.expectedCase');
        Diagnostic.expectedClassName = () => getRawString('Diagnostic.expectedClassName');
        Diagnostic.expectedCloseBrace = () => getRawString('Diagnostic.expectedCloseBrace');
        Diagnostic.expectedCloseBracket = () => getRawString('Diagnostic.expectedCloseBracket');
        Diagnostic.expectedCloseParen = () => getRawString('Diagnostic.expectedCloseParen');
        Diagnostic.expectedColon = () => getRawString('Diagnostic.expectedColon');
        Diagnostic.expectedComplexNumberLiteral = () => getRawString('Diagnostic.expectedComplexNumberLiteral');
        Diagnostic.expectedDecoratorExpr = () => getRawString('Diagnostic.expectedDecoratorExpr');
        Diagnostic.expectedDecoratorName = () => getRawString('Diagnostic.expectedDecoratorName');
        Diagnostic.expectedDecoratorNewline = () => getRawString('Diagnostic.expectedDecoratorNewline');
        Diagnostic.expectedDelExpr = () => getRawString('Diagnostic.expectedDelExpr');
        Diagnostic.expectedElse = () => getRawString('Diagnostic.expectedElse');
        Diagnostic.expectedEquals = () => getRawString('Diagnostic.expectedEquals');
        Diagnostic.expectedExceptionClass = () => getRawString('Diagnostic.expectedExceptionClass');
        Diagnostic.expectedExceptionObj = () => getRawString('Diagnostic.expectedExceptionObj');
        Diagnostic.expectedExpr = () => getRawString('Diagnostic.expectedExpr');
        Diagnostic.expectedIdentifier = () => getRawString('Diagnostic.expectedIdentifier');
        Diagnostic.expectedImport = () => getRawString('Diagnostic.expectedImport');
        Diagnostic.expectedImportAlias = () => getRawString('Diagnostic.expectedImportAlias');
        Diagnostic.expectedImportSymbols = () => getRawString('Diagnostic.expectedImportSymbols');
        Diagnostic.expectedIndentedBlock = () => getRawString('Diagnostic.expectedIndentedBlock');
        Diagnostic.expectedIn = () => getRawString('Diagnostic.expectedIn');
        Diagnostic.expectedInExpr = () => getRawString('Diagnostic.expectedInExpr');
        Diagnostic.expectedFunctionAfterAsync = () => getRawString('Diagnostic.expectedFunctionAfterAsync');
        Diagnostic.expectedFunctionName = () => getRawString('Diagnostic.expectedFunctionName');
        Diagnostic.expectedMemberName = () => getRawString('Diagnostic.expectedMemberName');
        Diagnostic.expectedModuleName = () => getRawString('Diagnostic.expectedModuleName');
        Diagnostic.expectedNameAfterAs = () => getRawString('Diagnostic.expectedNameAfterAs');
        Diagnostic.expectedNamedParameter = () => getRawString('Diagnostic.expectedNamedParameter');
        Diagnostic.expectedNewline = () => getRawString('Diagnostic.expectedNewline');
        Diagnostic.expectedNewlineOrSemicolon = () => getRawString('Diagnostic.expectedNewlineOrSemicolon');
        Diagnostic.expectedOpenParen = () => getRawString('Diagnostic.expectedOpenParen');
        Diagnostic.expectedParamName = () => getRawString('Diagnostic.expectedParamName');
        Diagnostic.expectedPatternExpr = () => getRawString('Diagnostic.expectedPatternExpr');
        Diagnostic.expectedPatternSubjectExpr = () => getRawString('Diagnostic.expectedPatternSubjectExpr');
        Diagnostic.expectedPatternValue = () => getRawString('Diagnostic.expectedPatternValue');
        Diagnostic.expectedReturnExpr = () => getRawString('Diagnostic.expectedReturnExpr');
        Diagnostic.expectedSliceIndex = () => getRawString('Diagnostic.expectedSliceIndex');
        Diagnostic.expectedTypeNotString = () => getRawString('Diagnostic.expectedTypeNotString');
        Diagnostic.expectedTypeParameterName = () => getRawString('Diagnostic.expectedTypeParameterName');
        Diagnostic.expectedYieldExpr = () => getRawString('Diagnostic.expectedYieldExpr');
        Diagnostic.finalClassIsAbstract = () => new ParameterizedString(getRawString('Diagnostic.finalClassIsAbstract'));
        Diagnostic.finalContext = () => getRawString('Diagnostic.finalContext');
        Diagnostic.finalInLoop = () => getRawString('Diagnostic.finalInLoop');
        Diagnostic.finallyBreak = () => getRawString('Diagnostic.finallyBreak');
        Diagnostic.finallyContinue = () => getRawString('Diagnostic.finallyContinue');
        Diagnostic.finallyReturn = () => getRawString('Diagnostic.finallyReturn');
        Diagnostic.finalMethodOverride = () => new ParameterizedString(getRawString('Diagnostic.finalMethodOverride'));
        Diagnostic.finalNonMethod = () => new ParameterizedString(getRawString('Diagnostic.finalNonMethod'));
        Diagnostic.finalReassigned = () => new ParameterizedString(getRawString('Diagnostic.finalReassigned'));
        Diagnostic.finalRedeclaration = () => new ParameterizedString(getRawString('Diagnostic.finalRedeclaration'));
        Diagnostic.finalRedeclarationBySubclass = () => new ParameterizedString(getRawString('Diagnostic.finalRedeclarationBySubclass'));
        Diagnostic.finalTooManyArgs = () => getRawString('Diagnostic.finalTooManyArgs');
        Diagnostic.finalUnassigned = () => new ParameterizedString(getRawString('Diagnostic.finalUnassigned'));
        Diagnostic.formatStringBrace = () => getRawString('Diagnostic.formatStringBrace');
        Diagnostic.formatStringBytes = () => getRawString('Diagnostic.formatStringBytes');
        Diagnostic.formatStringDebuggingIllegal = () => getRawString('Diagnostic.formatStringDebuggingIllegal');
        Diagnostic.formatStringEscape = () => getRawString('Diagnostic.formatStringEscape');
        Diagnostic.formatStringExpectedConversion = () => getRawString('Diagnostic.formatStringExpectedConversion');
        Diagnostic.formatStringInPattern = () => getRawString('Diagnostic.formatStringInPattern');
        Diagnostic.formatStringIllegal = () => getRawString('Diagnostic.formatStringIllegal');
        Diagnostic.formatStringNestedFormatSpecifier = () => getRawString('Diagnostic.formatStringNestedFormatSpecifier');
        Diagnostic.formatStringNestedQuote = () => getRawString('Diagnostic.formatStringNestedQuote');
        Diagnostic.formatStringTemplate = () => getRawString('Diagnostic.formatStringTemplate');
        Diagnostic.formatStringUnicode = () => getRawString('Diagnostic.formatStringUnicode');
        Diagnostic.formatStringUnterminated = () => getRawString('Diagnostic.formatStringUnterminated');
        Diagnostic.functionDecoratorTypeUnknown = () => getRawString('Diagnostic.functionDecoratorTypeUnknown');
        Diagnostic.functionInConditionalExpression = () => getRawString('Diagnostic.functionInConditionalExpression');
        Diagnostic.functionTypeParametersIllegal = () => getRawString('Diagnostic.functionTypeParametersIllegal');
        Diagnostic.futureImportLocationNotAllowed = () => getRawString('Diagnostic.futureImportLocationNotAllowed');
        Diagnostic.generatorAsyncReturnType = () => new ParameterizedString(getRawString('Diagnostic.generatorAsyncReturnType'));
        Diagnostic.generatorNotParenthesized = () => getRawString('Diagnostic.generatorNotParenthesized');
        Diagnostic.generatorSyncReturnType = () => new ParameterizedString(getRawString('Diagnostic.generatorSyncReturnType'));
        Diagnostic.genericBaseClassNotAllowed = () => getRawString('Diagnostic.genericBaseClassNotAllowed');
        Diagnostic.genericClassAssigned = () => getRawString('Diagnostic.genericClassAssigned');
        Diagnostic.genericClassDeleted = () => getRawString('Diagnostic.genericClassDeleted');
        Diagnostic.genericInstanceVariableAccess = () => getRawString('Diagnostic.genericInstanceVariableAccess');
        Diagnostic.genericNotAllowed = () => getRawString('Diagnostic.genericNotAllowed');
        Diagnostic.genericTypeAliasBoundTypeVar = () => new ParameterizedString(getRawString('Diagnostic.genericTypeAliasBoundTypeVar'));
        Diagnostic.genericTypeArgMissing = () => getRawString('Diagnostic.genericTypeArgMissing');
        Diagnostic.genericTypeArgTypeVar = () => getRawString('Diagnostic.genericTypeArgTypeVar');
        Diagnostic.genericTypeArgUnique = () => getRawString('Diagnostic.genericTypeArgUnique');
        Diagnostic.globalReassignment = () => new ParameterizedString(getRawString('Diagnostic.globalReassignment'));
        Diagnostic.globalRedefinition = () => new ParameterizedString(getRawString('Diagnostic.globalRedefinition'));
        Diagnostic.implicitStringConcat = () => getRawString('Diagnostic.implicitStringConcat');
        Diagnostic.importCycleDetected = () => getRawString('Diagnostic.importCycleDetected');
        Diagnostic.importDepthExceeded = () => new ParameterizedString(getRawString('Diagnostic.importDepthExceeded'));
        Diagnostic.importResolveFailure = () => new ParameterizedString(getRawString('Diagnostic.importResolveFailure'));
        Diagnostic.importSourceResolveFailure = () => new ParameterizedString(getRawString('Diagnostic.importSourceResolveFailure'));
        Diagnostic.importSymbolUnknown = () => new ParameterizedString(getRawString('Diagnostic.importSymbolUnknown'));
        Diagnostic.incompatibleMethodOverride = () => new ParameterizedString(getRawString('Diagnostic.incompatibleMethodOverride'));
        Diagnostic.inconsistentIndent = () => getRawString('Diagnostic.inconsistentIndent');
        Diagnostic.inconsistentTabs = () => getRawString('Diagnostic.inconsistentTabs');
        Diagnostic.initMethodSelfParamTypeVar = () => getRawString('Diagnostic.initMethodSelfParamTypeVar');
        Diagnostic.initMustReturnNone = () => getRawString('Diagnostic.initMustReturnNone');
        Diagnostic.initSubclassClsParam = () => getRawString('Diagnostic.initSubclassClsParam');
        Diagnostic.initSubclassCallFailed = () => getRawString('Diagnostic.initSubclassCallFailed');
        Diagnostic.initVarNotAllowed = () => getRawString('Diagnostic.initVarNotAllowed');
        Diagnostic.instanceMethodSelfParam = () => getRawString('Diagnostic.instanceMethodSelfParam');
        Diagnostic.instanceVarOverridesClassVar = () => new ParameterizedString(getRawString('Diagnostic.instanceVarOverridesClassVar'));
        Diagnostic.instantiateAbstract = () => new ParameterizedString(getRawString('Diagnostic.instantiateAbstract'));
        Diagnostic.instantiateProtocol = () => new ParameterizedString(getRawString('Diagnostic.instantiateProtocol'));
        Diagnostic.internalBindError = () => new ParameterizedString(getRawString('Diagnostic.internalBindError'));
        Diagnostic.internalParseError = () => new ParameterizedString(getRawString('Diagnostic.internalParseError'));
        Diagnostic.internalTypeCheckingError = () => new ParameterizedString(getRawString('Diagnostic.internalTypeCheckingError'));
        Diagnostic.invalidIdentifierChar = () => getRawString('Diagnostic.invalidIdentifierChar');
        Diagnostic.invalidStubStatement = () => getRawString('Diagnostic.invalidStubStatement');
        Diagnostic.invalidTokenChars = () => new ParameterizedString(getRawString('Diagnostic.invalidTokenChars'));
        Diagnostic.isInstanceInvalidType = () => new ParameterizedString(getRawString('Diagnostic.isInstanceInvalidType'));
        Diagnostic.isSubclassInvalidType = () => new ParameterizedString(getRawString('Diagnostic.isSubclassInvalidType'));
        Diagnostic.keyValueInSet = () => getRawString('Diagnostic.keyValueInSet');
        Diagnostic.keywordArgInTypeArgument = () => getRawString('Diagnostic.keywordArgInTypeArgument');
        Diagnostic.keywordOnlyAfterArgs = () => getRawString('Diagnostic.keywordOnlyAfterArgs');
        Diagnostic.keywordParameterMissing = () => getRawString('Diagnostic.keywordParameterMissing');
        Diagnostic.keywordSubscriptIllegal = () => getRawString('Diagnostic.keywordSubscriptIllegal');
        Diagnostic.lambdaReturnTypeUnknown = () => getRawString('Diagnostic.lambdaReturnTypeUnknown');
        Diagnostic.lambdaReturnTypePartiallyUnknown = () => new ParameterizedString(getRawString('Diagnostic.lambdaReturnTypePartiallyUnknown'));
        Diagnostic.lazyImportIllegal = () => getRawString('Diagnostic.lazyImportIllegal');
        Diagnostic.lazyImportWildcardIllegal = () => getRawString('Diagnostic.lazyImportWildcardIllegal');
        Diagnostic.listAssignmentMismatch = () => new ParameterizedString(getRawString('Diagnostic.listAssignmentMismatch'));
        Diagnostic.listInAnnotation = () => getRawString('Diagnostic.listInAnnotation');
        Diagnostic.literalNamedUnicodeEscape = () => getRawString('Diagnostic.literalNamedUnicodeEscape');
        Diagnostic.literalUnsupportedType = () => getRawString('Diagnostic.literalUnsupportedType');
        Diagnostic.literalEmptyArgs = () => getRawString('Diagnostic.literalEmptyArgs');
        Diagnostic.literalNotAllowed = () => getRawString('Diagnostic.literalNotAllowed');
        Diagnostic.literalNotCallable = () => getRawString('Diagnostic.literalNotCallable');
        Diagnostic.matchIncompatible = () => getRawString('Diagnostic.matchIncompatible');
        Diagnostic.matchIsNotExhaustive = () => getRawString('Diagnostic.matchIsNotExhaustive');
        Diagnostic.maxParseDepthExceeded = () => getRawString('Diagnostic.maxParseDepthExceeded');
        Diagnostic.memberAccess = () => new ParameterizedString(getRawString('Diagnostic.memberAccess'));
        Diagnostic.memberDelete = () => new ParameterizedString(getRawString('Diagnostic.memberDelete'));
        Diagnostic.memberSet = () => new ParameterizedString(getRawString('Diagnostic.memberSet'));
        Diagnostic.metaclassConflict = () => getRawString('Diagnostic.metaclassConflict');
        Diagnostic.metaclassDuplicate = () => getRawString('Diagnostic.metaclassDuplicate');
        Diagnostic.metaclassIsGeneric = () => getRawString('Diagnostic.metaclassIsGeneric');
        Diagnostic.methodNotDefined = () => new ParameterizedString(getRawString('Diagnostic.methodNotDefined'));
        Diagnostic.methodNotDefinedOnType = () => new ParameterizedString(getRawString('Diagnostic.methodNotDefinedOnType'));
        Diagnostic.methodOrdering = () => getRawString('Diagnostic.methodOrdering');
        Diagnostic.methodOverridden = () => new ParameterizedString(getRawString('Diagnostic.methodOverridden'));
        Diagnostic.methodReturnsNonObject = () => new ParameterizedString(getRawString('Diagnostic.methodReturnsNonObject'));
        Diagnostic.missingSuperCall = () => new ParameterizedString(getRawString('Diagnostic.missingSuperCall'));
        Diagnostic.mixingBytesAndStr = () => getRawString('Diagnostic.mixingBytesAndStr');
        Diagnostic.moduleAsType = () => getRawString('Diagnostic.moduleAsType');
        Diagnostic.moduleNotCallable = () => getRawString('Diagnostic.moduleNotCallable');
        Diagnostic.moduleUnknownMember = () => new ParameterizedString(getRawString('Diagnostic.moduleUnknownMember'));
        Diagnostic.namedExceptAfterCatchAll = () => getRawString('Diagnostic.namedExceptAfterCatchAll');
        Diagnostic.namedParamAfterParamSpecArgs = () => new ParameterizedString(getRawString('Diagnostic.namedParamAfterParamSpecArgs'));
        Diagnostic.namedTupleEmptyName = () => getRawString('Diagnostic.namedTupleEmptyName');
        Diagnostic.namedTupleEntryRedeclared = () => new ParameterizedString(getRawString('Diagnostic.namedTupleEntryRedeclared'));
        Diagnostic.namedTupleFieldUnderscore = () => getRawString('Diagnostic.namedTupleFieldUnderscore');
        Diagnostic.namedTupleFirstArg = () => getRawString('Diagnostic.namedTupleFirstArg');
        Diagnostic.namedTupleMultipleInheritance = () => getRawString('Diagnostic.namedTupleMultipleInheritance');
        Diagnostic.namedTupleNameKeyword = () => getRawString('Diagnostic.namedTupleNameKeyword');
        Diagnostic.namedTupleNameType = () => getRawString('Diagnostic.namedTupleNameType');
        Diagnostic.namedTupleNameUnique = () => getRawString('Diagnostic.namedTupleNameUnique');
        Diagnostic.namedTupleNoTypes = () => getRawString('Diagnostic.namedTupleNoTypes');
        Diagnostic.namedTupleSecondArg = () => getRawString('Diagnostic.namedTupleSecondArg');
        Diagnostic.newClsParam = () => getRawString('Diagnostic.newClsParam');
        Diagnostic.newTypeAnyOrUnknown = () => getRawString('Diagnostic.newTypeAnyOrUnknown');
        Diagnostic.newTypeBadName = () => getRawString('Diagnostic.newTypeBadName');
        Diagnostic.newTypeLiteral = () => getRawString('Diagnostic.newTypeLiteral');
        Diagnostic.newTypeNameMismatch = () => getRawString('Diagnostic.newTypeNameMismatch');
        Diagnostic.newTypeNotAClass = () => getRawString('Diagnostic.newTypeNotAClass');
        Diagnostic.newTypeParamCount = () => getRawString('Diagnostic.newTypeParamCount');
        Diagnostic.newTypeProtocolClass = () => getRawString('Diagnostic.newTypeProtocolClass');
        Diagnostic.nonDefaultAfterDefault = () => getRawString('Diagnostic.nonDefaultAfterDefault');
        Diagnostic.noneNotCallable = () => getRawString('Diagnostic.noneNotCallable');
        Diagnostic.noneNotIterable = () => getRawString('Diagnostic.noneNotIterable');
        Diagnostic.noneNotSubscriptable = () => getRawString('Diagnostic.noneNotSubscriptable');
        Diagnostic.noneNotUsableWith = () => getRawString('Diagnostic.noneNotUsableWith');
        Diagnostic.noneNotUsableWithAsync = () => getRawString('Diagnostic.noneNotUsableWithAsync');
        Diagnostic.noneOperator = () => new ParameterizedString(getRawString('Diagnostic.noneOperator'));
        Diagnostic.noneUnknownMember = () => new ParameterizedString(getRawString('Diagnostic.noneUnknownMember'));
        Diagnostic.nonLocalInModule = () => getRawString('Diagnostic.nonLocalInModule');
        Diagnostic.nonLocalNoBinding = () => new ParameterizedString(getRawString('Diagnostic.nonLocalNoBinding'));
        Diagnostic.nonLocalReassignment = () => new ParameterizedString(getRawString('Diagnostic.nonLocalReassignment'));
        Diagnostic.nonLocalRedefinition = () => new ParameterizedString(getRawString('Diagnostic.nonLocalRedefinition'));
        Diagnostic.noOverload = () => new ParameterizedString(getRawString('Diagnostic.noOverload'));
        Diagnostic.nonlocalTypeParam = () => new ParameterizedString(getRawString('Diagnostic.nonlocalTypeParam'));
        Diagnostic.noReturnContainsReturn = () => getRawString('Diagnostic.noReturnContainsReturn');
        Diagnostic.noReturnContainsYield = () => getRawString('Diagnostic.noReturnContainsYield');
        Diagnostic.noReturnReturnsNone = () => getRawString('Diagnostic.noReturnReturnsNone');
        Diagnostic.notRequiredArgCount = () => getRawString('Diagnostic.notRequiredArgCount');
        Diagnostic.notRequiredNotInTypedDict = () => getRawString('Diagnostic.notRequiredNotInTypedDict');
        Diagnostic.objectNotCallable = () => new ParameterizedString(getRawString('Diagnostic.objectNotCallable'));
        Diagnostic.obscuredClassDeclaration = () => new ParameterizedString(getRawString('Diagnostic.obscuredClassDeclaration'));
        Diagnostic.obscuredFunctionDeclaration = () => new ParameterizedString(getRawString('Diagnostic.obscuredFunctionDeclaration'));
        Diagnostic.obscuredMethodDeclaration = () => new ParameterizedString(getRawString('Diagnostic.obscuredMethodDeclaration'));
        Diagnostic.obscuredParameterDeclaration = () => new ParameterizedString(getRawString('Diagnostic.obscuredParameterDeclaration'));
        Diagnostic.obscuredTypeAliasDeclaration = () => new ParameterizedString(getRawString('Diagnostic.obscuredTypeAliasDeclaration'));
        Diagnostic.obscuredVariableDeclaration = () => new ParameterizedString(getRawString('Diagnostic.obscuredVariableDeclaration'));
        Diagnostic.operatorLessOrGreaterDeprecated = () => getRawString('Diagnostic.operatorLessOrGreaterDeprecated');
        Diagnostic.optionalExtraArgs = () => getRawString('Diagnostic.optionalExtraArgs');
        Diagnostic.orPatternIrrefutable = () => getRawString('Diagnostic.orPatternIrrefutable');
        Diagnostic.orPatternMissingName = () => getRawString('Diagnostic.orPatternMissingName');
        Diagnostic.overlappingKeywordArgs = () => new ParameterizedString(getRawString('Diagnostic.overlappingKeywordArgs'));
        Diagnostic.overlappingOverload = () => new ParameterizedString(getRawString('Diagnostic.overlappingOverload'));
        Diagnostic.overloadAbstractMismatch = () => new ParameterizedString(getRawString('Diagnostic.overloadAbstractMismatch'));
        Diagnostic.overloadAbstractImplMismatch = () => new ParameterizedString(getRawString('Diagnostic.overloadAbstractImplMismatch'));
        Diagnostic.overloadClassMethodInconsistent = () => new ParameterizedString(getRawString('Diagnostic.overloadClassMethodInconsistent'));
        Diagnostic.overloadFinalImpl = () => getRawString('Diagnostic.overloadFinalImpl');
        Diagnostic.overloadFinalNoImpl = () => getRawString('Diagnostic.overloadFinalNoImpl');
        Diagnostic.overloadImplementationMismatch = () => new ParameterizedString(getRawString('Diagnostic.overloadImplementationMismatch'));
        Diagnostic.overloadOverrideImpl = () => getRawString('Diagnostic.overloadOverrideImpl');
        Diagnostic.overloadOverrideNoImpl = () => getRawString('Diagnostic.overloadOverrideNoImpl');
        Diagnostic.overloadReturnTypeMismatch = () => new ParameterizedString(getRawString('Diagnostic.overloadReturnTypeMismatch'));
        Diagnostic.overloadStaticMethodInconsistent = () => new ParameterizedString(getRawString('Diagnostic.overloadStaticMethodInconsistent'));
        Diagnostic.overloadWithoutImplementation = () => new ParameterizedString(getRawString('Diagnostic.overloadWithoutImplementation'));
        Diagnostic.overriddenMethodNotFound = () => new ParameterizedString(getRawString('Diagnostic.overriddenMethodNotFound'));
        Diagnostic.overrideDecoratorMissing = () => new ParameterizedString(getRawString('Diagnostic.overrideDecoratorMissing'));
        Diagnostic.paramAfterKwargsParam = () => getRawString('Diagnostic.paramAfterKwargsParam');
        Diagnostic.paramAlreadyAssigned = () => new ParameterizedString(getRawString('Diagnostic.paramAlreadyAssigned'));
        Diagnostic.paramAnnotationMissing = () => new ParameterizedString(getRawString('Diagnostic.paramAnnotationMissing'));
        Diagnostic.paramNameMissing = () => new ParameterizedString(getRawString('Diagnostic.paramNameMissing'));
        Diagnostic.paramSpecArgsKwargsDuplicate = () => new ParameterizedString(getRawString('Diagnostic.paramSpecArgsKwargsDuplicate'));
        Diagnostic.paramSpecArgsKwargsUsage = () => getRawString('Diagnostic.paramSpecArgsKwargsUsage');
        Diagnostic.paramSpecArgsMissing = () => new ParameterizedString(getRawString('Diagnostic.paramSpecArgsMissing'));
        Diagnostic.paramSpecArgsUsage = () => getRawString('Diagnostic.paramSpecArgsUsage');
        Diagnostic.paramSpecAssignedName = () => new ParameterizedString(getRawString('Diagnostic.paramSpecAssignedName'));
        Diagnostic.paramSpecContext = () => getRawString('Diagnostic.paramSpecContext');
        Diagnostic.paramSpecDefaultNotTuple = () => getRawString('Diagnostic.paramSpecDefaultNotTuple');
        Diagnostic.paramSpecFirstArg = () => getRawString('Diagnostic.paramSpecFirstArg');
        Diagnostic.paramSpecKwargsUsage = () => getRawString('Diagnostic.paramSpecKwargsUsage');
        Diagnostic.paramSpecNotUsedByOuterScope = () => new ParameterizedString(getRawString('Diagnostic.paramSpecNotUsedByOuterScope'));
        Diagnostic.paramSpecUnknownArg = () => getRawString('Diagnostic.paramSpecUnknownArg');
        Diagnostic.paramSpecUnknownMember = () => new ParameterizedString(getRawString('Diagnostic.paramSpecUnknownMember'));
        Diagnostic.paramSpecUnknownParam = () => new ParameterizedString(getRawString('Diagnostic.paramSpecUnknownParam'));
        Diagnostic.paramTypeCovariant = () => getRawString('Diagnostic.paramTypeCovariant');
        Diagnostic.paramTypeUnknown = () => new ParameterizedString(getRawString('Diagnostic.paramTypeUnknown'));
        Diagnostic.paramAssignmentMismatch = () => new ParameterizedString(getRawString('Diagnostic.paramAssignmentMismatch'));
        Diagnostic.paramTypePartiallyUnknown = () => new ParameterizedString(getRawString('Diagnostic.paramTypePartiallyUnknown'));
        Diagnostic.parenthesizedContextManagerIllegal = () => getRawString('Diagnostic.parenthesizedContextManagerIllegal');
        Diagnostic.patternNeverMatches = () => new ParameterizedString(getRawString('Diagnostic.patternNeverMatches'));
        Diagnostic.positionArgAfterNamedArg = () => getRawString('Diagnostic.positionArgAfterNamedArg');
        Diagnostic.positionArgAfterUnpackedDictArg = () => getRawString('Diagnostic.positionArgAfterUnpackedDictArg');
        Diagnostic.privateImportFromPyTypedModule = () => new ParameterizedString(getRawString('Diagnostic.privateImportFromPyTypedModule'));
        Diagnostic.positionOnlyAfterArgs = () => getRawString('Diagnostic.positionOnlyAfterArgs');
        Diagnostic.positionOnlyAfterKeywordOnly = () => getRawString('Diagnostic.positionOnlyAfterKeywordOnly');
        Diagnostic.positionOnlyAfterNon = () => getRawString('Diagnostic.positionOnlyAfterNon');
        Diagnostic.positionOnlyIncompatible = () => getRawString('Diagnostic.positionOnlyIncompatible');
        Diagnostic.positionOnlyFirstParam = () => getRawString('Diagnostic.positionOnlyFirstParam');
        Diagnostic.privateUsedOutsideOfClass = () => new ParameterizedString(getRawString('Diagnostic.privateUsedOutsideOfClass'));
        Diagnostic.privateUsedOutsideOfModule = () => new ParameterizedString(getRawString('Diagnostic.privateUsedOutsideOfModule'));
        Diagnostic.propertyOverridden = () => new ParameterizedString(getRawString('Diagnostic.propertyOverridden'));
        Diagnostic.propertyStaticMethod = () => getRawString('Diagnostic.propertyStaticMethod');
        Diagnostic.protectedUsedOutsideOfClass = () => new ParameterizedString(getRawString('Diagnostic.protectedUsedOutsideOfClass'));
        Diagnostic.protocolBaseClass = () => new ParameterizedString(getRawString('Diagnostic.protocolBaseClass'));
        Diagnostic.protocolBaseClassWithTypeArgs = () => getRawString('Diagnostic.protocolBaseClassWithTypeArgs');
        Diagnostic.protocolIllegal = () => getRawString('Diagnostic.protocolIllegal');
        Diagnostic.protocolNotAllowed = () => getRawString('Diagnostic.protocolNotAllowed');
        Diagnostic.protocolTypeArgMustBeTypeParam = () => getRawString('Diagnostic.protocolTypeArgMustBeTypeParam');
        Diagnostic.protocolUnsafeOverlap = () => new ParameterizedString(getRawString('Diagnostic.protocolUnsafeOverlap'));
        Diagnostic.protocolVarianceContravariant = () => new ParameterizedString(getRawString('Diagnostic.protocolVarianceContravariant'));
        Diagnostic.protocolVarianceCovariant = () => new ParameterizedString(getRawString('Diagnostic.protocolVarianceCovariant'));
        Diagnostic.protocolVarianceInvariant = () => new ParameterizedString(getRawString('Diagnostic.protocolVarianceInvariant'));
        Diagnostic.pyrightCommentInvalidDiagnosticBoolValue = () => getRawString('Diagnostic.pyrightCommentInvalidDiagnosticBoolValue');
        Diagnostic.pyrightCommentInvalidDiagnosticSeverityValue = () => getRawString('Diagnostic.pyrightCommentInvalidDiagnosticSeverityValue');
        Diagnostic.pyrightCommentMissingDirective = () => getRawString('Diagnostic.pyrightCommentMissingDirective');
        Diagnostic.pyrightCommentNotOnOwnLine = () => getRawString('Diagnostic.pyrightCommentNotOnOwnLine');
        Diagnostic.pyrightCommentUnknownDirective = () => new ParameterizedString(getRawString('Diagnostic.pyrightCommentUnknownDirective'));
        Diagnostic.pyrightCommentUnknownDiagnosticRule = () => new ParameterizedString(getRawString('Diagnostic.pyrightCommentUnknownDiagnosticRule'));
        Diagnostic.readOnlyArgCount = () => getRawString('Diagnostic.readOnlyArgCount');
        Diagnostic.readOnlyNotInTypedDict = () => getRawString('Diagnostic.readOnlyNotInTypedDict');
        Diagnostic.recursiveDefinition = () => new ParameterizedString(getRawString('Diagnostic.recursiveDefinition'));
        Diagnostic.relativeImportNotAllowed = () => getRawString('Diagnostic.relativeImportNotAllowed');
        Diagnostic.requiredArgCount = () => getRawString('Diagnostic.requiredArgCount');
        Diagnostic.requiredNotInTypedDict = () => getRawString('Diagnostic.requiredNotInTypedDict');
        Diagnostic.returnInAsyncGenerator = () => getRawString('Diagnostic.returnInAsyncGenerator');
        Diagnostic.returnMissing = () => new ParameterizedString(getRawString('Diagnostic.returnMissing'));
        Diagnostic.returnInExceptionGroup = () => getRawString('Diagnostic.returnInExceptionGroup');
        Diagnostic.returnOutsideFunction = () => getRawString('Diagnostic.returnOutsideFunction');
        Diagnostic.returnTypeContravariant = () => getRawString('Diagnostic.returnTypeContravariant');
        Diagnostic.returnTypeMismatch = () => new ParameterizedString(getRawString('Diagnostic.returnTypeMismatch'));
        Diagnostic.returnTypeUnknown = () => getRawString('Diagnostic.returnTypeUnknown');
        Diagnostic.returnTypePartiallyUnknown = () => new ParameterizedString(getRawString('Diagnostic.returnTypePartiallyUnknown'));
        Diagnostic.revealLocalsArgs = () => getRawString('Diagnostic.revealLocalsArgs');
        Diagnostic.revealLocalsNone = () => getRawString('Diagnostic.revealLocalsNone');
        Diagnostic.revealTypeArgs = () => getRawString('Diagnostic.revealTypeArgs');
        Diagnostic.revealTypeExpectedTextArg = () => getRawString('Diagnostic.revealTypeExpectedTextArg');
        Diagnostic.revealTypeExpectedTextMismatch = () => new ParameterizedString(getRawString('Diagnostic.revealTypeExpectedTextMismatch'));
        Diagnostic.revealTypeExpectedTypeMismatch = () => new ParameterizedString(getRawString('Diagnostic.revealTypeExpectedTypeMismatch'));
        Diagnostic.selfTypeContext = () => getRawString('Diagnostic.selfTypeContext');
        Diagnostic.selfTypeMetaclass = () => getRawString('Diagnostic.selfTypeMetaclass');
        Diagnostic.selfTypeWithTypedSelfOrCls = () => getRawString('Diagnostic.selfTypeWithTypedSelfOrCls');
        Diagnostic.sentinelBadName = () => getRawString('Diagnostic.sentinelBadName');
        Diagnostic.sentinelNameMismatch = () => getRawString('Diagnostic.sentinelNameMismatch');
        Diagnostic.sentinelParamCount = () => getRawString('Diagnostic.sentinelParamCount');
        Diagnostic.setterGetterTypeMismatch = () => getRawString('Diagnostic.setterGetterTypeMismatch');
        Diagnostic.starPatternInAsPattern = () => getRawString('Diagnostic.starPatternInAsPattern');
        Diagnostic.starPatternInOrPattern = () => getRawString('Diagnostic.starPatternInOrPattern');
        Diagnostic.singleOverload = () => new ParameterizedString(getRawString('Diagnostic.singleOverload'));
        Diagnostic.slotsAttributeError = () => new ParameterizedString(getRawString('Diagnostic.slotsAttributeError'));
        Diagnostic.slotsClassVarConflict = () => new ParameterizedString(getRawString('Diagnostic.slotsClassVarConflict'));
        Diagnostic.starStarWildcardNotAllowed = () => getRawString('Diagnostic.starStarWildcardNotAllowed');
        Diagnostic.staticClsSelfParam = () => getRawString('Diagnostic.staticClsSelfParam');
        Diagnostic.stringNonAsciiBytes = () => getRawString('Diagnostic.stringNonAsciiBytes');
        Diagnostic.stringNotSubscriptable = () => getRawString('Diagnostic.stringNotSubscriptable');
        Diagnostic.stringUnsupportedEscape = () => getRawString('Diagnostic.stringUnsupportedEscape');
        Diagnostic.stringUnterminated = () => getRawString('Diagnostic.stringUnterminated');
        Diagnostic.stubFileMissing = () => new ParameterizedString(getRawString('Diagnostic.stubFileMissing'));
        Diagnostic.stubUsesGetAttr = () => getRawString('Diagnostic.stubUsesGetAttr');
        Diagnostic.sublistParamsIncompatible = () => getRawString('Diagnostic.sublistParamsIncompatible');
        Diagnostic.superCallArgCount = () => getRawString('Diagnostic.superCallArgCount');
        Diagnostic.superCallFirstArg = () => new ParameterizedString(getRawString('Diagnostic.superCallFirstArg'));
        Diagnostic.superCallSecondArg = () => new ParameterizedString(getRawString('Diagnostic.superCallSecondArg'));
        Diagnostic.superCallZeroArgForm = () => getRawString('Diagnostic.superCallZeroArgForm');
        Diagnostic.superCallZeroArgFormStaticMethod = () => getRawString('Diagnostic.superCallZeroArgFormStaticMethod');
        Diagnostic.symbolIsUnbound = () => new ParameterizedString(getRawString('Diagnostic.symbolIsUnbound'));
        Diagnostic.symbolIsUndefined = () => new ParameterizedString(getRawString('Diagnostic.symbolIsUndefined'));
        Diagnostic.symbolIsPossiblyUnbound = () => new ParameterizedString(getRawString('Diagnostic.symbolIsPossiblyUnbound'));
        Diagnostic.symbolOverridden = () => new ParameterizedString(getRawString('Diagnostic.symbolOverridden'));
        Diagnostic.templateStringBytes = () => getRawString('Diagnostic.templateStringBytes');
        Diagnostic.templateStringIllegal = () => getRawString('Diagnostic.templateStringIllegal');
        Diagnostic.templateStringUnicode = () => getRawString('Diagnostic.templateStringUnicode');
        Diagnostic.ternaryNotAllowed = () => getRawString('Diagnostic.ternaryNotAllowed');
        Diagnostic.totalOrderingMissingMethod = () => getRawString('Diagnostic.totalOrderingMissingMethod');
        Diagnostic.trailingCommaInFromImport = () => getRawString('Diagnostic.trailingCommaInFromImport');
        Diagnostic.tryWithoutExcept = () => getRawString('Diagnostic.tryWithoutExcept');
        Diagnostic.tupleAssignmentMismatch = () => new ParameterizedString(getRawString('Diagnostic.tupleAssignmentMismatch'));
        Diagnostic.tupleInAnnotation = () => getRawString('Diagnostic.tupleInAnnotation');
        Diagnostic.tupleIndexOutOfRange = () => new ParameterizedString(getRawString('Diagnostic.tupleIndexOutOfRange'));
        Diagnostic.typeAliasIllegalExpressionForm = () => getRawString('Diagnostic.typeAliasIllegalExpressionForm');
        Diagnostic.typeAliasIsRecursiveDirect = () => new ParameterizedString(getRawString('Diagnostic.typeAliasIsRecursiveDirect'));
        Diagnostic.typeAliasNotInModuleOrClass = () => getRawString('Diagnostic.typeAliasNotInModuleOrClass');
        Diagnostic.typeAliasRedeclared = () => new ParameterizedString(getRawString('Diagnostic.typeAliasRedeclared'));
        Diagnostic.typeAliasStatementIllegal = () => getRawString('Diagnostic.typeAliasStatementIllegal');
        Diagnostic.typeAliasStatementBadScope = () => getRawString('Diagnostic.typeAliasStatementBadScope');
        Diagnostic.typeAliasTypeBadScope = () => getRawString('Diagnostic.typeAliasTypeBadScope');
        Diagnostic.typeAliasTypeBaseClass = () => getRawString('Diagnostic.typeAliasTypeBaseClass');
        Diagnostic.typeAliasTypeMustBeAssigned = () => getRawString('Diagnostic.typeAliasTypeMustBeAssigned');
        Diagnostic.typeAliasTypeNameArg = () => getRawString('Diagnostic.typeAliasTypeNameArg');
        Diagnostic.typeAliasTypeNameMismatch = () => getRawString('Diagnostic.typeAliasTypeNameMismatch');
        Diagnostic.typeAliasTypeParamInvalid = () => getRawString('Diagnostic.typeAliasTypeParamInvalid');
        Diagnostic.typeAnnotationCall = () => getRawString('Diagnostic.typeAnnotationCall');
        Diagnostic.typeAnnotationVariable = () => getRawString('Diagnostic.typeAnnotationVariable');
        Diagnostic.typeAnnotationWithCallable = () => getRawString('Diagnostic.typeAnnotationWithCallable');
        Diagnostic.typeArgListExpected = () => getRawString('Diagnostic.typeArgListExpected');
        Diagnostic.typeArgListNotAllowed = () => getRawString('Diagnostic.typeArgListNotAllowed');
        Diagnostic.typeArgsExpectingNone = () => new ParameterizedString(getRawString('Diagnostic.typeArgsExpectingNone'));
        Diagnostic.typeArgsMismatchOne = () => new ParameterizedString(getRawString('Diagnostic.typeArgsMismatchOne'));
        Diagnostic.typeArgsMissingForAlias = () => new ParameterizedString(getRawString('Diagnostic.typeArgsMissingForAlias'));
        Diagnostic.typeArgsMissingForClass = () => new ParameterizedString(getRawString('Diagnostic.typeArgsMissingForClass'));
        Diagnostic.typeArgsTooFew = () => new ParameterizedString(getRawString('Diagnostic.typeArgsTooFew'));
        Diagnostic.typeArgsTooMany = () => new ParameterizedString(getRawString('Diagnostic.typeArgsTooMany'));
        Diagnostic.typeAssignmentMismatch = () => new ParameterizedString(getRawString('Diagnostic.typeAssignmentMismatch'));
        Diagnostic.typeAssignmentMismatchWildcard = () => new ParameterizedString(getRawString('Diagnostic.typeAssignmentMismatchWildcard'));
        Diagnostic.typeCallNotAllowed = () => getRawString('Diagnostic.typeCallNotAllowed');
        Diagnostic.typeCheckOnly = () => new ParameterizedString(getRawString('Diagnostic.typeCheckOnly'));
        Diagnostic.typeCommentDeprecated = () => getRawString('Diagnostic.typeCommentDeprecated');
        Diagnostic.typedDictAccess = () => getRawString('Diagnostic.typedDictAccess');
        Diagnostic.typedDictAssignedName = () => new ParameterizedString(getRawString('Diagnostic.typedDictAssignedName'));
        Diagnostic.typedDictBadVar = () => getRawString('Diagnostic.typedDictBadVar');
        Diagnostic.typedDictBaseClass = () => getRawString('Diagnostic.typedDictBaseClass');
        Diagnostic.typedDictBoolParam = () => new ParameterizedString(getRawString('Diagnostic.typedDictBoolParam'));
        Diagnostic.typedDictClosedExtras = () => new ParameterizedString(getRawString('Diagnostic.typedDictClosedExtras'));
        Diagnostic.typedDictClosedNoExtras = () => new ParameterizedString(getRawString('Diagnostic.typedDictClosedNoExtras'));
        Diagnostic.typedDictClosedFalseNonOpenBase = () => new ParameterizedString(getRawString('Diagnostic.typedDictClosedFalseNonOpenBase'));
        Diagnostic.typedDictDelete = () => getRawString('Diagnostic.typedDictDelete');
        Diagnostic.typedDictEmptyName = () => getRawString('Diagnostic.typedDictEmptyName');
        Diagnostic.typedDictEntryName = () => getRawString('Diagnostic.typedDictEntryName');
        Diagnostic.typedDictEntryUnique = () => getRawString('Diagnostic.typedDictEntryUnique');
        Diagnostic.typedDictExtraArgs = () => getRawString('Diagnostic.typedDictExtraArgs');
        Diagnostic.typedDictExtraItemsClosed = () => getRawString('Diagnostic.typedDictExtraItemsClosed');
        Diagnostic.typedDictFieldNotRequiredRedefinition = () => new ParameterizedString(getRawString('Diagnostic.typedDictFieldNotRequiredRedefinition'));
        Diagnostic.typedDictFieldReadOnlyRedefinition = () => new ParameterizedString(getRawString('Diagnostic.typedDictFieldReadOnlyRedefinition'));
        Diagnostic.typedDictFieldRequiredRedefinition = () => new ParameterizedString(getRawString('Diagnostic.typedDictFieldRequiredRedefinition'));
        Diagnostic.typedDictFirstArg = () => getRawString('Diagnostic.typedDictFirstArg');
        Diagnostic.typedDictInClassPattern = () => getRawString('Diagnostic.typedDictInClassPattern');
        Diagnostic.typedDictInitsubclassParameter = () => new ParameterizedString(getRawString('Diagnostic.typedDictInitsubclassParameter'));
        Diagnostic.typedDictNotAllowed = () => getRawString('Diagnostic.typedDictNotAllowed');
        Diagnostic.typedDictSecondArgDict = () => getRawString('Diagnostic.typedDictSecondArgDict');
        Diagnostic.typedDictSecondArgDictEntry = () => getRawString('Diagnostic.typedDictSecondArgDictEntry');
        Diagnostic.typedDictSet = () => getRawString('Diagnostic.typedDictSet');
        Diagnostic.typeExpectedClass = () => new ParameterizedString(getRawString('Diagnostic.typeExpectedClass'));
        Diagnostic.typeFormArgs = () => getRawString('Diagnostic.typeFormArgs');
        Diagnostic.typeGuardArgCount = () => getRawString('Diagnostic.typeGuardArgCount');
        Diagnostic.typeGuardParamCount = () => getRawString('Diagnostic.typeGuardParamCount');
        Diagnostic.typeIsReturnType = () => new ParameterizedString(getRawString('Diagnostic.typeIsReturnType'));
        Diagnostic.typeNotAwaitable = () => new ParameterizedString(getRawString('Diagnostic.typeNotAwaitable'));
        Diagnostic.typeNotIntantiable = () => new ParameterizedString(getRawString('Diagnostic.typeNotIntantiable'));
        Diagnostic.typeNotIterable = () => new ParameterizedString(getRawString('Diagnostic.typeNotIterable'));
        Diagnostic.typeNotSpecializable = () => new ParameterizedString(getRawString('Diagnostic.typeNotSpecializable'));
        Diagnostic.typeNotSubscriptable = () => new ParameterizedString(getRawString('Diagnostic.typeNotSubscriptable'));
        Diagnostic.typeNotUsableWith = () => new ParameterizedString(getRawString('Diagnostic.typeNotUsableWith'));
        Diagnostic.typeNotUsableWithAsync = () => new ParameterizedString(getRawString('Diagnostic.typeNotUsableWithAsync'));
        Diagnostic.typeNotSupportBinaryOperator = () => new ParameterizedString(getRawString('Diagnostic.typeNotSupportBinaryOperator'));
        Diagnostic.typeNotSupportBinaryOperatorBidirectional = () => new ParameterizedString(getRawString('Diagnostic.typeNotSupportBinaryOperatorBidirectional'));
        Diagnostic.typeNotSupportUnaryOperator = () => new ParameterizedString(getRawString('Diagnostic.typeNotSupportUnaryOperator'));
        Diagnostic.typeNotSupportUnaryOperatorBidirectional = () => new ParameterizedString(getRawString('Diagnostic.typeNotSupportUnaryOperatorBidirectional'));
        Diagnostic.typeParameterBoundNotAllowed = () => getRawString('Diagnostic.typeParameterBoundNotAllowed');
        Diagnostic.typeParameterConstraintTuple = () => getRawString('Diagnostic.typeParameterConstraintTuple');
        Diagnostic.typeParameterExistingTypeParameter = () => new ParameterizedString(getRawString('Diagnostic.typeParameterExistingTypeParameter'));
        Diagnostic.typeParametersMissing = () => getRawString('Diagnostic.typeParametersMissing');
        Diagnostic.typeParameterNotDeclared = () => new ParameterizedString(getRawString('Diagnostic.typeParameterNotDeclared'));
        Diagnostic.typePartiallyUnknown = () => new ParameterizedString(getRawString('Diagnostic.typePartiallyUnknown'));
        Diagnostic.typeUnknown = () => new ParameterizedString(getRawString('Diagnostic.typeUnknown'));
        Diagnostic.typeVarAssignedName = () => new ParameterizedString(getRawString('Diagnostic.typeVarAssignedName'));
        Diagnostic.typeVarAssignmentMismatch = () => new ParameterizedString(getRawString('Diagnostic.typeVarAssignmentMismatch'));
        Diagnostic.typeVarBoundAndConstrained = () => getRawString('Diagnostic.typeVarBoundAndConstrained');
        Diagnostic.typeVarBoundGeneric = () => getRawString('Diagnostic.typeVarBoundGeneric');
        Diagnostic.typeVarConstraintGeneric = () => getRawString('Diagnostic.typeVarConstraintGeneric');
        Diagnostic.typeVarDefaultBoundMismatch = () => getRawString('Diagnostic.typeVarDefaultBoundMismatch');
        Diagnostic.typeVarDefaultConstraintMismatch = () => getRawString('Diagnostic.typeVarDefaultConstraintMismatch');
        Diagnostic.typeVarDefaultIllegal = () => getRawString('Diagnostic.typeVarDefaultIllegal');
        Diagnostic.typeVarDefaultInvalidTypeVar = () => new ParameterizedString(getRawString('Diagnostic.typeVarDefaultInvalidTypeVar'));
        Diagnostic.typeVarFirstArg = () => getRawString('Diagnostic.typeVarFirstArg');
        Diagnostic.typeVarInvalidForMemberVariable = () => new ParameterizedString(getRawString('Diagnostic.typeVarInvalidForMemberVariable'));
        Diagnostic.typeVarNoMember = () => new ParameterizedString(getRawString('Diagnostic.typeVarNoMember'));
        Diagnostic.typeVarNotSubscriptable = () => new ParameterizedString(getRawString('Diagnostic.typeVarNotSubscriptable'));
        Diagnostic.typeVarNotUsedByOuterScope = () => new ParameterizedString(getRawString('Diagnostic.typeVarNotUsedByOuterScope'));
        Diagnostic.typeVarPossiblyUnsolvable = () => new ParameterizedString(getRawString('Diagnostic.typeVarPossiblyUnsolvable'));
        Diagnostic.typeVarSingleConstraint = () => getRawString('Diagnostic.typeVarSingleConstraint');
        Diagnostic.typeVarsNotInGenericOrProtocol = () => getRawString('Diagnostic.typeVarsNotInGenericOrProtocol');
        Diagnostic.typeVarTupleContext = () => getRawString('Diagnostic.typeVarTupleContext');
        Diagnostic.typeVarTupleDefaultNotUnpacked = () => getRawString('Diagnostic.typeVarTupleDefaultNotUnpacked');
        Diagnostic.typeVarTupleMustBeUnpacked = () => getRawString('Diagnostic.typeVarTupleMustBeUnpacked');
        Diagnostic.typeVarTupleConstraints = () => getRawString('Diagnostic.typeVarTupleConstraints');
        Diagnostic.typeVarTupleUnknownParam = () => new ParameterizedString(getRawString('Diagnostic.typeVarTupleUnknownParam'));
        Diagnostic.typeVarUnknownParam = () => new ParameterizedString(getRawString('Diagnostic.typeVarUnknownParam'));
        Diagnostic.typeVarUsedByOuterScope = () => new ParameterizedString(getRawString('Diagnostic.typeVarUsedByOuterScope'));
        Diagnostic.typeVarUsedOnlyOnce = () => new ParameterizedString(getRawString('Diagnostic.typeVarUsedOnlyOnce'));
        Diagnostic.typeVarVariance = () => getRawString('Diagnostic.typeVarVariance');
        Diagnostic.typeVarWithDefaultFollowsVariadic = () => new ParameterizedString(getRawString('Diagnostic.typeVarWithDefaultFollowsVariadic'));
        Diagnostic.typeVarWithoutDefault = () => new ParameterizedString(getRawString('Diagnostic.typeVarWithoutDefault'));
        Diagnostic.unaccessedClass = () => new ParameterizedString(getRawString('Diagnostic.unaccessedClass'));
        Diagnostic.unaccessedFunction = () => new ParameterizedString(getRawString('Diagnostic.unaccessedFunction'));
        Diagnostic.unaccessedImport = () => new ParameterizedString(getRawString('Diagnostic.unaccessedImport'));
        Diagnostic.unaccessedSymbol = () => new ParameterizedString(getRawString('Diagnostic.unaccessedSymbol'));
        Diagnostic.unaccessedVariable = () => new ParameterizedString(getRawString('Diagnostic.unaccessedVariable'));
        Diagnostic.unannotatedFunctionSkipped = () => new ParameterizedString(getRawString('Diagnostic.unannotatedFunctionSkipped'));
        Diagnostic.unaryOperationNotAllowed = () => getRawString('Diagnostic.unaryOperationNotAllowed');
        Diagnostic.unexpectedAsyncToken = () => getRawString('Diagnostic.unexpectedAsyncToken');
        Diagnostic.unexpectedEof = () => getRawString('Diagnostic.unexpectedEof');
        Diagnostic.unexpectedExprToken = () => getRawString('Diagnostic.unexpectedExprToken');
        Diagnostic.unexpectedIndent = () => getRawString('Diagnostic.unexpectedIndent');
        Diagnostic.unexpectedUnindent = () => getRawString('Diagnostic.unexpectedUnindent');
        Diagnostic.unhashableDictKey = () => getRawString('Diagnostic.unhashableDictKey');
        Diagnostic.unhashableSetEntry = () => getRawString('Diagnostic.unhashableSetEntry');
        Diagnostic.unionForwardReferenceNotAllowed = () => getRawString('Diagnostic.unionForwardReferenceNotAllowed');
        Diagnostic.unionSyntaxIllegal = () => getRawString('Diagnostic.unionSyntaxIllegal');
        Diagnostic.unionTypeArgCount = () => getRawString('Diagnostic.unionTypeArgCount');
        Diagnostic.uninitializedAbstractVariables = () => new ParameterizedString(getRawString('Diagnostic.uninitializedAbstractVariables'));
        Diagnostic.uninitializedInstanceVariable = () => new ParameterizedString(getRawString('Diagnostic.uninitializedInstanceVariable'));
        Diagnostic.unionUnpackedTuple = () => getRawString('Diagnostic.unionUnpackedTuple');
        Diagnostic.unionUnpackedTypeVarTuple = () => getRawString('Diagnostic.unionUnpackedTypeVarTuple');
        Diagnostic.unnecessaryCast = () => new ParameterizedString(getRawString('Diagnostic.unnecessaryCast'));
        Diagnostic.unnecessaryIsInstanceAlways = () => new ParameterizedString(getRawString('Diagnostic.unnecessaryIsInstanceAlways'));
        Diagnostic.unnecessaryIsSubclassAlways = () => new ParameterizedString(getRawString('Diagnostic.unnecessaryIsSubclassAlways'));
        Diagnostic.unnecessaryIsInstanceNever = () => new ParameterizedString(getRawString('Diagnostic.unnecessaryIsInstanceNever'));
        Diagnostic.unnecessaryIsSubclassNever = () => new ParameterizedString(getRawString('Diagnostic.unnecessaryIsSubclassNever'));
        Diagnostic.unnecessaryPyrightIgnore = () => getRawString('Diagnostic.unnecessaryPyrightIgnore');
        Diagnostic.unnecessaryPyrightIgnoreRule = () => new ParameterizedString(getRawString('Diagnostic.unnecessaryPyrightIgnoreRule'));
        Diagnostic.unnecessaryTypeIgnore = () => getRawString('Diagnostic.unnecessaryTypeIgnore');
        Diagnostic.unpackArgCount = () => getRawString('Diagnostic.unpackArgCount');
        Diagnostic.unpackedArgInTypeArgument = () => getRawString('Diagnostic.unpackedArgInTypeArgument');
        Diagnostic.unpackedArgWithVariadicParam = () => getRawString('Diagnostic.unpackedArgWithVariadicParam');
        Diagnostic.unpackedDictArgumentNotMapping = () => getRawString('Diagnostic.unpackedDictArgumentNotMapping');
        Diagnostic.unpackedDictSubscriptIllegal = () => getRawString('Diagnostic.unpackedDictSubscriptIllegal');
        Diagnostic.unpackedSubscriptIllegal = () => getRawString('Diagnostic.unpackedSubscriptIllegal');
        Diagnostic.unpackedTypedDictArgument = () => getRawString('Diagnostic.unpackedTypedDictArgument');
        Diagnostic.unpackedTypeVarTupleExpected = () => new ParameterizedString(getRawString('Diagnostic.unpackedTypeVarTupleExpected'));
        Diagnostic.unpackExpectedTypedDict = () => getRawString('Diagnostic.unpackExpectedTypedDict');
        Diagnostic.unpackExpectedTypeVarTuple = () => getRawString('Diagnostic.unpackExpectedTypeVarTuple');
        Diagnostic.unpackIllegalInComprehension = () => getRawString('Diagnostic.unpackIllegalInComprehension');
        Diagnostic.unpackInAnnotation = () => getRawString('Diagnostic.unpackInAnnotation');
        Diagnostic.unpackInDict = () => getRawString('Diagnostic.unpackInDict');
        Diagnostic.unpackInSet = () => getRawString('Diagnostic.unpackInSet');
        Diagnostic.unpackNotAllowed = () => getRawString('Diagnostic.unpackNotAllowed');
        Diagnostic.unpackOperatorNotAllowed = () => getRawString('Diagnostic.unpackOperatorNotAllowed');
        Diagnostic.unpackTuplesIllegal = () => getRawString('Diagnostic.unpackTuplesIllegal');
        Diagnostic.unreachableCodeCondition = () => getRawString('Diagnostic.unreachableCodeCondition');
        Diagnostic.unreachableCodeStructure = () => getRawString('Diagnostic.unreachableCodeStructure');
        Diagnostic.unreachableCodeType = () => getRawString('Diagnostic.unreachableCodeType');
        Diagnostic.unreachableExcept = () => getRawString('Diagnostic.unreachableExcept');
        Diagnostic.unsupportedDunderAllOperation = () => getRawString('Diagnostic.unsupportedDunderAllOperation');
        Diagnostic.unusedCallResult = () => new ParameterizedString(getRawString('Diagnostic.unusedCallResult'));
        Diagnostic.unusedCoroutine = () => getRawString('Diagnostic.unusedCoroutine');
        Diagnostic.unusedExpression = () => getRawString('Diagnostic.unusedExpression');
        Diagnostic.varAnnotationIllegal = () => getRawString('Diagnostic.varAnnotationIllegal');
        Diagnostic.variableFinalOverride = () => new ParameterizedString(getRawString('Diagnostic.variableFinalOverride'));
        Diagnostic.variadicTypeArgsTooMany = () => getRawString('Diagnostic.variadicTypeArgsTooMany');
        Diagnostic.variadicTypeParamTooManyAlias = () => new ParameterizedString(getRawString('Diagnostic.variadicTypeParamTooManyAlias'));
        Diagnostic.variadicTypeParamTooManyClass = () => new ParameterizedString(getRawString('Diagnostic.variadicTypeParamTooManyClass'));
        Diagnostic.walrusIllegal = () => getRawString('Diagnostic.walrusIllegal');
        Diagnostic.walrusNotAllowed = () => getRawString('Diagnostic.walrusNotAllowed');
        Diagnostic.walrusNotAllowedInComprehension = () => getRawString('Diagnostic.walrusNotAllowedInComprehension');
        Diagnostic.wildcardInFunction = () => getRawString('Diagnostic.wildcardInFunction');
        Diagnostic.wildcardPatternTypeUnknown = () => getRawString('Diagnostic.wildcardPatternTypeUnknown');
        Diagnostic.wildcardPatternTypePartiallyUnknown = () => getRawString('Diagnostic.wildcardPatternTypePartiallyUnknown');
        Diagnostic.wildcardLibraryImport = () => getRawString('Diagnostic.wildcardLibraryImport');
        Diagnostic.yieldFromIllegal = () => getRawString('Diagnostic.yieldFromIllegal');
        Diagnostic.yieldFromOutsideAsync = () => getRawString('Diagnostic.yieldFromOutsideAsync');
        Diagnostic.yieldOutsideFunction = () => getRawString('Diagnostic.yieldOutsideFunction');
        Diagnostic.yieldWithinComprehension = () => getRawString('Diagnostic.yieldWithinComprehension');
        Diagnostic.zeroCaseStatementsFound = () => getRawString('Diagnostic.zeroCaseStatementsFound');
        Diagnostic.zeroLengthTupleNotAllowed = () => getRawString('Diagnostic.zeroLengthTupleNotAllowed');
    })(Diagnostic = Localizer.Diagnostic || (Localizer.Diagnostic = {}));
    let DiagnosticAddendum;
    (function (DiagnosticAddendum) {
        DiagnosticAddendum.annotatedNotAllowed = () => getRawString('DiagnosticAddendum.annotatedNotAllowed');
        DiagnosticAddendum.argParam = () => new ParameterizedString(getRawString('DiagnosticAddendum.argParam'));
        DiagnosticAddendum.argParamFunction = () => new ParameterizedString(getRawString('DiagnosticAddendum.argParamFunction'));
        DiagnosticAddendum.argsParamMissing = () => new ParameterizedString(getRawString('DiagnosticAddendum.argsParamMissing'));
        DiagnosticAddendum.argsPositionOnly = () => new ParameterizedString(getRawString('DiagnosticAddendum.argsPositionOnly'));
        DiagnosticAddendum.argumentType = () => new ParameterizedString(getRawString('DiagnosticAddendum.argumentType'));
        DiagnosticAddendum.argumentTypes = () => new ParameterizedString(getRawString('DiagnosticAddendum.argumentTypes'));
        DiagnosticAddendum.assignToNone = () => getRawString('DiagnosticAddendum.assignToNone');
        DiagnosticAddendum.asyncHelp = () => getRawString('DiagnosticAddendum.asyncHelp');
        DiagnosticAddendum.baseClassIncompatible = () => new ParameterizedString(getRawString('DiagnosticAddendum.baseClassIncompatible'));
        DiagnosticAddendum.baseClassIncompatibleSubclass = () => new ParameterizedString(getRawString('DiagnosticAddendum.baseClassIncompatibleSubclass'));
        DiagnosticAddendum.baseClassOverriddenType = () => new ParameterizedString(getRawString('DiagnosticAddendum.baseClassOverriddenType'));
        DiagnosticAddendum.baseClassOverridesType = () => new ParameterizedString(getRawString('DiagnosticAddendum.baseClassOverridesType'));
        DiagnosticAddendum.bytesTypePromotions = () => getRawString('DiagnosticAddendum.bytesTypePromotions');
        DiagnosticAddendum.conditionalRequiresBool = () => new ParameterizedString(getRawString('DiagnosticAddendum.conditionalRequiresBool'));
        DiagnosticAddendum.dataClassFrozen = () => new ParameterizedString(getRawString('DiagnosticAddendum.dataClassFrozen'));
        DiagnosticAddendum.dataClassFieldLocation = () => getRawString('DiagnosticAddendum.dataClassFieldLocation');
        DiagnosticAddendum.dataProtocolUnsupported = () => new ParameterizedString(getRawString('DiagnosticAddendum.dataProtocolUnsupported'));
        DiagnosticAddendum.descriptorAccessBindingFailed = () => new ParameterizedString(getRawString('DiagnosticAddendum.descriptorAccessBindingFailed'));
        DiagnosticAddendum.descriptorAccessCallFailed = () => new ParameterizedString(getRawString('DiagnosticAddendum.descriptorAccessCallFailed'));
        DiagnosticAddendum.finalMethod = () => getRawString('DiagnosticAddendum.finalMethod');
        DiagnosticAddendum.functionParamDefaultMissing = () => new ParameterizedString(getRawString('DiagnosticAddendum.functionParamDefaultMissing'));
        DiagnosticAddendum.functionParamName = () => new ParameterizedString(getRawString('DiagnosticAddendum.functionParamName'));
        DiagnosticAddendum.functionParamPositionOnly = () => new ParameterizedString(getRawString('DiagnosticAddendum.functionParamPositionOnly'));
        DiagnosticAddendum.functionReturnTypeMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.functionReturnTypeMismatch'));
        DiagnosticAddendum.functionTooFewParams = () => new ParameterizedString(getRawString('DiagnosticAddendum.functionTooFewParams'));
        DiagnosticAddendum.genericClassNotAllowed = () => getRawString('DiagnosticAddendum.genericClassNotAllowed');
        DiagnosticAddendum.incompatibleGetter = () => getRawString('DiagnosticAddendum.incompatibleGetter');
        DiagnosticAddendum.incompatibleSetter = () => getRawString('DiagnosticAddendum.incompatibleSetter');
        DiagnosticAddendum.incompatibleDeleter = () => getRawString('DiagnosticAddendum.incompatibleDeleter');
        DiagnosticAddendum.initMethodLocation = () => new ParameterizedString(getRawString('DiagnosticAddendum.initMethodLocation'));
        DiagnosticAddendum.initMethodSignature = () => new ParameterizedString(getRawString('DiagnosticAddendum.initMethodSignature'));
        DiagnosticAddendum.initSubclassLocation = () => new ParameterizedString(getRawString('DiagnosticAddendum.initSubclassLocation'));
        DiagnosticAddendum.invariantSuggestionDict = () => getRawString('DiagnosticAddendum.invariantSuggestionDict');
        DiagnosticAddendum.invariantSuggestionList = () => getRawString('DiagnosticAddendum.invariantSuggestionList');
        DiagnosticAddendum.invariantSuggestionSet = () => getRawString('DiagnosticAddendum.invariantSuggestionSet');
        DiagnosticAddendum.isinstanceClassNotSupported = () => new ParameterizedString(getRawString('DiagnosticAddendum.isinstanceClassNotSupported'));
        DiagnosticAddendum.functionTooManyParams = () => new ParameterizedString(getRawString('DiagnosticAddendum.functionTooManyParams'));
        DiagnosticAddendum.keyNotRequired = () => new ParameterizedString(getRawString('DiagnosticAddendum.keyNotRequired'));
        DiagnosticAddendum.keyReadOnly = () => new ParameterizedString(getRawString('DiagnosticAddendum.keyReadOnly'));
        DiagnosticAddendum.keyRequiredDeleted = () => new ParameterizedString(getRawString('DiagnosticAddendum.keyRequiredDeleted'));
        DiagnosticAddendum.keyUndefined = () => new ParameterizedString(getRawString('DiagnosticAddendum.keyUndefined'));
        DiagnosticAddendum.kwargsParamMissing = () => new ParameterizedString(getRawString('DiagnosticAddendum.kwargsParamMissing'));
        DiagnosticAddendum.listAssignmentMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.listAssignmentMismatch'));
        DiagnosticAddendum.literalAssignmentMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.literalAssignmentMismatch'));
        DiagnosticAddendum.literalNotAllowed = () => getRawString('DiagnosticAddendum.literalNotAllowed');
        DiagnosticAddendum.matchIsNotExhaustiveType = () => new ParameterizedString(getRawString('DiagnosticAddendum.matchIsNotExhaustiveType'));
        DiagnosticAddendum.matchIsNotExhaustiveHint = () => getRawString('DiagnosticAddendum.matchIsNotExhaustiveHint');
        DiagnosticAddendum.memberAssignment = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberAssignment'));
        DiagnosticAddendum.memberIsAbstract = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsAbstract'));
        DiagnosticAddendum.memberIsAbstractMore = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsAbstractMore'));
        DiagnosticAddendum.memberIsClassVarInProtocol = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsClassVarInProtocol'));
        DiagnosticAddendum.memberIsInitVar = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsInitVar'));
        DiagnosticAddendum.memberIsInvariant = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsInvariant'));
        DiagnosticAddendum.memberIsNotClassVarInClass = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsNotClassVarInClass'));
        DiagnosticAddendum.memberIsNotClassVarInProtocol = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsNotClassVarInProtocol'));
        DiagnosticAddendum.memberIsNotReadOnlyInProtocol = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsNotReadOnlyInProtocol'));
        DiagnosticAddendum.memberIsReadOnlyInProtocol = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsReadOnlyInProtocol'));
        DiagnosticAddendum.memberIsWritableInProtocol = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberIsWritableInProtocol'));
        DiagnosticAddendum.memberSetClassVar = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberSetClassVar'));
        DiagnosticAddendum.memberTypeMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberTypeMismatch'));
        DiagnosticAddendum.memberUnknown = () => new ParameterizedString(getRawString('DiagnosticAddendum.memberUnknown'));
        DiagnosticAddendum.metaclassConflict = () => new ParameterizedString(getRawString('DiagnosticAddendum.metaclassConflict'));
        DiagnosticAddendum.missingGetter = () => getRawString('DiagnosticAddendum.missingGetter');
        DiagnosticAddendum.missingSetter = () => getRawString('DiagnosticAddendum.missingSetter');
        DiagnosticAddendum.missingDeleter = () => getRawString('DiagnosticAddendum.missingDeleter');
        DiagnosticAddendum.namedParamMissingInDest = () => new ParameterizedString(getRawString('DiagnosticAddendum.namedParamMissingInDest'));
        DiagnosticAddendum.namedParamMissingInSource = () => new ParameterizedString(getRawString('DiagnosticAddendum.namedParamMissingInSource'));
        DiagnosticAddendum.namedParamTypeMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.namedParamTypeMismatch'));
        DiagnosticAddendum.namedTupleNotAllowed = () => getRawString('DiagnosticAddendum.namedTupleNotAllowed');
        DiagnosticAddendum.newMethodLocation = () => new ParameterizedString(getRawString('DiagnosticAddendum.newMethodLocation'));
        DiagnosticAddendum.newMethodSignature = () => new ParameterizedString(getRawString('DiagnosticAddendum.newMethodSignature'));
        DiagnosticAddendum.noneNotAllowed = () => getRawString('DiagnosticAddendum.noneNotAllowed');
        DiagnosticAddendum.newTypeClassNotAllowed = () => getRawString('DiagnosticAddendum.newTypeClassNotAllowed');
        DiagnosticAddendum.noOverloadAssignable = () => new ParameterizedString(getRawString('DiagnosticAddendum.noOverloadAssignable'));
        DiagnosticAddendum.orPatternMissingName = () => new ParameterizedString(getRawString('DiagnosticAddendum.orPatternMissingName'));
        DiagnosticAddendum.overloadIndex = () => new ParameterizedString(getRawString('DiagnosticAddendum.overloadIndex'));
        DiagnosticAddendum.overloadSignature = () => getRawString('DiagnosticAddendum.overloadSignature');
        DiagnosticAddendum.overloadNotAssignable = () => new ParameterizedString(getRawString('DiagnosticAddendum.overloadNotAssignable'));
        DiagnosticAddendum.overriddenMethod = () => getRawString('DiagnosticAddendum.overriddenMethod');
        DiagnosticAddendum.overriddenSymbol = () => getRawString('DiagnosticAddendum.overriddenSymbol');
        DiagnosticAddendum.overrideIsInvariant = () => getRawString('DiagnosticAddendum.overrideIsInvariant');
        DiagnosticAddendum.overrideInvariantMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideInvariantMismatch'));
        DiagnosticAddendum.overrideNoOverloadMatches = () => getRawString('DiagnosticAddendum.overrideNoOverloadMatches');
        DiagnosticAddendum.overrideNotClassMethod = () => getRawString('DiagnosticAddendum.overrideNotClassMethod');
        DiagnosticAddendum.overrideNotInstanceMethod = () => getRawString('DiagnosticAddendum.overrideNotInstanceMethod');
        DiagnosticAddendum.overrideNotStaticMethod = () => getRawString('DiagnosticAddendum.overrideNotStaticMethod');
        DiagnosticAddendum.overrideOverloadNoMatch = () => getRawString('DiagnosticAddendum.overrideOverloadNoMatch');
        DiagnosticAddendum.overrideOverloadOrder = () => getRawString('DiagnosticAddendum.overrideOverloadOrder');
        DiagnosticAddendum.overrideParamKeywordNoDefault = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideParamKeywordNoDefault'));
        DiagnosticAddendum.overrideParamKeywordType = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideParamKeywordType'));
        DiagnosticAddendum.overrideParamName = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideParamName'));
        DiagnosticAddendum.overrideParamNameExtra = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideParamNameExtra'));
        DiagnosticAddendum.overrideParamNameMissing = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideParamNameMissing'));
        DiagnosticAddendum.overrideParamNamePositionOnly = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideParamNamePositionOnly'));
        DiagnosticAddendum.overrideParamNoDefault = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideParamNoDefault'));
        DiagnosticAddendum.overrideParamType = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideParamType'));
        DiagnosticAddendum.overridePositionalParamCount = () => new ParameterizedString(getRawString('DiagnosticAddendum.overridePositionalParamCount'));
        DiagnosticAddendum.overrideReturnType = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideReturnType'));
        DiagnosticAddendum.overrideType = () => new ParameterizedString(getRawString('DiagnosticAddendum.overrideType'));
        DiagnosticAddendum.paramAssignment = () => new ParameterizedString(getRawString('DiagnosticAddendum.paramAssignment'));
        DiagnosticAddendum.paramSpecMissingInOverride = () => getRawString('DiagnosticAddendum.paramSpecMissingInOverride');
        DiagnosticAddendum.paramType = () => new ParameterizedString(getRawString('DiagnosticAddendum.paramType'));
        DiagnosticAddendum.privateImportFromPyTypedSource = () => new ParameterizedString(getRawString('DiagnosticAddendum.privateImportFromPyTypedSource'));
        DiagnosticAddendum.propertyAccessFromProtocolClass = () => getRawString('DiagnosticAddendum.propertyAccessFromProtocolClass');
        DiagnosticAddendum.propertyMethodIncompatible = () => new ParameterizedString(getRawString('DiagnosticAddendum.propertyMethodIncompatible'));
        DiagnosticAddendum.propertyMethodMissing = () => new ParameterizedString(getRawString('DiagnosticAddendum.propertyMethodMissing'));
        DiagnosticAddendum.propertyMissingDeleter = () => new ParameterizedString(getRawString('DiagnosticAddendum.propertyMissingDeleter'));
        DiagnosticAddendum.propertyMissingSetter = () => new ParameterizedString(getRawString('DiagnosticAddendum.propertyMissingSetter'));
        DiagnosticAddendum.protocolIncompatible = () => new ParameterizedString(getRawString('DiagnosticAddendum.protocolIncompatible'));
        DiagnosticAddendum.protocolMemberMissing = () => new ParameterizedString(getRawString('DiagnosticAddendum.protocolMemberMissing'));
        DiagnosticAddendum.protocolRequiresRuntimeCheckable = () => getRawString('DiagnosticAddendum.protocolRequiresRuntimeCheckable');
        DiagnosticAddendum.protocolSourceIsNotConcrete = () => new ParameterizedString(getRawString('DiagnosticAddendum.protocolSourceIsNotConcrete'));
        DiagnosticAddendum.protocolUnsafeOverlap = () => new ParameterizedString(getRawString('DiagnosticAddendum.protocolUnsafeOverlap'));
        DiagnosticAddendum.pyrightCommentIgnoreTip = () => getRawString('DiagnosticAddendum.pyrightCommentIgnoreTip');
        DiagnosticAddendum.readOnlyAttribute = () => new ParameterizedString(getRawString('DiagnosticAddendum.readOnlyAttribute'));
        DiagnosticAddendum.seeDeclaration = () => getRawString('DiagnosticAddendum.seeDeclaration');
        DiagnosticAddendum.seeClassDeclaration = () => getRawString('DiagnosticAddendum.seeClassDeclaration');
        DiagnosticAddendum.seeFunctionDeclaration = () => getRawString('DiagnosticAddendum.seeFunctionDeclaration');
        DiagnosticAddendum.seeMethodDeclaration = () => getRawString('DiagnosticAddendum.seeMethodDeclaration');
        DiagnosticAddendum.seeParameterDeclaration = () => getRawString('DiagnosticAddendum.seeParameterDeclaration');
        DiagnosticAddendum.seeTypeAliasDeclaration = () => getRawString('DiagnosticAddendum.seeTypeAliasDeclaration');
        DiagnosticAddendum.seeVariableDeclaration = () => getRawString('DiagnosticAddendum.seeVariableDeclaration');
        DiagnosticAddendum.tupleEntryTypeMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.tupleEntryTypeMismatch'));
        DiagnosticAddendum.tupleAssignmentMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.tupleAssignmentMismatch'));
        DiagnosticAddendum.tupleSizeIndeterminateSrc = () => new ParameterizedString(getRawString('DiagnosticAddendum.tupleSizeIndeterminateSrc'));
        DiagnosticAddendum.tupleSizeIndeterminateSrcDest = () => new ParameterizedString(getRawString('DiagnosticAddendum.tupleSizeIndeterminateSrcDest'));
        DiagnosticAddendum.tupleSizeMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.tupleSizeMismatch'));
        DiagnosticAddendum.tupleSizeMismatchIndeterminateDest = () => new ParameterizedString(getRawString('DiagnosticAddendum.tupleSizeMismatchIndeterminateDest'));
        DiagnosticAddendum.typeAliasInstanceCheck = () => getRawString('DiagnosticAddendum.typeAliasInstanceCheck');
        DiagnosticAddendum.typeAssignmentMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeAssignmentMismatch'));
        DiagnosticAddendum.typeBound = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeBound'));
        DiagnosticAddendum.typeConstrainedTypeVar = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeConstrainedTypeVar'));
        DiagnosticAddendum.typedDictBaseClass = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictBaseClass'));
        DiagnosticAddendum.typedDictClassNotAllowed = () => getRawString('DiagnosticAddendum.typedDictClassNotAllowed');
        DiagnosticAddendum.typedDictExtraFieldNotAllowed = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictExtraFieldNotAllowed'));
        DiagnosticAddendum.typedDictExtraFieldTypeMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictExtraFieldTypeMismatch'));
        DiagnosticAddendum.typedDictFieldMissing = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictFieldMissing'));
        DiagnosticAddendum.typedDictClosedExtraNotAllowed = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictClosedExtraNotAllowed'));
        DiagnosticAddendum.typedDictClosedExtraTypeMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictClosedExtraTypeMismatch'));
        DiagnosticAddendum.typedDictClosedFieldNotReadOnly = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictClosedFieldNotReadOnly'));
        DiagnosticAddendum.typedDictClosedFieldNotRequired = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictClosedFieldNotRequired'));
        DiagnosticAddendum.typedDictFieldNotReadOnly = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictFieldNotReadOnly'));
        DiagnosticAddendum.typedDictFieldNotRequired = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictFieldNotRequired'));
        DiagnosticAddendum.typedDictFieldRequired = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictFieldRequired'));
        DiagnosticAddendum.typedDictFieldTypeMismatch = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictFieldTypeMismatch'));
        DiagnosticAddendum.typedDictFieldUndefined = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictFieldUndefined'));
        DiagnosticAddendum.typedDictKeyAccess = () => new ParameterizedString(getRawString('DiagnosticAddendum.typedDictKeyAccess'));
        DiagnosticAddendum.typedDictNotAllowed = () => getRawString('DiagnosticAddendum.typedDictNotAllowed');
        DiagnosticAddendum.typeIncompatible = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeIncompatible'));
        DiagnosticAddendum.typeNotClass = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeNotClass'));
        DiagnosticAddendum.typeParamSpec = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeParamSpec'));
        DiagnosticAddendum.typeNotStringLiteral = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeNotStringLiteral'));
        DiagnosticAddendum.typeOfSymbol = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeOfSymbol'));
        DiagnosticAddendum.typeUnsupported = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeUnsupported'));
        DiagnosticAddendum.typeVarDefaultOutOfScope = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeVarDefaultOutOfScope'));
        DiagnosticAddendum.typeVarIsContravariant = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeVarIsContravariant'));
        DiagnosticAddendum.typeVarIsCovariant = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeVarIsCovariant'));
        DiagnosticAddendum.typeVarIsInvariant = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeVarIsInvariant'));
        DiagnosticAddendum.typeVarsMissing = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeVarsMissing'));
        DiagnosticAddendum.typeVarNotAllowed = () => getRawString('DiagnosticAddendum.typeVarNotAllowed');
        DiagnosticAddendum.typeVarTupleRequiresKnownLength = () => getRawString('DiagnosticAddendum.typeVarTupleRequiresKnownLength');
        DiagnosticAddendum.typeVarUnnecessarySuggestion = () => new ParameterizedString(getRawString('DiagnosticAddendum.typeVarUnnecessarySuggestion'));
        DiagnosticAddendum.typeVarUnsolvableRemedy = () => getRawString('DiagnosticAddendum.typeVarUnsolvableRemedy');
        DiagnosticAddendum.unhashableType = () => new ParameterizedString(getRawString('DiagnosticAddendum.unhashableType'));
        DiagnosticAddendum.uninitializedAbstractVariable = () => new ParameterizedString(getRawString('DiagnosticAddendum.uninitializedAbstractVariable'));
        DiagnosticAddendum.unreachableExcept = () => new ParameterizedString(getRawString('DiagnosticAddendum.unreachableExcept'));
        DiagnosticAddendum.useDictInstead = () => getRawString('DiagnosticAddendum.useDictInstead');
        DiagnosticAddendum.useListInstead = () => getRawString('DiagnosticAddendum.useListInstead');
        DiagnosticAddendum.useTupleInstead = () => getRawString('DiagnosticAddendum.useTupleInstead');
        DiagnosticAddendum.useTypeInstead = () => getRawString('DiagnosticAddendum.useTypeInstead');
        DiagnosticAddendum.varianceMismatchForClass = () => new ParameterizedString(getRawString('DiagnosticAddendum.varianceMismatchForClass'));
        DiagnosticAddendum.varianceMismatchForTypeAlias = () => new ParameterizedString(getRawString('DiagnosticAddendum.varianceMismatchForTypeAlias'));
    })(DiagnosticAddendum = Localizer.DiagnosticAddendum || (Localizer.DiagnosticAddendum = {}));
    let CallHierarchy;
    (function (CallHierarchy) {
        CallHierarchy.library = () => getRawString('CallHierarchy.library');
        CallHierarchy.standardLibrary = () => getRawString('CallHierarchy.standardLibrary');
        CallHierarchy.workspace = () => getRawString('CallHierarchy.workspace');
    })(CallHierarchy = Localizer.CallHierarchy || (Localizer.CallHierarchy = {}));
    let CodeAction;
    (function (CodeAction) {
        CodeAction.createTypeStub = () => getRawString('CodeAction.createTypeStub');
        CodeAction.createTypeStubFor = () => new ParameterizedString(getRawString('CodeAction.createTypeStubFor'));
        CodeAction.executingCommand = () => getRawString('CodeAction.executingCommand');
        CodeAction.filesToAnalyzeOne = () => getRawString('CodeAction.filesToAnalyzeOne');
        CodeAction.filesToAnalyzeCount = () => new ParameterizedString(getRawString('CodeAction.filesToAnalyzeCount'));
        CodeAction.findingReferences = () => getRawString('CodeAction.findingReferences');
        CodeAction.organizeImports = () => getRawString('CodeAction.organizeImports');
    })(CodeAction = Localizer.CodeAction || (Localizer.CodeAction = {}));
    let Completion;
    (function (Completion) {
        Completion.autoImportDetail = () => getRawString('Completion.autoImportDetail');
        Completion.indexValueDetail = () => getRawString('Completion.indexValueDetail');
    })(Completion = Localizer.Completion || (Localizer.Completion = {}));
    let Rename;
    (function (Rename) {
        Rename.cannotRenameNonUserCode = () => new ParameterizedString(getRawString('Rename.cannotRenameNonUserCode'));
    })(Rename = Localizer.Rename || (Localizer.Rename = {}));
    let Service;
    (function (Service) {
        Service.longOperation = () => getRawString('Service.longOperation');
    })(Service = Localizer.Service || (Localizer.Service = {}));
})(Localizer || (exports.Localizer = Localizer = {}));
exports.LocMessage = Localizer.Diagnostic;
exports.LocAddendum = Localizer.DiagnosticAddendum;
//# sourceMappingURL=localize.js.map

/***/ }),

/***/ 1919:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * characterStream.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Based on code from vscode-python repository:
 *  https://github.com/Microsoft/vscode-python
 *
 * Class that represents a stream of characters.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CharacterStream = void 0;
const characters_1 = __webpack_require__(9874);
class CharacterStream {
    constructor(text) {
        this._text = text;
        this._position = 0;
        this._currentChar = text.length > 0 ? text.charCodeAt(0) : 0;
        this._isEndOfStream = text.length === 0;
    }
    get position() {
        return this._position;
    }
    set position(value) {
        this._position = value;
        this._checkBounds();
    }
    get currentChar() {
        return this._currentChar;
    }
    get nextChar() {
        return this.position + 1 < this._text.length ? this._text.charCodeAt(this.position + 1) : 0;
    }
    get prevChar() {
        return this.position - 1 >= 0 ? this._text.charCodeAt(this.position - 1) : 0;
    }
    get length() {
        return this._text.length;
    }
    getText() {
        return this._text;
    }
    // We also expose a (non-property) method that is
    // the equivalent of currentChar above. This allows
    // us to work around assumptions in the TypeScript
    // compiler that method calls (e.g. moveNext()) don't
    // modify properties.
    getCurrentChar() {
        return this._currentChar;
    }
    isEndOfStream() {
        return this._isEndOfStream;
    }
    lookAhead(offset) {
        const pos = this._position + offset;
        return pos < 0 || pos >= this._text.length ? 0 : this._text.charCodeAt(pos);
    }
    advance(offset) {
        this.position += offset;
    }
    moveNext() {
        if (this._position < this._text.length - 1) {
            // Most common case, no need to check bounds extensively
            this._position += 1;
            this._currentChar = this._text.charCodeAt(this._position);
            return true;
        }
        this.advance(1);
        return !this.isEndOfStream();
    }
    isAtWhiteSpace() {
        return (0, characters_1.isWhiteSpace)(this.currentChar);
    }
    isAtLineBreak() {
        return (0, characters_1.isLineBreak)(this.currentChar);
    }
    skipLineBreak() {
        if (this._currentChar === 13 /* Char.CarriageReturn */) {
            this.moveNext();
            if (this.currentChar === 10 /* Char.LineFeed */) {
                this.moveNext();
            }
        }
        else if (this._currentChar === 10 /* Char.LineFeed */) {
            this.moveNext();
        }
    }
    skipWhitespace() {
        // Tight loop: advance _position/_currentChar directly while the
        // current char is a space/tab/form-feed. Avoids the method-call
        // overhead of moveNext() + isAtWhiteSpace() + isWhiteSpace() per
        // iteration, which is one of the hottest paths in tokenization.
        const text = this._text;
        const len = text.length;
        let pos = this._position;
        while (pos < len) {
            const ch = text.charCodeAt(pos);
            if (ch === 32 /* Char.Space */ || ch === 9 /* Char.Tab */ || ch === 12 /* Char.FormFeed */) {
                pos++;
            }
            else {
                break;
            }
        }
        if (pos !== this._position) {
            this._position = pos;
            if (pos >= len) {
                this._isEndOfStream = true;
                this._position = len;
                this._currentChar = 0;
            }
            else {
                this._currentChar = text.charCodeAt(pos);
            }
        }
    }
    skipToEol() {
        while (!this.isEndOfStream() && !this.isAtLineBreak()) {
            this.moveNext();
        }
    }
    skipToWhitespace() {
        while (!this.isEndOfStream() && !this.isAtWhiteSpace()) {
            this.moveNext();
        }
    }
    charCodeAt(index) {
        return this._text.charCodeAt(index);
    }
    _checkBounds() {
        if (this._position < 0) {
            this._position = 0;
        }
        this._isEndOfStream = this._position >= this._text.length;
        if (this._isEndOfStream) {
            this._position = this._text.length;
        }
        this._currentChar = this._isEndOfStream ? 0 : this._text.charCodeAt(this._position);
    }
}
exports.CharacterStream = CharacterStream;
//# sourceMappingURL=characterStream.js.map

/***/ }),

/***/ 9874:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*
 * characters.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Based on code from vscode-python repository:
 *  https://github.com/Microsoft/vscode-python
 *
 * Utility routines used by tokenizer.
 */
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isIdentifierStartChar = isIdentifierStartChar;
exports.isIdentifierChar = isIdentifierChar;
exports.isSurrogateChar = isSurrogateChar;
exports.isWhiteSpace = isWhiteSpace;
exports.isLineBreak = isLineBreak;
exports.isNumber = isNumber;
exports.isDecimal = isDecimal;
exports.isHex = isHex;
exports.isOctal = isOctal;
exports.isBinary = isBinary;
const unicode = __importStar(__webpack_require__(5647));
var CharCategory;
(function (CharCategory) {
    // Character cannot appear in identifier
    CharCategory[CharCategory["NotIdentifierChar"] = 0] = "NotIdentifierChar";
    // Character can appear at beginning or within identifier
    CharCategory[CharCategory["StartIdentifierChar"] = 1] = "StartIdentifierChar";
    // Character can appear only within identifier, not at beginning
    CharCategory[CharCategory["IdentifierChar"] = 2] = "IdentifierChar";
    // Character is a surrogate, meaning that additional character
    // needs to be consulted.
    CharCategory[CharCategory["SurrogateChar"] = 3] = "SurrogateChar";
})(CharCategory || (CharCategory = {}));
// Table of first 256 character codes (the most common cases).
const _identifierCharFastTableSize = 256;
const _identifierCharFastTable = new Array(_identifierCharFastTableSize);
const _identifierCharMap = {};
// Secondary character map based on the primary (surrogate) character.
const _surrogateCharMap = {};
// We do lazy initialization of this map because it's rarely used.
let _identifierCharMapInitialized = false;
function isIdentifierStartChar(char, nextChar) {
    if (char < _identifierCharFastTableSize) {
        return _identifierCharFastTable[char] === CharCategory.StartIdentifierChar;
    }
    // Lazy initialize the char map. We'll rarely get here.
    if (!_identifierCharMapInitialized) {
        _buildIdentifierLookupTable(false);
        _identifierCharMapInitialized = true;
    }
    let charCategory;
    if (nextChar !== undefined) {
        charCategory = _lookUpSurrogate(char, nextChar);
    }
    else {
        charCategory = _identifierCharMap[char];
    }
    return charCategory === CharCategory.StartIdentifierChar;
}
function isIdentifierChar(char, nextChar) {
    if (char < _identifierCharFastTableSize) {
        return (_identifierCharFastTable[char] === CharCategory.StartIdentifierChar ||
            _identifierCharFastTable[char] === CharCategory.IdentifierChar);
    }
    // Lazy initialize the char map. We'll rarely get here.
    if (!_identifierCharMapInitialized) {
        _buildIdentifierLookupTable(false);
        _identifierCharMapInitialized = true;
    }
    let charCategory;
    if (nextChar !== undefined) {
        charCategory = _lookUpSurrogate(char, nextChar);
    }
    else {
        charCategory = _identifierCharMap[char];
    }
    return charCategory === CharCategory.StartIdentifierChar || charCategory === CharCategory.IdentifierChar;
}
function isSurrogateChar(char) {
    if (char < _identifierCharFastTableSize) {
        return false;
    }
    // Lazy initialize the char map. We'll rarely get here.
    if (!_identifierCharMapInitialized) {
        _buildIdentifierLookupTable(false);
        _identifierCharMapInitialized = true;
    }
    return _identifierCharMap[char] === CharCategory.SurrogateChar;
}
function isWhiteSpace(ch) {
    return ch === 32 /* Char.Space */ || ch === 9 /* Char.Tab */ || ch === 12 /* Char.FormFeed */;
}
function isLineBreak(ch) {
    return ch === 13 /* Char.CarriageReturn */ || ch === 10 /* Char.LineFeed */;
}
function isNumber(ch) {
    return (ch >= 48 /* Char._0 */ && ch <= 57 /* Char._9 */) || ch === 95 /* Char.Underscore */;
}
function isDecimal(ch) {
    return (ch >= 48 /* Char._0 */ && ch <= 57 /* Char._9 */) || ch === 95 /* Char.Underscore */;
}
function isHex(ch) {
    return isDecimal(ch) || (ch >= 97 /* Char.a */ && ch <= 102 /* Char.f */) || (ch >= 65 /* Char.A */ && ch <= 70 /* Char.F */) || ch === 95 /* Char.Underscore */;
}
function isOctal(ch) {
    return (ch >= 48 /* Char._0 */ && ch <= 55 /* Char._7 */) || ch === 95 /* Char.Underscore */;
}
function isBinary(ch) {
    return ch === 48 /* Char._0 */ || ch === 49 /* Char._1 */ || ch === 95 /* Char.Underscore */;
}
function _lookUpSurrogate(char, nextChar) {
    if (_identifierCharMap[char] !== CharCategory.SurrogateChar) {
        return CharCategory.NotIdentifierChar;
    }
    const surrogateTable = _surrogateCharMap[char];
    if (!surrogateTable) {
        return CharCategory.NotIdentifierChar;
    }
    return surrogateTable[nextChar];
}
// Underscore is explicitly allowed to start an identifier.
// Characters with the Other_ID_Start property.
const _specialStartIdentifierChars = [
    95 /* Char.Underscore */,
    0x1885,
    0x1886,
    0x2118,
    0x212e,
    0x309b,
    0x309c,
];
const _startIdentifierCharRanges = [
    _specialStartIdentifierChars,
    unicode.unicodeLu,
    unicode.unicodeLl,
    unicode.unicodeLt,
    unicode.unicodeLo,
    unicode.unicodeLm,
    unicode.unicodeNl,
];
const _startCharSurrogateRanges = [
    unicode.unicodeLuSurrogate,
    unicode.unicodeLlSurrogate,
    unicode.unicodeLoSurrogate,
    unicode.unicodeLmSurrogate,
    unicode.unicodeNlSurrogate,
];
// Characters with the Other_ID_Start property.
const _specialIdentifierChars = [
    0x00b7, 0x0387, 0x1369, 0x136a, 0x136b, 0x136c, 0x136d, 0x136e, 0x136f, 0x1370, 0x1371, 0x19da,
];
const _identifierCharRanges = [
    _specialIdentifierChars,
    unicode.unicodeMn,
    unicode.unicodeMc,
    unicode.unicodeNd,
    unicode.unicodePc,
];
const _identifierCharSurrogateRanges = [
    unicode.unicodeMnSurrogate,
    unicode.unicodeMcSurrogate,
    unicode.unicodeNdSurrogate,
];
function _buildIdentifierLookupTableFromUnicodeRangeTable(table, category, fastTableOnly, fastTable, fullTable) {
    for (let entryIndex = 0; entryIndex < table.length; entryIndex++) {
        const entry = table[entryIndex];
        let rangeStart;
        let rangeEnd;
        if (Array.isArray(entry)) {
            rangeStart = entry[0];
            rangeEnd = entry[1];
        }
        else {
            rangeStart = rangeEnd = entry;
        }
        for (let i = rangeStart; i <= rangeEnd; i++) {
            if (i < _identifierCharFastTableSize) {
                fastTable[i] = category;
            }
            else {
                fullTable[i] = category;
            }
        }
        if (fastTableOnly && rangeStart >= _identifierCharFastTableSize) {
            break;
        }
    }
}
function _buildIdentifierLookupTableFromSurrogateRangeTable(surrogateTable, category) {
    for (const surrogateChar in surrogateTable) {
        if (!_surrogateCharMap[surrogateChar]) {
            _surrogateCharMap[surrogateChar] = {};
            _identifierCharMap[surrogateChar] = CharCategory.SurrogateChar;
        }
        _buildIdentifierLookupTableFromUnicodeRangeTable(surrogateTable[surrogateChar], category, 
        /* fastTableOnly */ false, _surrogateCharMap[surrogateChar], _surrogateCharMap[surrogateChar]);
    }
}
// Build a lookup table for to speed up tokenization of identifiers.
function _buildIdentifierLookupTable(fastTableOnly) {
    _identifierCharFastTable.fill(CharCategory.NotIdentifierChar);
    _identifierCharRanges.forEach((table) => {
        _buildIdentifierLookupTableFromUnicodeRangeTable(table, CharCategory.IdentifierChar, fastTableOnly, _identifierCharFastTable, _identifierCharMap);
    });
    _startIdentifierCharRanges.forEach((table) => {
        _buildIdentifierLookupTableFromUnicodeRangeTable(table, CharCategory.StartIdentifierChar, fastTableOnly, _identifierCharFastTable, _identifierCharMap);
    });
    // Populate the surrogate tables for characters that require two
    // character codes.
    if (!fastTableOnly) {
        for (const surrogateTable of _identifierCharSurrogateRanges) {
            _buildIdentifierLookupTableFromSurrogateRangeTable(surrogateTable, CharCategory.IdentifierChar);
        }
        for (const surrogateTable of _startCharSurrogateRanges) {
            _buildIdentifierLookupTableFromSurrogateRangeTable(surrogateTable, CharCategory.StartIdentifierChar);
        }
    }
}
_buildIdentifierLookupTable(true);
//# sourceMappingURL=characters.js.map

/***/ }),

/***/ 6226:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * parseNodes.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Definition of parse nodes that make up the Python abstract
 * syntax tree (AST).
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.StringListNode = exports.FormatStringNode = exports.StringNode = exports.NumberNode = exports.EllipsisNode = exports.ConstantNode = exports.NameNode = exports.LambdaNode = exports.MemberAccessNode = exports.YieldFromNode = exports.YieldNode = exports.SliceNode = exports.IndexNode = exports.ComprehensionNode = exports.CallNode = exports.TupleNode = exports.UnpackNode = exports.TernaryNode = exports.AwaitNode = exports.AugmentedAssignmentNode = exports.FunctionAnnotationNode = exports.TypeAnnotationNode = exports.TypeAliasNode = exports.TypeParameterListNode = exports.TypeParameterNode = exports.TypeParamKind = exports.AssignmentNode = exports.AssignmentExpressionNode = exports.BinaryOperationNode = exports.UnaryOperationNode = exports.ErrorNode = exports.StatementListNode = exports.DecoratorNode = exports.WithItemNode = exports.WithNode = exports.ClassNode = exports.ParameterNode = exports.ParamCategory = exports.FunctionNode = exports.ExceptNode = exports.TryNode = exports.ComprehensionIfNode = exports.ComprehensionForNode = exports.ForNode = exports.WhileNode = exports.IfNode = exports.SuiteNode = exports.ModuleNode = exports.ErrorExpressionCategory = exports.ParseNodeType = void 0;
exports.PatternValueNode = exports.PatternMappingExpandEntryNode = exports.PatternMappingKeyEntryNode = exports.PatternMappingNode = exports.PatternCaptureNode = exports.PatternClassArgumentNode = exports.PatternClassNode = exports.PatternLiteralNode = exports.PatternAsNode = exports.PatternSequenceNode = exports.CaseNode = exports.MatchNode = exports.RaiseNode = exports.ReturnNode = exports.ContinueNode = exports.BreakNode = exports.AssertNode = exports.NonlocalNode = exports.GlobalNode = exports.ImportFromAsNode = exports.ImportFromNode = exports.ImportAsNode = exports.ModuleNameNode = exports.ImportNode = exports.PassNode = exports.DelNode = exports.ArgumentNode = exports.ArgCategory = exports.ListNode = exports.SetNode = exports.DictionaryExpandEntryNode = exports.DictionaryKeyEntryNode = exports.DictionaryNode = void 0;
exports.setParserStringAnnotationInfo = setParserStringAnnotationInfo;
exports.getParseTreeRoot = getParseTreeRoot;
exports.getParserStringAnnotation = getParserStringAnnotation;
exports.getParserStringAnnotationInfo = getParserStringAnnotationInfo;
exports.getNextNodeId = getNextNodeId;
exports.extendRange = extendRange;
exports.isExpressionNode = isExpressionNode;
const textRange_1 = __webpack_require__(2138);
const stringAnnotationInfo_1 = __webpack_require__(1878);
var ParseNodeType;
(function (ParseNodeType) {
    ParseNodeType[ParseNodeType["Error"] = 0] = "Error";
    ParseNodeType[ParseNodeType["Argument"] = 1] = "Argument";
    ParseNodeType[ParseNodeType["Assert"] = 2] = "Assert";
    ParseNodeType[ParseNodeType["Assignment"] = 3] = "Assignment";
    ParseNodeType[ParseNodeType["AssignmentExpression"] = 4] = "AssignmentExpression";
    ParseNodeType[ParseNodeType["AugmentedAssignment"] = 5] = "AugmentedAssignment";
    ParseNodeType[ParseNodeType["Await"] = 6] = "Await";
    ParseNodeType[ParseNodeType["BinaryOperation"] = 7] = "BinaryOperation";
    ParseNodeType[ParseNodeType["Break"] = 8] = "Break";
    ParseNodeType[ParseNodeType["Call"] = 9] = "Call";
    ParseNodeType[ParseNodeType["Class"] = 10] = "Class";
    ParseNodeType[ParseNodeType["Comprehension"] = 11] = "Comprehension";
    ParseNodeType[ParseNodeType["ComprehensionFor"] = 12] = "ComprehensionFor";
    ParseNodeType[ParseNodeType["ComprehensionIf"] = 13] = "ComprehensionIf";
    ParseNodeType[ParseNodeType["Constant"] = 14] = "Constant";
    ParseNodeType[ParseNodeType["Continue"] = 15] = "Continue";
    ParseNodeType[ParseNodeType["Decorator"] = 16] = "Decorator";
    ParseNodeType[ParseNodeType["Del"] = 17] = "Del";
    ParseNodeType[ParseNodeType["Dictionary"] = 18] = "Dictionary";
    ParseNodeType[ParseNodeType["DictionaryExpandEntry"] = 19] = "DictionaryExpandEntry";
    ParseNodeType[ParseNodeType["DictionaryKeyEntry"] = 20] = "DictionaryKeyEntry";
    ParseNodeType[ParseNodeType["Ellipsis"] = 21] = "Ellipsis";
    ParseNodeType[ParseNodeType["If"] = 22] = "If";
    ParseNodeType[ParseNodeType["Import"] = 23] = "Import";
    ParseNodeType[ParseNodeType["ImportAs"] = 24] = "ImportAs";
    ParseNodeType[ParseNodeType["ImportFrom"] = 25] = "ImportFrom";
    ParseNodeType[ParseNodeType["ImportFromAs"] = 26] = "ImportFromAs";
    ParseNodeType[ParseNodeType["Index"] = 27] = "Index";
    ParseNodeType[ParseNodeType["Except"] = 28] = "Except";
    ParseNodeType[ParseNodeType["For"] = 29] = "For";
    ParseNodeType[ParseNodeType["FormatString"] = 30] = "FormatString";
    ParseNodeType[ParseNodeType["Function"] = 31] = "Function";
    ParseNodeType[ParseNodeType["Global"] = 32] = "Global";
    ParseNodeType[ParseNodeType["Lambda"] = 33] = "Lambda";
    ParseNodeType[ParseNodeType["List"] = 34] = "List";
    ParseNodeType[ParseNodeType["MemberAccess"] = 35] = "MemberAccess";
    ParseNodeType[ParseNodeType["Module"] = 36] = "Module";
    ParseNodeType[ParseNodeType["ModuleName"] = 37] = "ModuleName";
    ParseNodeType[ParseNodeType["Name"] = 38] = "Name";
    ParseNodeType[ParseNodeType["Nonlocal"] = 39] = "Nonlocal";
    ParseNodeType[ParseNodeType["Number"] = 40] = "Number";
    ParseNodeType[ParseNodeType["Parameter"] = 41] = "Parameter";
    ParseNodeType[ParseNodeType["Pass"] = 42] = "Pass";
    ParseNodeType[ParseNodeType["Raise"] = 43] = "Raise";
    ParseNodeType[ParseNodeType["Return"] = 44] = "Return";
    ParseNodeType[ParseNodeType["Set"] = 45] = "Set";
    ParseNodeType[ParseNodeType["Slice"] = 46] = "Slice";
    ParseNodeType[ParseNodeType["StatementList"] = 47] = "StatementList";
    ParseNodeType[ParseNodeType["StringList"] = 48] = "StringList";
    ParseNodeType[ParseNodeType["String"] = 49] = "String";
    ParseNodeType[ParseNodeType["Suite"] = 50] = "Suite";
    ParseNodeType[ParseNodeType["Ternary"] = 51] = "Ternary";
    ParseNodeType[ParseNodeType["Tuple"] = 52] = "Tuple";
    ParseNodeType[ParseNodeType["Try"] = 53] = "Try";
    ParseNodeType[ParseNodeType["TypeAnnotation"] = 54] = "TypeAnnotation";
    ParseNodeType[ParseNodeType["UnaryOperation"] = 55] = "UnaryOperation";
    ParseNodeType[ParseNodeType["Unpack"] = 56] = "Unpack";
    ParseNodeType[ParseNodeType["While"] = 57] = "While";
    ParseNodeType[ParseNodeType["With"] = 58] = "With";
    ParseNodeType[ParseNodeType["WithItem"] = 59] = "WithItem";
    ParseNodeType[ParseNodeType["Yield"] = 60] = "Yield";
    ParseNodeType[ParseNodeType["YieldFrom"] = 61] = "YieldFrom";
    ParseNodeType[ParseNodeType["FunctionAnnotation"] = 62] = "FunctionAnnotation";
    ParseNodeType[ParseNodeType["Match"] = 63] = "Match";
    ParseNodeType[ParseNodeType["Case"] = 64] = "Case";
    ParseNodeType[ParseNodeType["PatternSequence"] = 65] = "PatternSequence";
    ParseNodeType[ParseNodeType["PatternAs"] = 66] = "PatternAs";
    ParseNodeType[ParseNodeType["PatternLiteral"] = 67] = "PatternLiteral";
    ParseNodeType[ParseNodeType["PatternClass"] = 68] = "PatternClass";
    ParseNodeType[ParseNodeType["PatternCapture"] = 69] = "PatternCapture";
    ParseNodeType[ParseNodeType["PatternMapping"] = 70] = "PatternMapping";
    ParseNodeType[ParseNodeType["PatternMappingKeyEntry"] = 71] = "PatternMappingKeyEntry";
    ParseNodeType[ParseNodeType["PatternMappingExpandEntry"] = 72] = "PatternMappingExpandEntry";
    ParseNodeType[ParseNodeType["PatternValue"] = 73] = "PatternValue";
    ParseNodeType[ParseNodeType["PatternClassArgument"] = 74] = "PatternClassArgument";
    ParseNodeType[ParseNodeType["TypeParameter"] = 75] = "TypeParameter";
    ParseNodeType[ParseNodeType["TypeParameterList"] = 76] = "TypeParameterList";
    ParseNodeType[ParseNodeType["TypeAlias"] = 77] = "TypeAlias";
})(ParseNodeType || (exports.ParseNodeType = ParseNodeType = {}));
var ErrorExpressionCategory;
(function (ErrorExpressionCategory) {
    ErrorExpressionCategory[ErrorExpressionCategory["MissingIn"] = 0] = "MissingIn";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingElse"] = 1] = "MissingElse";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingExpression"] = 2] = "MissingExpression";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingIndexOrSlice"] = 3] = "MissingIndexOrSlice";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingDecoratorCallName"] = 4] = "MissingDecoratorCallName";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingCallCloseParen"] = 5] = "MissingCallCloseParen";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingIndexCloseBracket"] = 6] = "MissingIndexCloseBracket";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingMemberAccessName"] = 7] = "MissingMemberAccessName";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingTupleCloseParen"] = 8] = "MissingTupleCloseParen";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingListCloseBracket"] = 9] = "MissingListCloseBracket";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingFunctionParameterList"] = 10] = "MissingFunctionParameterList";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingPattern"] = 11] = "MissingPattern";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingPatternSubject"] = 12] = "MissingPatternSubject";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingDictValue"] = 13] = "MissingDictValue";
    ErrorExpressionCategory[ErrorExpressionCategory["MissingKeywordArgValue"] = 14] = "MissingKeywordArgValue";
    ErrorExpressionCategory[ErrorExpressionCategory["MaxDepthExceeded"] = 15] = "MaxDepthExceeded";
})(ErrorExpressionCategory || (exports.ErrorExpressionCategory = ErrorExpressionCategory = {}));
function setParserStringAnnotationInfo(key, stringAnnotations) {
    key.stringAnnotations = stringAnnotations;
}
function getParseTreeRoot(node) {
    // The owner key is the module node itself for file parses (so its nodeType is
    // Module), or a plain standalone key object for detached expression parses
    // (nodeType is undefined). Only the former has a real parse-tree root.
    const key = node.a;
    return key.nodeType === 36 /* ParseNodeType.Module */ ? key : undefined;
}
function getParserStringAnnotation(node) {
    return node.a.stringAnnotations?.get(node);
}
function getParserStringAnnotationInfo(node) {
    return node.a.stringAnnotations ?? stringAnnotationInfo_1.emptyStringAnnotationInfo;
}
let _nextNodeId = 1;
function getNextNodeId() {
    return _nextNodeId++;
}
function extendRange(node, newRange) {
    const extendedRange = textRange_1.TextRange.extend(node, newRange);
    // Temporarily allow writes to the range fields.
    node.start = extendedRange.start;
    node.length = extendedRange.length;
}
var ModuleNode;
(function (ModuleNode) {
    function create(range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 36 /* ParseNodeType.Module */,
            id: _nextNodeId++,
            parent: undefined,
            a: undefined,
            d: { statements: [] },
        };
        // The module node is its own owner key; every structural node in a file
        // parse shares this reference via its `a` field.
        node.a = node;
        return node;
    }
    ModuleNode.create = create;
})(ModuleNode || (exports.ModuleNode = ModuleNode = {}));
var SuiteNode;
(function (SuiteNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 50 /* ParseNodeType.Suite */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                statements: [],
                typeComment: undefined,
            },
        };
        return node;
    }
    SuiteNode.create = create;
})(SuiteNode || (exports.SuiteNode = SuiteNode = {}));
var IfNode;
(function (IfNode) {
    function create(key, ifOrElifToken, testExpr, ifSuite, elseSuite) {
        const node = {
            start: ifOrElifToken.start,
            length: ifOrElifToken.length,
            nodeType: 22 /* ParseNodeType.If */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: ifOrElifToken,
                testExpr,
                ifSuite: ifSuite,
                elseSuite: elseSuite,
            },
        };
        testExpr.parent = node;
        ifSuite.parent = node;
        extendRange(node, testExpr);
        extendRange(node, ifSuite);
        if (elseSuite) {
            extendRange(node, elseSuite);
            elseSuite.parent = node;
        }
        return node;
    }
    IfNode.create = create;
})(IfNode || (exports.IfNode = IfNode = {}));
var WhileNode;
(function (WhileNode) {
    function create(key, whileToken, testExpr, whileSuite) {
        const node = {
            start: whileToken.start,
            length: whileToken.length,
            nodeType: 57 /* ParseNodeType.While */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: whileToken,
                testExpr,
                whileSuite,
            },
        };
        testExpr.parent = node;
        whileSuite.parent = node;
        extendRange(node, whileSuite);
        return node;
    }
    WhileNode.create = create;
})(WhileNode || (exports.WhileNode = WhileNode = {}));
var ForNode;
(function (ForNode) {
    function create(key, forToken, targetExpr, iterableExpr, forSuite) {
        const node = {
            start: forToken.start,
            length: forToken.length,
            nodeType: 29 /* ParseNodeType.For */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: forToken,
                targetExpr,
                iterableExpr,
                forSuite,
            },
        };
        targetExpr.parent = node;
        iterableExpr.parent = node;
        forSuite.parent = node;
        extendRange(node, forSuite);
        return node;
    }
    ForNode.create = create;
})(ForNode || (exports.ForNode = ForNode = {}));
var ComprehensionForNode;
(function (ComprehensionForNode) {
    function create(key, startToken, targetExpr, iterableExpr) {
        const node = {
            start: startToken.start,
            length: startToken.length,
            nodeType: 12 /* ParseNodeType.ComprehensionFor */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                targetExpr,
                iterableExpr,
            },
        };
        targetExpr.parent = node;
        iterableExpr.parent = node;
        extendRange(node, targetExpr);
        extendRange(node, iterableExpr);
        return node;
    }
    ComprehensionForNode.create = create;
})(ComprehensionForNode || (exports.ComprehensionForNode = ComprehensionForNode = {}));
var ComprehensionIfNode;
(function (ComprehensionIfNode) {
    function create(key, ifToken, testExpr) {
        const node = {
            start: ifToken.start,
            length: ifToken.length,
            nodeType: 13 /* ParseNodeType.ComprehensionIf */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { testExpr },
        };
        testExpr.parent = node;
        extendRange(node, testExpr);
        return node;
    }
    ComprehensionIfNode.create = create;
})(ComprehensionIfNode || (exports.ComprehensionIfNode = ComprehensionIfNode = {}));
var TryNode;
(function (TryNode) {
    function create(key, tryToken, trySuite) {
        const node = {
            start: tryToken.start,
            length: tryToken.length,
            nodeType: 53 /* ParseNodeType.Try */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: tryToken,
                trySuite: trySuite,
                exceptClauses: [],
            },
        };
        trySuite.parent = node;
        extendRange(node, trySuite);
        return node;
    }
    TryNode.create = create;
})(TryNode || (exports.TryNode = TryNode = {}));
var ExceptNode;
(function (ExceptNode) {
    function create(key, exceptToken, exceptSuite, isExceptGroup) {
        const node = {
            start: exceptToken.start,
            length: exceptToken.length,
            nodeType: 28 /* ParseNodeType.Except */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                exceptSuite: exceptSuite,
                isExceptGroup: isExceptGroup,
                exceptToken,
            },
        };
        exceptSuite.parent = node;
        extendRange(node, exceptSuite);
        return node;
    }
    ExceptNode.create = create;
})(ExceptNode || (exports.ExceptNode = ExceptNode = {}));
var FunctionNode;
(function (FunctionNode) {
    function create(key, defToken, name, suite, typeParams) {
        const node = {
            start: defToken.start,
            length: defToken.length,
            nodeType: 31 /* ParseNodeType.Function */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: defToken,
                decorators: [],
                isAsync: false,
                name: name,
                typeParams,
                params: [],
                returnAnnotation: undefined,
                funcAnnotationComment: undefined,
                suite: suite,
            },
        };
        name.parent = node;
        suite.parent = node;
        if (typeParams) {
            typeParams.parent = node;
        }
        extendRange(node, suite);
        return node;
    }
    FunctionNode.create = create;
})(FunctionNode || (exports.FunctionNode = FunctionNode = {}));
var ParamCategory;
(function (ParamCategory) {
    ParamCategory[ParamCategory["Simple"] = 0] = "Simple";
    ParamCategory[ParamCategory["ArgsList"] = 1] = "ArgsList";
    ParamCategory[ParamCategory["KwargsDict"] = 2] = "KwargsDict";
})(ParamCategory || (exports.ParamCategory = ParamCategory = {}));
var ParameterNode;
(function (ParameterNode) {
    function create(key, startToken, paramCategory) {
        const node = {
            start: startToken.start,
            length: startToken.length,
            nodeType: 41 /* ParseNodeType.Parameter */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                category: paramCategory,
                name: undefined,
                annotation: undefined,
                annotationComment: undefined,
                defaultValue: undefined,
            },
        };
        return node;
    }
    ParameterNode.create = create;
})(ParameterNode || (exports.ParameterNode = ParameterNode = {}));
var ClassNode;
(function (ClassNode) {
    function create(key, classToken, name, suite, typeParams) {
        const node = {
            start: classToken.start,
            length: classToken.length,
            nodeType: 10 /* ParseNodeType.Class */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: classToken,
                decorators: [],
                name: name,
                typeParams,
                arguments: [],
                suite: suite,
            },
        };
        name.parent = node;
        suite.parent = node;
        if (typeParams) {
            typeParams.parent = node;
        }
        extendRange(node, suite);
        return node;
    }
    ClassNode.create = create;
    // This variant is used to create a dummy class
    // when the parser encounters decorators with no
    // function or class declaration.
    function createDummyForDecorators(key, decorators) {
        const node = {
            start: decorators[0].start,
            length: 0,
            nodeType: 10 /* ParseNodeType.Class */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: {
                    type: 8 /* TokenType.Keyword */,
                    start: 0,
                    length: 0,
                    comments: [],
                },
                decorators,
                name: {
                    start: decorators[0].start,
                    length: 0,
                    nodeType: 38 /* ParseNodeType.Name */,
                    id: 0,
                    parent: undefined,
                    a: key,
                    d: {
                        token: {
                            type: 7 /* TokenType.Identifier */,
                            start: 0,
                            length: 0,
                            comments: [],
                            value: '',
                        },
                        value: '',
                    },
                },
                typeParams: undefined,
                arguments: [],
                suite: {
                    start: decorators[0].start,
                    length: 0,
                    nodeType: 50 /* ParseNodeType.Suite */,
                    id: 0,
                    parent: undefined,
                    a: key,
                    d: { statements: [], typeComment: undefined },
                },
            },
        };
        decorators.forEach((decorator) => {
            decorator.parent = node;
            extendRange(node, decorator);
        });
        node.d.name.parent = node;
        node.d.suite.parent = node;
        return node;
    }
    ClassNode.createDummyForDecorators = createDummyForDecorators;
})(ClassNode || (exports.ClassNode = ClassNode = {}));
var WithNode;
(function (WithNode) {
    function create(key, withToken, suite) {
        const node = {
            start: withToken.start,
            length: withToken.length,
            nodeType: 58 /* ParseNodeType.With */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: withToken,
                withItems: [],
                suite: suite,
            },
        };
        suite.parent = node;
        extendRange(node, suite);
        return node;
    }
    WithNode.create = create;
})(WithNode || (exports.WithNode = WithNode = {}));
var WithItemNode;
(function (WithItemNode) {
    function create(key, expr) {
        const node = {
            start: expr.start,
            length: expr.length,
            nodeType: 59 /* ParseNodeType.WithItem */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { expr },
        };
        expr.parent = node;
        return node;
    }
    WithItemNode.create = create;
})(WithItemNode || (exports.WithItemNode = WithItemNode = {}));
var DecoratorNode;
(function (DecoratorNode) {
    function create(key, atToken, expr) {
        const node = {
            start: atToken.start,
            length: atToken.length,
            nodeType: 16 /* ParseNodeType.Decorator */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { expr },
        };
        expr.parent = node;
        extendRange(node, expr);
        return node;
    }
    DecoratorNode.create = create;
})(DecoratorNode || (exports.DecoratorNode = DecoratorNode = {}));
var StatementListNode;
(function (StatementListNode) {
    function create(key, atToken) {
        const node = {
            start: atToken.start,
            length: atToken.length,
            nodeType: 47 /* ParseNodeType.StatementList */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { firstToken: atToken, statements: [] },
        };
        return node;
    }
    StatementListNode.create = create;
})(StatementListNode || (exports.StatementListNode = StatementListNode = {}));
function isExpressionNode(node) {
    switch (node.nodeType) {
        case 0 /* ParseNodeType.Error */:
        case 55 /* ParseNodeType.UnaryOperation */:
        case 7 /* ParseNodeType.BinaryOperation */:
        case 4 /* ParseNodeType.AssignmentExpression */:
        case 54 /* ParseNodeType.TypeAnnotation */:
        case 6 /* ParseNodeType.Await */:
        case 51 /* ParseNodeType.Ternary */:
        case 56 /* ParseNodeType.Unpack */:
        case 52 /* ParseNodeType.Tuple */:
        case 9 /* ParseNodeType.Call */:
        case 11 /* ParseNodeType.Comprehension */:
        case 27 /* ParseNodeType.Index */:
        case 46 /* ParseNodeType.Slice */:
        case 60 /* ParseNodeType.Yield */:
        case 61 /* ParseNodeType.YieldFrom */:
        case 35 /* ParseNodeType.MemberAccess */:
        case 33 /* ParseNodeType.Lambda */:
        case 38 /* ParseNodeType.Name */:
        case 14 /* ParseNodeType.Constant */:
        case 21 /* ParseNodeType.Ellipsis */:
        case 40 /* ParseNodeType.Number */:
        case 49 /* ParseNodeType.String */:
        case 30 /* ParseNodeType.FormatString */:
        case 48 /* ParseNodeType.StringList */:
        case 18 /* ParseNodeType.Dictionary */:
        case 34 /* ParseNodeType.List */:
        case 45 /* ParseNodeType.Set */:
            return true;
        default:
            return false;
    }
}
var ErrorNode;
(function (ErrorNode) {
    function create(key, initialRange, category, child, decorators) {
        const node = {
            start: initialRange.start,
            length: initialRange.length,
            nodeType: 0 /* ParseNodeType.Error */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                category,
                child,
                decorators,
            },
        };
        if (child) {
            child.parent = node;
            extendRange(node, child);
        }
        if (decorators) {
            decorators.forEach((decorator) => {
                decorator.parent = node;
            });
            if (decorators.length > 0) {
                extendRange(node, decorators[0]);
            }
        }
        return node;
    }
    ErrorNode.create = create;
})(ErrorNode || (exports.ErrorNode = ErrorNode = {}));
var UnaryOperationNode;
(function (UnaryOperationNode) {
    function create(key, operatorToken, expr, operator) {
        const node = {
            start: operatorToken.start,
            length: operatorToken.length,
            nodeType: 55 /* ParseNodeType.UnaryOperation */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                operator,
                operatorToken,
                expr,
                hasParens: false,
            },
        };
        expr.parent = node;
        extendRange(node, expr);
        return node;
    }
    UnaryOperationNode.create = create;
})(UnaryOperationNode || (exports.UnaryOperationNode = UnaryOperationNode = {}));
var BinaryOperationNode;
(function (BinaryOperationNode) {
    function create(key, leftExpr, rightExpr, operatorToken, operator) {
        const node = {
            start: leftExpr.start,
            length: leftExpr.length,
            nodeType: 7 /* ParseNodeType.BinaryOperation */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                leftExpr,
                operatorToken,
                operator,
                rightExpr,
                hasParens: false,
            },
        };
        leftExpr.parent = node;
        rightExpr.parent = node;
        extendRange(node, rightExpr);
        return node;
    }
    BinaryOperationNode.create = create;
})(BinaryOperationNode || (exports.BinaryOperationNode = BinaryOperationNode = {}));
var AssignmentExpressionNode;
(function (AssignmentExpressionNode) {
    function create(key, name, walrusToken, rightExpr) {
        const node = {
            start: name.start,
            length: name.length,
            nodeType: 4 /* ParseNodeType.AssignmentExpression */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                name,
                walrusToken,
                rightExpr,
                hasParens: false,
            },
        };
        name.parent = node;
        rightExpr.parent = node;
        extendRange(node, rightExpr);
        return node;
    }
    AssignmentExpressionNode.create = create;
})(AssignmentExpressionNode || (exports.AssignmentExpressionNode = AssignmentExpressionNode = {}));
var AssignmentNode;
(function (AssignmentNode) {
    function create(key, leftExpr, rightExpr) {
        const node = {
            start: leftExpr.start,
            length: leftExpr.length,
            nodeType: 3 /* ParseNodeType.Assignment */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                leftExpr,
                rightExpr,
            },
        };
        leftExpr.parent = node;
        rightExpr.parent = node;
        extendRange(node, rightExpr);
        return node;
    }
    AssignmentNode.create = create;
})(AssignmentNode || (exports.AssignmentNode = AssignmentNode = {}));
var TypeParamKind;
(function (TypeParamKind) {
    TypeParamKind[TypeParamKind["TypeVar"] = 0] = "TypeVar";
    TypeParamKind[TypeParamKind["TypeVarTuple"] = 1] = "TypeVarTuple";
    TypeParamKind[TypeParamKind["ParamSpec"] = 2] = "ParamSpec";
})(TypeParamKind || (exports.TypeParamKind = TypeParamKind = {}));
var TypeParameterNode;
(function (TypeParameterNode) {
    function create(key, name, typeParamKind, boundExpr, defaultExpr) {
        const node = {
            start: name.start,
            length: name.length,
            nodeType: 75 /* ParseNodeType.TypeParameter */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                name,
                typeParamKind,
                boundExpr,
                defaultExpr,
            },
        };
        name.parent = node;
        if (boundExpr) {
            boundExpr.parent = node;
            extendRange(node, boundExpr);
        }
        if (defaultExpr) {
            defaultExpr.parent = node;
            extendRange(node, defaultExpr);
        }
        return node;
    }
    TypeParameterNode.create = create;
})(TypeParameterNode || (exports.TypeParameterNode = TypeParameterNode = {}));
var TypeParameterListNode;
(function (TypeParameterListNode) {
    function create(key, startToken, endToken, params) {
        const node = {
            start: startToken.start,
            length: startToken.length,
            nodeType: 76 /* ParseNodeType.TypeParameterList */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { params },
        };
        extendRange(node, endToken);
        params.forEach((param) => {
            extendRange(node, param);
            param.parent = node;
        });
        return node;
    }
    TypeParameterListNode.create = create;
})(TypeParameterListNode || (exports.TypeParameterListNode = TypeParameterListNode = {}));
var TypeAliasNode;
(function (TypeAliasNode) {
    function create(key, typeToken, name, expr, typeParams) {
        const node = {
            start: typeToken.start,
            length: typeToken.length,
            nodeType: 77 /* ParseNodeType.TypeAlias */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: typeToken,
                name,
                typeParams,
                expr,
            },
        };
        name.parent = node;
        expr.parent = node;
        if (typeParams) {
            typeParams.parent = node;
        }
        extendRange(node, expr);
        return node;
    }
    TypeAliasNode.create = create;
})(TypeAliasNode || (exports.TypeAliasNode = TypeAliasNode = {}));
var TypeAnnotationNode;
(function (TypeAnnotationNode) {
    function create(key, valueExpr, annotation) {
        const node = {
            start: valueExpr.start,
            length: valueExpr.length,
            nodeType: 54 /* ParseNodeType.TypeAnnotation */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                valueExpr,
                annotation,
            },
        };
        valueExpr.parent = node;
        annotation.parent = node;
        extendRange(node, annotation);
        return node;
    }
    TypeAnnotationNode.create = create;
})(TypeAnnotationNode || (exports.TypeAnnotationNode = TypeAnnotationNode = {}));
var FunctionAnnotationNode;
(function (FunctionAnnotationNode) {
    function create(key, openParenToken, isEllipsis, paramAnnotations, returnAnnotation) {
        const node = {
            start: openParenToken.start,
            length: openParenToken.length,
            nodeType: 62 /* ParseNodeType.FunctionAnnotation */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                isEllipsis,
                paramAnnotations,
                returnAnnotation,
            },
        };
        paramAnnotations.forEach((p) => {
            p.parent = node;
        });
        returnAnnotation.parent = node;
        extendRange(node, returnAnnotation);
        return node;
    }
    FunctionAnnotationNode.create = create;
})(FunctionAnnotationNode || (exports.FunctionAnnotationNode = FunctionAnnotationNode = {}));
var AugmentedAssignmentNode;
(function (AugmentedAssignmentNode) {
    function create(key, leftExpr, rightExpr, operator, destExpr) {
        const node = {
            start: leftExpr.start,
            length: leftExpr.length,
            nodeType: 5 /* ParseNodeType.AugmentedAssignment */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                leftExpr,
                operator,
                rightExpr,
                destExpr,
            },
        };
        leftExpr.parent = node;
        rightExpr.parent = node;
        destExpr.parent = node;
        extendRange(node, rightExpr);
        return node;
    }
    AugmentedAssignmentNode.create = create;
})(AugmentedAssignmentNode || (exports.AugmentedAssignmentNode = AugmentedAssignmentNode = {}));
var AwaitNode;
(function (AwaitNode) {
    function create(key, awaitToken, expr) {
        const node = {
            start: awaitToken.start,
            length: awaitToken.length,
            nodeType: 6 /* ParseNodeType.Await */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { expr, awaitToken, hasParens: false },
        };
        expr.parent = node;
        extendRange(node, expr);
        return node;
    }
    AwaitNode.create = create;
})(AwaitNode || (exports.AwaitNode = AwaitNode = {}));
var TernaryNode;
(function (TernaryNode) {
    function create(key, ifExpr, testExpr, elseExpr) {
        const node = {
            start: ifExpr.start,
            length: ifExpr.length,
            nodeType: 51 /* ParseNodeType.Ternary */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                ifExpr,
                testExpr,
                elseExpr,
            },
        };
        ifExpr.parent = node;
        testExpr.parent = node;
        elseExpr.parent = node;
        extendRange(node, elseExpr);
        return node;
    }
    TernaryNode.create = create;
})(TernaryNode || (exports.TernaryNode = TernaryNode = {}));
var UnpackNode;
(function (UnpackNode) {
    function create(key, starToken, expr) {
        const node = {
            start: starToken.start,
            length: starToken.length,
            nodeType: 56 /* ParseNodeType.Unpack */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                expr,
                starToken,
            },
        };
        expr.parent = node;
        extendRange(node, expr);
        return node;
    }
    UnpackNode.create = create;
})(UnpackNode || (exports.UnpackNode = UnpackNode = {}));
var TupleNode;
(function (TupleNode) {
    function create(key, range, hasParens) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 52 /* ParseNodeType.Tuple */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                items: [],
                hasParens,
            },
        };
        return node;
    }
    TupleNode.create = create;
})(TupleNode || (exports.TupleNode = TupleNode = {}));
var CallNode;
(function (CallNode) {
    function create(key, leftExpr, args, trailingComma) {
        const node = {
            start: leftExpr.start,
            length: leftExpr.length,
            nodeType: 9 /* ParseNodeType.Call */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                leftExpr,
                args,
                trailingComma,
            },
        };
        leftExpr.parent = node;
        if (args.length > 0) {
            args.forEach((arg) => {
                arg.parent = node;
            });
            extendRange(node, args[args.length - 1]);
        }
        return node;
    }
    CallNode.create = create;
})(CallNode || (exports.CallNode = CallNode = {}));
var ComprehensionNode;
(function (ComprehensionNode) {
    function create(key, expr, isGenerator) {
        const node = {
            start: expr.start,
            length: expr.length,
            nodeType: 11 /* ParseNodeType.Comprehension */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                expr,
                forIfNodes: [],
                isGenerator,
                hasParens: false,
            },
        };
        expr.parent = node;
        return node;
    }
    ComprehensionNode.create = create;
})(ComprehensionNode || (exports.ComprehensionNode = ComprehensionNode = {}));
var IndexNode;
(function (IndexNode) {
    function create(key, leftExpr, items, trailingComma, closeBracketToken) {
        const node = {
            start: leftExpr.start,
            length: leftExpr.length,
            nodeType: 27 /* ParseNodeType.Index */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                leftExpr,
                items,
                trailingComma,
            },
        };
        leftExpr.parent = node;
        items.forEach((item) => {
            item.parent = node;
        });
        extendRange(node, closeBracketToken);
        return node;
    }
    IndexNode.create = create;
})(IndexNode || (exports.IndexNode = IndexNode = {}));
var SliceNode;
(function (SliceNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 46 /* ParseNodeType.Slice */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {},
        };
        return node;
    }
    SliceNode.create = create;
})(SliceNode || (exports.SliceNode = SliceNode = {}));
var YieldNode;
(function (YieldNode) {
    function create(key, yieldToken, expr) {
        const node = {
            start: yieldToken.start,
            length: yieldToken.length,
            nodeType: 60 /* ParseNodeType.Yield */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { expr },
        };
        if (expr) {
            expr.parent = node;
            extendRange(node, expr);
        }
        return node;
    }
    YieldNode.create = create;
})(YieldNode || (exports.YieldNode = YieldNode = {}));
var YieldFromNode;
(function (YieldFromNode) {
    function create(key, yieldToken, expr) {
        const node = {
            start: yieldToken.start,
            length: yieldToken.length,
            nodeType: 61 /* ParseNodeType.YieldFrom */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { expr },
        };
        expr.parent = node;
        extendRange(node, expr);
        return node;
    }
    YieldFromNode.create = create;
})(YieldFromNode || (exports.YieldFromNode = YieldFromNode = {}));
var MemberAccessNode;
(function (MemberAccessNode) {
    function create(key, leftExpr, member) {
        const node = {
            start: leftExpr.start,
            length: leftExpr.length,
            nodeType: 35 /* ParseNodeType.MemberAccess */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                leftExpr: leftExpr,
                member: member,
            },
        };
        leftExpr.parent = node;
        member.parent = node;
        extendRange(node, member);
        return node;
    }
    MemberAccessNode.create = create;
})(MemberAccessNode || (exports.MemberAccessNode = MemberAccessNode = {}));
var LambdaNode;
(function (LambdaNode) {
    function create(key, lambdaToken, expr) {
        const node = {
            start: lambdaToken.start,
            length: lambdaToken.length,
            nodeType: 33 /* ParseNodeType.Lambda */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                params: [],
                expr,
            },
        };
        expr.parent = node;
        extendRange(node, expr);
        return node;
    }
    LambdaNode.create = create;
})(LambdaNode || (exports.LambdaNode = LambdaNode = {}));
var NameNode;
(function (NameNode) {
    function create(key, nameToken) {
        const node = {
            start: nameToken.start,
            length: nameToken.length,
            nodeType: 38 /* ParseNodeType.Name */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                token: nameToken,
                value: nameToken.value,
            },
        };
        return node;
    }
    NameNode.create = create;
})(NameNode || (exports.NameNode = NameNode = {}));
var ConstantNode;
(function (ConstantNode) {
    function create(key, token) {
        const node = {
            start: token.start,
            length: token.length,
            nodeType: 14 /* ParseNodeType.Constant */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { constType: token.keywordType },
        };
        return node;
    }
    ConstantNode.create = create;
})(ConstantNode || (exports.ConstantNode = ConstantNode = {}));
var EllipsisNode;
(function (EllipsisNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 21 /* ParseNodeType.Ellipsis */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {},
        };
        return node;
    }
    EllipsisNode.create = create;
})(EllipsisNode || (exports.EllipsisNode = EllipsisNode = {}));
var NumberNode;
(function (NumberNode) {
    function create(key, token) {
        const node = {
            start: token.start,
            length: token.length,
            nodeType: 40 /* ParseNodeType.Number */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                value: token.value,
                isInteger: token.isInteger,
                isImaginary: token.isImaginary,
            },
        };
        return node;
    }
    NumberNode.create = create;
})(NumberNode || (exports.NumberNode = NumberNode = {}));
var StringNode;
(function (StringNode) {
    function create(key, token, value) {
        const node = {
            start: token.start,
            length: token.length,
            nodeType: 49 /* ParseNodeType.String */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                token,
                value,
            },
        };
        return node;
    }
    StringNode.create = create;
})(StringNode || (exports.StringNode = StringNode = {}));
var FormatStringNode;
(function (FormatStringNode) {
    function create(key, startToken, endToken, middleTokens, fieldExprs, formatExprs) {
        const node = {
            start: startToken.start,
            length: startToken.length,
            nodeType: 30 /* ParseNodeType.FormatString */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                token: startToken,
                middleTokens,
                fieldExprs,
                formatExprs,
                value: '',
            },
        };
        fieldExprs.forEach((expr) => {
            expr.parent = node;
            extendRange(node, expr);
        });
        if (formatExprs) {
            formatExprs.forEach((expr) => {
                expr.parent = node;
                extendRange(node, expr);
            });
        }
        if (endToken) {
            extendRange(node, endToken);
        }
        return node;
    }
    FormatStringNode.create = create;
})(FormatStringNode || (exports.FormatStringNode = FormatStringNode = {}));
var StringListNode;
(function (StringListNode) {
    function create(key, strings) {
        const node = {
            start: strings[0].start,
            length: strings[0].length,
            nodeType: 48 /* ParseNodeType.StringList */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                strings,
                hasParens: false,
            },
        };
        if (strings.length > 0) {
            strings.forEach((str) => {
                str.parent = node;
            });
            extendRange(node, strings[strings.length - 1]);
        }
        return node;
    }
    StringListNode.create = create;
})(StringListNode || (exports.StringListNode = StringListNode = {}));
var DictionaryNode;
(function (DictionaryNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 18 /* ParseNodeType.Dictionary */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                items: [],
                trailingCommaToken: undefined,
            },
        };
        return node;
    }
    DictionaryNode.create = create;
})(DictionaryNode || (exports.DictionaryNode = DictionaryNode = {}));
var DictionaryKeyEntryNode;
(function (DictionaryKeyEntryNode) {
    function create(key, keyExpr, valueExpr) {
        const node = {
            start: keyExpr.start,
            length: keyExpr.length,
            nodeType: 20 /* ParseNodeType.DictionaryKeyEntry */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                keyExpr,
                valueExpr,
            },
        };
        keyExpr.parent = node;
        valueExpr.parent = node;
        extendRange(node, valueExpr);
        return node;
    }
    DictionaryKeyEntryNode.create = create;
})(DictionaryKeyEntryNode || (exports.DictionaryKeyEntryNode = DictionaryKeyEntryNode = {}));
var DictionaryExpandEntryNode;
(function (DictionaryExpandEntryNode) {
    function create(key, expr) {
        const node = {
            start: expr.start,
            length: expr.length,
            nodeType: 19 /* ParseNodeType.DictionaryExpandEntry */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { expr },
        };
        expr.parent = node;
        return node;
    }
    DictionaryExpandEntryNode.create = create;
})(DictionaryExpandEntryNode || (exports.DictionaryExpandEntryNode = DictionaryExpandEntryNode = {}));
var SetNode;
(function (SetNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 45 /* ParseNodeType.Set */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { items: [] },
        };
        return node;
    }
    SetNode.create = create;
})(SetNode || (exports.SetNode = SetNode = {}));
var ListNode;
(function (ListNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 34 /* ParseNodeType.List */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { items: [] },
        };
        return node;
    }
    ListNode.create = create;
})(ListNode || (exports.ListNode = ListNode = {}));
var ArgCategory;
(function (ArgCategory) {
    ArgCategory[ArgCategory["Simple"] = 0] = "Simple";
    ArgCategory[ArgCategory["UnpackedList"] = 1] = "UnpackedList";
    ArgCategory[ArgCategory["UnpackedDictionary"] = 2] = "UnpackedDictionary";
})(ArgCategory || (exports.ArgCategory = ArgCategory = {}));
var ArgumentNode;
(function (ArgumentNode) {
    function create(key, startToken, valueExpr, argCategory) {
        const node = {
            start: startToken ? startToken.start : valueExpr.start,
            length: startToken ? startToken.length : valueExpr.length,
            nodeType: 1 /* ParseNodeType.Argument */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                argCategory,
                name: undefined,
                valueExpr,
            },
        };
        valueExpr.parent = node;
        extendRange(node, valueExpr);
        return node;
    }
    ArgumentNode.create = create;
})(ArgumentNode || (exports.ArgumentNode = ArgumentNode = {}));
var DelNode;
(function (DelNode) {
    function create(key, delToken) {
        const node = {
            start: delToken.start,
            length: delToken.length,
            nodeType: 17 /* ParseNodeType.Del */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { targets: [] },
        };
        return node;
    }
    DelNode.create = create;
})(DelNode || (exports.DelNode = DelNode = {}));
var PassNode;
(function (PassNode) {
    function create(key, passToken) {
        const node = {
            start: passToken.start,
            length: passToken.length,
            nodeType: 42 /* ParseNodeType.Pass */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {},
        };
        return node;
    }
    PassNode.create = create;
})(PassNode || (exports.PassNode = PassNode = {}));
var ImportNode;
(function (ImportNode) {
    function create(key, importToken) {
        const node = {
            start: importToken.start,
            length: importToken.length,
            nodeType: 23 /* ParseNodeType.Import */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { list: [] },
        };
        return node;
    }
    ImportNode.create = create;
})(ImportNode || (exports.ImportNode = ImportNode = {}));
var ModuleNameNode;
(function (ModuleNameNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 37 /* ParseNodeType.ModuleName */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                leadingDots: 0,
                nameParts: [],
            },
        };
        return node;
    }
    ModuleNameNode.create = create;
})(ModuleNameNode || (exports.ModuleNameNode = ModuleNameNode = {}));
var ImportAsNode;
(function (ImportAsNode) {
    function create(key, module) {
        const node = {
            start: module.start,
            length: module.length,
            nodeType: 24 /* ParseNodeType.ImportAs */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { module: module },
        };
        module.parent = node;
        return node;
    }
    ImportAsNode.create = create;
})(ImportAsNode || (exports.ImportAsNode = ImportAsNode = {}));
var ImportFromNode;
(function (ImportFromNode) {
    function create(key, fromToken, module) {
        const node = {
            start: fromToken.start,
            length: fromToken.length,
            nodeType: 25 /* ParseNodeType.ImportFrom */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                module,
                imports: [],
                isWildcardImport: false,
                usesParens: false,
            },
        };
        module.parent = node;
        extendRange(node, module);
        return node;
    }
    ImportFromNode.create = create;
})(ImportFromNode || (exports.ImportFromNode = ImportFromNode = {}));
var ImportFromAsNode;
(function (ImportFromAsNode) {
    function create(key, name) {
        const node = {
            start: name.start,
            length: name.length,
            nodeType: 26 /* ParseNodeType.ImportFromAs */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { name: name },
        };
        name.parent = node;
        return node;
    }
    ImportFromAsNode.create = create;
})(ImportFromAsNode || (exports.ImportFromAsNode = ImportFromAsNode = {}));
var GlobalNode;
(function (GlobalNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 32 /* ParseNodeType.Global */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { targets: [] },
        };
        return node;
    }
    GlobalNode.create = create;
})(GlobalNode || (exports.GlobalNode = GlobalNode = {}));
var NonlocalNode;
(function (NonlocalNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 39 /* ParseNodeType.Nonlocal */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { targets: [] },
        };
        return node;
    }
    NonlocalNode.create = create;
})(NonlocalNode || (exports.NonlocalNode = NonlocalNode = {}));
var AssertNode;
(function (AssertNode) {
    function create(key, assertToken, testExpr) {
        const node = {
            start: assertToken.start,
            length: assertToken.length,
            nodeType: 2 /* ParseNodeType.Assert */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { testExpr },
        };
        testExpr.parent = node;
        extendRange(node, testExpr);
        return node;
    }
    AssertNode.create = create;
})(AssertNode || (exports.AssertNode = AssertNode = {}));
var BreakNode;
(function (BreakNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 8 /* ParseNodeType.Break */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {},
        };
        return node;
    }
    BreakNode.create = create;
})(BreakNode || (exports.BreakNode = BreakNode = {}));
var ContinueNode;
(function (ContinueNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 15 /* ParseNodeType.Continue */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {},
        };
        return node;
    }
    ContinueNode.create = create;
})(ContinueNode || (exports.ContinueNode = ContinueNode = {}));
var ReturnNode;
(function (ReturnNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 44 /* ParseNodeType.Return */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {},
        };
        return node;
    }
    ReturnNode.create = create;
})(ReturnNode || (exports.ReturnNode = ReturnNode = {}));
var RaiseNode;
(function (RaiseNode) {
    function create(key, range) {
        const node = {
            start: range.start,
            length: range.length,
            nodeType: 43 /* ParseNodeType.Raise */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {},
        };
        return node;
    }
    RaiseNode.create = create;
})(RaiseNode || (exports.RaiseNode = RaiseNode = {}));
var MatchNode;
(function (MatchNode) {
    function create(key, matchToken, expr) {
        const node = {
            start: matchToken.start,
            length: matchToken.length,
            nodeType: 63 /* ParseNodeType.Match */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                firstToken: matchToken,
                expr,
                cases: [],
            },
        };
        expr.parent = node;
        extendRange(node, expr);
        return node;
    }
    MatchNode.create = create;
})(MatchNode || (exports.MatchNode = MatchNode = {}));
var CaseNode;
(function (CaseNode) {
    function create(key, caseToken, pattern, isIrrefutable, guardExpr, suite) {
        const node = {
            start: caseToken.start,
            length: caseToken.length,
            nodeType: 64 /* ParseNodeType.Case */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                pattern,
                isIrrefutable,
                guardExpr,
                suite,
            },
        };
        extendRange(node, suite);
        pattern.parent = node;
        suite.parent = node;
        if (guardExpr) {
            guardExpr.parent = node;
        }
        return node;
    }
    CaseNode.create = create;
})(CaseNode || (exports.CaseNode = CaseNode = {}));
var PatternSequenceNode;
(function (PatternSequenceNode) {
    function create(key, firstToken, entries) {
        const starEntryIndex = entries.findIndex((entry) => entry.d.orPatterns.length === 1 &&
            entry.d.orPatterns[0].nodeType === 69 /* ParseNodeType.PatternCapture */ &&
            entry.d.orPatterns[0].d.isStar);
        const node = {
            start: firstToken.start,
            length: firstToken.length,
            nodeType: 65 /* ParseNodeType.PatternSequence */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                entries,
                starEntryIndex: starEntryIndex >= 0 ? starEntryIndex : undefined,
            },
        };
        if (entries.length > 0) {
            extendRange(node, entries[entries.length - 1]);
        }
        entries.forEach((entry) => {
            entry.parent = node;
        });
        return node;
    }
    PatternSequenceNode.create = create;
})(PatternSequenceNode || (exports.PatternSequenceNode = PatternSequenceNode = {}));
var PatternAsNode;
(function (PatternAsNode) {
    function create(key, orPatterns, target) {
        const node = {
            start: orPatterns[0].start,
            length: orPatterns[0].length,
            nodeType: 66 /* ParseNodeType.PatternAs */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                orPatterns,
                target,
            },
        };
        if (orPatterns.length > 1) {
            extendRange(node, orPatterns[orPatterns.length - 1]);
        }
        orPatterns.forEach((pattern) => {
            pattern.parent = node;
        });
        if (target) {
            extendRange(node, target);
            target.parent = node;
        }
        return node;
    }
    PatternAsNode.create = create;
})(PatternAsNode || (exports.PatternAsNode = PatternAsNode = {}));
var PatternLiteralNode;
(function (PatternLiteralNode) {
    function create(key, expr) {
        const node = {
            start: expr.start,
            length: expr.length,
            nodeType: 67 /* ParseNodeType.PatternLiteral */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { expr },
        };
        expr.parent = node;
        return node;
    }
    PatternLiteralNode.create = create;
})(PatternLiteralNode || (exports.PatternLiteralNode = PatternLiteralNode = {}));
var PatternClassNode;
(function (PatternClassNode) {
    function create(key, className, args) {
        const node = {
            start: className.start,
            length: className.length,
            nodeType: 68 /* ParseNodeType.PatternClass */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                className,
                args,
            },
        };
        className.parent = node;
        args.forEach((arg) => {
            arg.parent = node;
        });
        if (args.length > 0) {
            extendRange(node, args[args.length - 1]);
        }
        return node;
    }
    PatternClassNode.create = create;
})(PatternClassNode || (exports.PatternClassNode = PatternClassNode = {}));
var PatternClassArgumentNode;
(function (PatternClassArgumentNode) {
    function create(key, pattern, name) {
        const node = {
            start: pattern.start,
            length: pattern.length,
            nodeType: 74 /* ParseNodeType.PatternClassArgument */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                pattern,
                name,
            },
        };
        pattern.parent = node;
        if (name) {
            extendRange(node, name);
            name.parent = node;
        }
        return node;
    }
    PatternClassArgumentNode.create = create;
})(PatternClassArgumentNode || (exports.PatternClassArgumentNode = PatternClassArgumentNode = {}));
var PatternCaptureNode;
(function (PatternCaptureNode) {
    function create(key, target, starToken) {
        const node = {
            start: target.start,
            length: target.length,
            nodeType: 69 /* ParseNodeType.PatternCapture */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                target,
                isStar: starToken !== undefined,
                isWildcard: target.d.value === '_',
            },
        };
        target.parent = node;
        if (starToken) {
            extendRange(node, starToken);
        }
        return node;
    }
    PatternCaptureNode.create = create;
})(PatternCaptureNode || (exports.PatternCaptureNode = PatternCaptureNode = {}));
var PatternMappingNode;
(function (PatternMappingNode) {
    function create(key, startToken, entries) {
        const node = {
            start: startToken.start,
            length: startToken.length,
            nodeType: 70 /* ParseNodeType.PatternMapping */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { entries },
        };
        if (entries.length > 0) {
            extendRange(node, entries[entries.length - 1]);
        }
        entries.forEach((entry) => {
            entry.parent = node;
        });
        return node;
    }
    PatternMappingNode.create = create;
})(PatternMappingNode || (exports.PatternMappingNode = PatternMappingNode = {}));
var PatternMappingKeyEntryNode;
(function (PatternMappingKeyEntryNode) {
    function create(key, keyPattern, valuePattern) {
        const node = {
            start: keyPattern.start,
            length: keyPattern.length,
            nodeType: 71 /* ParseNodeType.PatternMappingKeyEntry */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: {
                keyPattern,
                valuePattern,
            },
        };
        keyPattern.parent = node;
        valuePattern.parent = node;
        extendRange(node, valuePattern);
        return node;
    }
    PatternMappingKeyEntryNode.create = create;
})(PatternMappingKeyEntryNode || (exports.PatternMappingKeyEntryNode = PatternMappingKeyEntryNode = {}));
var PatternMappingExpandEntryNode;
(function (PatternMappingExpandEntryNode) {
    function create(key, starStarToken, target) {
        const node = {
            start: starStarToken.start,
            length: starStarToken.length,
            nodeType: 72 /* ParseNodeType.PatternMappingExpandEntry */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { target },
        };
        target.parent = node;
        extendRange(node, target);
        return node;
    }
    PatternMappingExpandEntryNode.create = create;
})(PatternMappingExpandEntryNode || (exports.PatternMappingExpandEntryNode = PatternMappingExpandEntryNode = {}));
var PatternValueNode;
(function (PatternValueNode) {
    function create(key, expr) {
        const node = {
            start: expr.start,
            length: expr.length,
            nodeType: 73 /* ParseNodeType.PatternValue */,
            id: _nextNodeId++,
            parent: undefined,
            a: key,
            d: { expr },
        };
        expr.parent = node;
        return node;
    }
    PatternValueNode.create = create;
})(PatternValueNode || (exports.PatternValueNode = PatternValueNode = {}));
//# sourceMappingURL=parseNodes.js.map

/***/ }),

/***/ 6730:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getChildNodes = getChildNodes;
const debug = __importStar(__webpack_require__(1381));
const parseNodes_1 = __webpack_require__(6226);
function getChildNodes(node, getStringAnnotation = parseNodes_1.getParserStringAnnotation) {
    switch (node.nodeType) {
        case 0 /* ParseNodeType.Error */:
            return [...(node.d.decorators ?? []), node.d.child];
        case 1 /* ParseNodeType.Argument */:
            return [node.d.name, node.d.valueExpr];
        case 2 /* ParseNodeType.Assert */:
            return [node.d.testExpr, node.d.exceptionExpr];
        case 4 /* ParseNodeType.AssignmentExpression */:
            return [node.d.name, node.d.rightExpr];
        case 3 /* ParseNodeType.Assignment */:
            return [node.d.leftExpr, node.d.rightExpr, node.d.annotationComment];
        case 5 /* ParseNodeType.AugmentedAssignment */:
            return [node.d.leftExpr, node.d.rightExpr];
        case 6 /* ParseNodeType.Await */:
            return [node.d.expr];
        case 7 /* ParseNodeType.BinaryOperation */:
            return [node.d.leftExpr, node.d.rightExpr];
        case 8 /* ParseNodeType.Break */:
            return [];
        case 9 /* ParseNodeType.Call */:
            return [node.d.leftExpr, ...node.d.args];
        case 64 /* ParseNodeType.Case */:
            return [node.d.pattern, node.d.guardExpr, node.d.suite];
        case 10 /* ParseNodeType.Class */:
            return [...node.d.decorators, node.d.name, node.d.typeParams, ...node.d.arguments, node.d.suite];
        case 11 /* ParseNodeType.Comprehension */:
            return [node.d.expr, ...node.d.forIfNodes];
        case 12 /* ParseNodeType.ComprehensionFor */:
            return [node.d.targetExpr, node.d.iterableExpr];
        case 13 /* ParseNodeType.ComprehensionIf */:
            return [node.d.testExpr];
        case 14 /* ParseNodeType.Constant */:
            return [];
        case 15 /* ParseNodeType.Continue */:
            return [];
        case 16 /* ParseNodeType.Decorator */:
            return [node.d.expr];
        case 17 /* ParseNodeType.Del */:
            return node.d.targets;
        case 18 /* ParseNodeType.Dictionary */:
            return node.d.items;
        case 19 /* ParseNodeType.DictionaryExpandEntry */:
            return [node.d.expr];
        case 20 /* ParseNodeType.DictionaryKeyEntry */:
            return [node.d.keyExpr, node.d.valueExpr];
        case 21 /* ParseNodeType.Ellipsis */:
            return [];
        case 22 /* ParseNodeType.If */:
            return [node.d.testExpr, node.d.ifSuite, node.d.elseSuite];
        case 23 /* ParseNodeType.Import */:
            return node.d.list;
        case 24 /* ParseNodeType.ImportAs */:
            return [node.d.module, node.d.alias];
        case 25 /* ParseNodeType.ImportFrom */:
            return [node.d.module, ...node.d.imports];
        case 26 /* ParseNodeType.ImportFromAs */:
            return [node.d.name, node.d.alias];
        case 27 /* ParseNodeType.Index */:
            return [node.d.leftExpr, ...node.d.items];
        case 28 /* ParseNodeType.Except */:
            return [node.d.typeExpr, node.d.name, node.d.exceptSuite];
        case 29 /* ParseNodeType.For */:
            return [node.d.targetExpr, node.d.iterableExpr, node.d.forSuite, node.d.elseSuite];
        case 30 /* ParseNodeType.FormatString */:
            return [...node.d.fieldExprs, ...(node.d.formatExprs ?? [])];
        case 31 /* ParseNodeType.Function */:
            return [
                ...node.d.decorators,
                node.d.name,
                node.d.typeParams,
                ...node.d.params,
                node.d.returnAnnotation,
                node.d.funcAnnotationComment,
                node.d.suite,
            ];
        case 62 /* ParseNodeType.FunctionAnnotation */:
            return [...node.d.paramAnnotations, node.d.returnAnnotation];
        case 32 /* ParseNodeType.Global */:
            return node.d.targets;
        case 33 /* ParseNodeType.Lambda */:
            return [...node.d.params, node.d.expr];
        case 34 /* ParseNodeType.List */:
            return node.d.items;
        case 63 /* ParseNodeType.Match */:
            return [node.d.expr, ...node.d.cases];
        case 35 /* ParseNodeType.MemberAccess */:
            return [node.d.leftExpr, node.d.member];
        case 37 /* ParseNodeType.ModuleName */:
            return node.d.nameParts;
        case 36 /* ParseNodeType.Module */:
            return [...node.d.statements];
        case 38 /* ParseNodeType.Name */:
            return [];
        case 39 /* ParseNodeType.Nonlocal */:
            return node.d.targets;
        case 40 /* ParseNodeType.Number */:
            return [];
        case 41 /* ParseNodeType.Parameter */:
            return [node.d.name, node.d.annotation, node.d.annotationComment, node.d.defaultValue];
        case 42 /* ParseNodeType.Pass */:
            return [];
        case 66 /* ParseNodeType.PatternAs */:
            return [...node.d.orPatterns, node.d.target];
        case 68 /* ParseNodeType.PatternClass */:
            return [node.d.className, ...node.d.args];
        case 74 /* ParseNodeType.PatternClassArgument */:
            return [node.d.name, node.d.pattern];
        case 69 /* ParseNodeType.PatternCapture */:
            return [node.d.target];
        case 67 /* ParseNodeType.PatternLiteral */:
            return [node.d.expr];
        case 72 /* ParseNodeType.PatternMappingExpandEntry */:
            return [node.d.target];
        case 71 /* ParseNodeType.PatternMappingKeyEntry */:
            return [node.d.keyPattern, node.d.valuePattern];
        case 70 /* ParseNodeType.PatternMapping */:
            return [...node.d.entries];
        case 65 /* ParseNodeType.PatternSequence */:
            return [...node.d.entries];
        case 73 /* ParseNodeType.PatternValue */:
            return [node.d.expr];
        case 43 /* ParseNodeType.Raise */:
            return [node.d.expr, node.d.fromExpr];
        case 44 /* ParseNodeType.Return */:
            return [node.d.expr];
        case 45 /* ParseNodeType.Set */:
            return node.d.items;
        case 46 /* ParseNodeType.Slice */:
            return [node.d.startValue, node.d.endValue, node.d.stepValue];
        case 47 /* ParseNodeType.StatementList */:
            return node.d.statements;
        case 48 /* ParseNodeType.StringList */:
            return [getStringAnnotation(node), ...node.d.strings];
        case 49 /* ParseNodeType.String */:
            return [];
        case 50 /* ParseNodeType.Suite */:
            return [...node.d.statements];
        case 51 /* ParseNodeType.Ternary */:
            return [node.d.ifExpr, node.d.testExpr, node.d.elseExpr];
        case 52 /* ParseNodeType.Tuple */:
            return node.d.items;
        case 53 /* ParseNodeType.Try */:
            return [node.d.trySuite, ...node.d.exceptClauses, node.d.elseSuite, node.d.finallySuite];
        case 77 /* ParseNodeType.TypeAlias */:
            return [node.d.name, node.d.typeParams, node.d.expr];
        case 54 /* ParseNodeType.TypeAnnotation */:
            return [node.d.valueExpr, node.d.annotation];
        case 75 /* ParseNodeType.TypeParameter */:
            return [node.d.name, node.d.boundExpr, node.d.defaultExpr];
        case 76 /* ParseNodeType.TypeParameterList */:
            return [...node.d.params];
        case 55 /* ParseNodeType.UnaryOperation */:
            return [node.d.expr];
        case 56 /* ParseNodeType.Unpack */:
            return [node.d.expr];
        case 57 /* ParseNodeType.While */:
            return [node.d.testExpr, node.d.whileSuite, node.d.elseSuite];
        case 58 /* ParseNodeType.With */:
            return [...node.d.withItems, node.d.suite];
        case 59 /* ParseNodeType.WithItem */:
            return [node.d.expr, node.d.target];
        case 60 /* ParseNodeType.Yield */:
            return [node.d.expr];
        case 61 /* ParseNodeType.YieldFrom */:
            return [node.d.expr];
        default:
            debug.assertNever(node, `Unknown node type ${node}`);
    }
}
//# sourceMappingURL=parseTreeUtils.js.map

/***/ }),

/***/ 2229:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*
 * parser.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Based on code from python-language-server repository:
 *  https://github.com/Microsoft/python-language-server
 *
 * Parser for the Python language. Converts a stream of tokens
 * into an abstract syntax tree (AST).
 */
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Parser = exports.ParseTextMode = exports.ParseOptions = void 0;
const collectionUtils_1 = __webpack_require__(2675);
const debug_1 = __webpack_require__(1381);
const diagnostic_1 = __webpack_require__(6039);
const diagnosticSink_1 = __webpack_require__(4808);
const positionUtils_1 = __webpack_require__(1502);
const pythonVersion_1 = __webpack_require__(1684);
const stringUtils_1 = __webpack_require__(1248);
const textRange_1 = __webpack_require__(2138);
const timing_1 = __webpack_require__(8670);
const localize_1 = __webpack_require__(651);
const parseNodes_1 = __webpack_require__(6226);
const stringAnnotationInfo_1 = __webpack_require__(1878);
const StringTokenUtils = __importStar(__webpack_require__(6737));
const tokenizer_1 = __webpack_require__(1901);
const tokenizerTypes_1 = __webpack_require__(3768);
const commentRegEx = /^(\s*#\s*type:\s*)([^\r\n]*)/;
const ignoreCommentRegEx = /^ignore(\s|\[|$)/;
class ParseOptions {
    constructor() {
        this.isStubFile = false;
        this.pythonVersion = pythonVersion_1.latestStablePythonVersion;
        this.reportInvalidStringEscapeSequence = false;
        this.skipFunctionAndClassBody = false;
        this.useNotebookMode = false;
        this.reportErrorsForParsedStringContents = false;
    }
}
exports.ParseOptions = ParseOptions;
var ParseTextMode;
(function (ParseTextMode) {
    ParseTextMode[ParseTextMode["Expression"] = 0] = "Expression";
    ParseTextMode[ParseTextMode["VariableAnnotation"] = 1] = "VariableAnnotation";
    ParseTextMode[ParseTextMode["FunctionAnnotation"] = 2] = "FunctionAnnotation";
})(ParseTextMode || (exports.ParseTextMode = ParseTextMode = {}));
// Limit the max child node depth to prevent stack overflows.
const maxChildNodeDepth = 256;
class Parser {
    constructor() {
        this._tokenCount = 0;
        this._tokenIndex = 0;
        this._areErrorsSuppressed = false;
        this._parseOptions = new ParseOptions();
        this._diagSink = new diagnosticSink_1.DiagnosticSink();
        this._isInLoop = false;
        this._isInFunction = false;
        this._isInExceptionGroup = false;
        this._isParsingTypeAnnotation = false;
        this._isParsingIndexTrailer = false;
        this._isParsingQuotedText = false;
        this._isInFinallyBlock = false;
        this._isInFinallyLoop = false;
        this._futureImports = new Set();
        this._importedModules = [];
        this._containsWildcardImport = false;
        this._assignmentExpressionsAllowed = true;
        this._typingImportAliases = [];
        this._typingSymbolAliases = new Map();
        this._maxChildDepthMap = new Map();
        this._hasTypeAnnotations = false;
        this._createdOwnerKey = false;
        this._stringAnnotations = (0, stringAnnotationInfo_1.createStringAnnotationInfo)();
    }
    parseSourceFile(fileContents, parseOptions, diagSink, contentHash) {
        this._hasTypeAnnotations = false;
        this._stringAnnotations = (0, stringAnnotationInfo_1.createStringAnnotationInfo)();
        timing_1.timingStats.tokenizeFileTime.timeOperation(() => {
            this._startNewParse(fileContents, 0, fileContents.length, parseOptions, diagSink);
        });
        const moduleNode = parseNodes_1.ModuleNode.create({ start: 0, length: fileContents.length });
        this._ownerKey = moduleNode.a;
        this._createdOwnerKey = true;
        timing_1.timingStats.parseFileTime.timeOperation(() => {
            while (!this._atEof()) {
                if (!this._consumeTokenIfType(2 /* TokenType.NewLine */)) {
                    // Handle a common error case and try to recover.
                    const nextToken = this._peekToken();
                    if (nextToken.type === 3 /* TokenType.Indent */) {
                        this._getNextToken();
                        const indentToken = nextToken;
                        if (indentToken.isIndentAmbiguous) {
                            this._addSyntaxError(localize_1.LocMessage.inconsistentTabs(), indentToken);
                        }
                        else {
                            this._addSyntaxError(localize_1.LocMessage.unexpectedIndent(), nextToken);
                        }
                    }
                    const statement = this._parseStatement();
                    if (!statement) {
                        // Perform basic error recovery to get to the next line.
                        this._consumeTokensUntilType([2 /* TokenType.NewLine */]);
                    }
                    else {
                        statement.parent = moduleNode;
                        moduleNode.d.statements.push(statement);
                    }
                }
            }
        });
        this._attachParserStringAnnotations();
        (0, debug_1.assert)(this._tokenizerOutput !== undefined);
        return {
            text: fileContents,
            contentHash: contentHash ?? (0, stringUtils_1.getStringFingerprint)(fileContents),
            parserOutput: {
                parseTree: moduleNode,
                stringAnnotations: this._stringAnnotations.info,
                importedModules: this._importedModules,
                futureImports: this._futureImports,
                containsWildcardImport: this._containsWildcardImport,
                typingSymbolAliases: this._typingSymbolAliases,
                hasTypeAnnotations: this._hasTypeAnnotations,
                lines: this._tokenizerOutput.lines,
            },
            tokenizerOutput: this._tokenizerOutput,
        };
    }
    parseTextExpression(fileContents, textOffset, textLength, parseOptions, parseTextMode = 0 /* ParseTextMode.Expression */, initialParenDepth = 0, typingSymbolAliases, ownerKey) {
        this._stringAnnotations = (0, stringAnnotationInfo_1.createStringAnnotationInfo)();
        this._createdOwnerKey = ownerKey === undefined;
        this._ownerKey = ownerKey ?? {};
        const diagSink = new diagnosticSink_1.DiagnosticSink();
        this._startNewParse(fileContents, textOffset, textLength, parseOptions, diagSink, initialParenDepth);
        if (typingSymbolAliases) {
            this._typingSymbolAliases = new Map(typingSymbolAliases);
        }
        let parseTree;
        if (parseTextMode === 1 /* ParseTextMode.VariableAnnotation */) {
            this._isParsingQuotedText = true;
            parseTree = this._parseTypeAnnotation();
        }
        else if (parseTextMode === 2 /* ParseTextMode.FunctionAnnotation */) {
            this._isParsingQuotedText = true;
            parseTree = this._parseFunctionTypeAnnotation();
        }
        else {
            const exprListResult = this._parseTestOrStarExpressionList(
            /* allowAssignmentExpression */ false, 
            /* allowMultipleUnpack */ true);
            if (exprListResult.parseError) {
                parseTree = exprListResult.parseError;
            }
            else {
                if (exprListResult.list.length === 0) {
                    this._addSyntaxError(localize_1.LocMessage.expectedExpr(), this._peekToken());
                }
                parseTree = this._makeExpressionOrTuple(exprListResult, /* enclosedInParens */ false);
            }
        }
        if (this._peekTokenType() === 2 /* TokenType.NewLine */) {
            this._getNextToken();
        }
        if (!this._atEof()) {
            this._addSyntaxError(localize_1.LocMessage.unexpectedExprToken(), this._peekToken());
        }
        this._attachParserStringAnnotations();
        return {
            parseTree,
            stringAnnotations: this._stringAnnotations.info,
            lines: this._tokenizerOutput.lines,
            diagnostics: diagSink.fetchAndClear(),
        };
    }
    // Attaches parser-derived string annotations onto the owner key, but only when
    // this parser instance created that key (top-level file parse, or a standalone
    // expression parse with no inherited owner key) and only when the tree actually
    // contains at least one quoted annotation. Nested re-parses inherit their
    // parent's owner key and merge their annotations back into the parent, so they
    // must not attach; the key-creating parser attaches the fully merged set.
    _attachParserStringAnnotations() {
        if (this._createdOwnerKey && this._ownerKey !== undefined && this._stringAnnotations.info.size > 0) {
            (0, parseNodes_1.setParserStringAnnotationInfo)(this._ownerKey, this._stringAnnotations.info);
        }
    }
    _getOwnerKey() {
        (0, debug_1.assert)(this._ownerKey !== undefined);
        return this._ownerKey;
    }
    _startNewParse(fileContents, textOffset, textLength, parseOptions, diagSink, initialParenDepth = 0) {
        this._fileContents = fileContents;
        this._parseOptions = parseOptions;
        this._diagSink = diagSink;
        // Tokenize the file contents.
        const tokenizer = new tokenizer_1.Tokenizer();
        this._tokenizerOutput = tokenizer.tokenize(fileContents, textOffset, textLength, initialParenDepth, this._parseOptions.useNotebookMode);
        this._tokens = this._tokenizerOutput.tokens;
        this._tokenCount = this._tokens.count;
        this._tokenIndex = 0;
    }
    // stmt: simple_stmt | compound_stmt
    // compound_stmt: if_stmt | while_stmt | for_stmt | try_stmt | with_stmt
    //   | funcdef | classdef | decorated | async_stmt
    _parseStatement() {
        // Handle the errant condition of a dedent token here to provide
        // better recovery.
        if (this._consumeTokenIfType(4 /* TokenType.Dedent */)) {
            this._addSyntaxError(localize_1.LocMessage.unexpectedUnindent(), this._peekToken());
        }
        switch (this._peekKeywordType()) {
            case 20 /* KeywordType.If */:
                return this._parseIfStatement();
            case 37 /* KeywordType.While */:
                return this._parseWhileStatement();
            case 17 /* KeywordType.For */:
                return this._parseForStatement();
            case 35 /* KeywordType.Try */:
                return this._parseTryStatement();
            case 38 /* KeywordType.With */:
                return this._parseWithStatement();
            case 10 /* KeywordType.Def */:
                return this._parseFunctionDef();
            case 7 /* KeywordType.Class */:
                return this._parseClassDef();
            case 3 /* KeywordType.Async */:
                return this._parseAsyncStatement();
            case 26 /* KeywordType.Match */: {
                // Match is considered a "soft" keyword, so we will treat
                // it as an identifier if it is followed by an unexpected
                // token.
                const peekToken = this._peekToken(1);
                let isInvalidMatchToken = false;
                if (peekToken.type === 10 /* TokenType.Colon */ ||
                    peekToken.type === 11 /* TokenType.Semicolon */ ||
                    peekToken.type === 12 /* TokenType.Comma */ ||
                    peekToken.type === 20 /* TokenType.Dot */ ||
                    peekToken.type === 2 /* TokenType.NewLine */ ||
                    peekToken.type === 1 /* TokenType.EndOfStream */) {
                    isInvalidMatchToken = true;
                }
                else if (peekToken.type === 9 /* TokenType.Operator */) {
                    const operatorToken = peekToken;
                    if (operatorToken.operatorType !== 26 /* OperatorType.Multiply */ &&
                        operatorToken.operatorType !== 0 /* OperatorType.Add */ &&
                        operatorToken.operatorType !== 5 /* OperatorType.BitwiseInvert */ &&
                        operatorToken.operatorType !== 33 /* OperatorType.Subtract */) {
                        isInvalidMatchToken = true;
                    }
                }
                if (!isInvalidMatchToken) {
                    // Try to parse the match statement. If it doesn't appear to
                    // be a match statement, treat as a non-keyword and reparse.
                    const matchStatement = this._parseMatchStatement();
                    if (matchStatement) {
                        return matchStatement;
                    }
                }
                break;
            }
        }
        if (this._peekOperatorType() === 22 /* OperatorType.MatrixMultiply */) {
            return this._parseDecorated();
        }
        return this._parseSimpleStatement();
    }
    // async_stmt: 'async' (funcdef | with_stmt | for_stmt)
    _parseAsyncStatement() {
        const asyncToken = this._getKeywordToken(3 /* KeywordType.Async */);
        switch (this._peekKeywordType()) {
            case 10 /* KeywordType.Def */:
                return this._parseFunctionDef(asyncToken);
            case 38 /* KeywordType.With */:
                return this._parseWithStatement(asyncToken);
            case 17 /* KeywordType.For */:
                return this._parseForStatement(asyncToken);
        }
        this._addSyntaxError(localize_1.LocMessage.unexpectedAsyncToken(), asyncToken);
        return undefined;
    }
    // lazy_import_stmt: "lazy" import_stmt | "lazy" from_import_stmt
    _parseLazyImportStatement() {
        const lazyToken = this._getKeywordToken(25 /* KeywordType.Lazy */);
        if (!this._parseOptions.isStubFile && pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_15)) {
            this._addSyntaxError(localize_1.LocMessage.lazyImportIllegal(), lazyToken);
        }
        const nextToken = this._peekToken();
        let node;
        if (nextToken.type === 8 /* TokenType.Keyword */ && nextToken.keywordType === 18 /* KeywordType.From */) {
            node = this._parseFromStatement();
        }
        else {
            node = this._parseImportStatement();
        }
        node.d.isLazy = true;
        node.d.lazyToken = lazyToken;
        (0, parseNodes_1.extendRange)(node, lazyToken);
        // PEP 810 disallows wildcard imports with 'lazy'.
        if (node.nodeType === 25 /* ParseNodeType.ImportFrom */ && node.d.isWildcardImport) {
            this._addSyntaxError(localize_1.LocMessage.lazyImportWildcardIllegal(), node.d.wildcardToken ?? lazyToken);
        }
        return node;
    }
    // type_alias_stmt: "type" name [type_param_seq] = expr
    _parseTypeAliasStatement() {
        const typeToken = this._getKeywordToken(36 /* KeywordType.Type */);
        if (!this._parseOptions.isStubFile && pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_12)) {
            this._addSyntaxError(localize_1.LocMessage.typeAliasStatementIllegal(), typeToken);
        }
        const nameToken = this._getTokenIfIdentifier();
        (0, debug_1.assert)(nameToken !== undefined);
        const name = parseNodes_1.NameNode.create(this._getOwnerKey(), nameToken);
        let typeParameters;
        if (this._peekToken().type === 15 /* TokenType.OpenBracket */) {
            typeParameters = this._parseTypeParameterList();
        }
        const assignToken = this._peekToken();
        if (assignToken.type !== 9 /* TokenType.Operator */ ||
            assignToken.operatorType !== 2 /* OperatorType.Assign */) {
            this._addSyntaxError(localize_1.LocMessage.expectedEquals(), assignToken);
        }
        else {
            this._getNextToken();
        }
        const wasParsingTypeAnnotation = this._isParsingTypeAnnotation;
        this._isParsingTypeAnnotation = true;
        const expression = this._parseTestExpression(/* allowAssignmentExpression */ false);
        this._isParsingTypeAnnotation = wasParsingTypeAnnotation;
        return parseNodes_1.TypeAliasNode.create(this._getOwnerKey(), typeToken, name, expression, typeParameters);
    }
    // type_param_seq: '[' (type_param ',')+ ']'
    _parseTypeParameterList() {
        const typeVariableNodes = [];
        const openBracketToken = this._getNextToken();
        (0, debug_1.assert)(openBracketToken.type === 15 /* TokenType.OpenBracket */);
        while (true) {
            const firstToken = this._peekToken();
            if (firstToken.type === 16 /* TokenType.CloseBracket */) {
                if (typeVariableNodes.length === 0) {
                    this._addSyntaxError(localize_1.LocMessage.typeParametersMissing(), this._peekToken());
                }
                break;
            }
            const typeVarNode = this._parseTypeParameter();
            if (!typeVarNode) {
                break;
            }
            typeVariableNodes.push(typeVarNode);
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                break;
            }
        }
        const closingToken = this._peekToken();
        if (closingToken.type !== 16 /* TokenType.CloseBracket */) {
            this._addSyntaxError(localize_1.LocMessage.expectedCloseBracket(), this._peekToken());
            this._consumeTokensUntilType([2 /* TokenType.NewLine */, 16 /* TokenType.CloseBracket */, 10 /* TokenType.Colon */]);
        }
        else {
            this._getNextToken();
        }
        return parseNodes_1.TypeParameterListNode.create(this._getOwnerKey(), openBracketToken, closingToken, typeVariableNodes);
    }
    // type_param: ['*' | '**'] NAME [':' bound_expr] ['=' default_expr]
    _parseTypeParameter() {
        let typeParamCategory = parseNodes_1.TypeParamKind.TypeVar;
        if (this._consumeTokenIfOperator(26 /* OperatorType.Multiply */)) {
            typeParamCategory = parseNodes_1.TypeParamKind.TypeVarTuple;
        }
        else if (this._consumeTokenIfOperator(29 /* OperatorType.Power */)) {
            typeParamCategory = parseNodes_1.TypeParamKind.ParamSpec;
        }
        const nameToken = this._getTokenIfIdentifier();
        if (!nameToken) {
            this._addSyntaxError(localize_1.LocMessage.expectedTypeParameterName(), this._peekToken());
            return undefined;
        }
        const name = parseNodes_1.NameNode.create(this._getOwnerKey(), nameToken);
        let boundExpression;
        if (this._consumeTokenIfType(10 /* TokenType.Colon */)) {
            boundExpression = this._parseExpression(/* allowUnpack */ false);
            if (typeParamCategory !== parseNodes_1.TypeParamKind.TypeVar) {
                this._addSyntaxError(localize_1.LocMessage.typeParameterBoundNotAllowed(), boundExpression);
            }
        }
        let defaultExpression;
        if (this._consumeTokenIfOperator(2 /* OperatorType.Assign */)) {
            defaultExpression = this._parseExpression(
            /* allowUnpack */ typeParamCategory === parseNodes_1.TypeParamKind.TypeVarTuple);
            if (!this._parseOptions.isStubFile &&
                pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_13)) {
                this._addSyntaxError(localize_1.LocMessage.typeVarDefaultIllegal(), defaultExpression);
            }
        }
        return parseNodes_1.TypeParameterNode.create(this._getOwnerKey(), name, typeParamCategory, boundExpression, defaultExpression);
    }
    // match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
    // subject_expr:
    //     | star_named_expression ',' star_named_expressions?
    //     | named_expression
    _parseMatchStatement() {
        // Parse the subject expression with errors suppressed. If it's not
        // followed by a colon, we'll assume this is not a match statement.
        // We need to do this because "match" is considered a soft keyword,
        // and we need to distinguish between "match(2)" and "match (2):"
        // and between "match[2]" and "match [2]:"
        let smellsLikeMatchStatement = false;
        this._suppressErrors(() => {
            const curTokenIndex = this._tokenIndex;
            this._getKeywordToken(26 /* KeywordType.Match */);
            const expression = this._parseTestOrStarListAsExpression(
            /* allowAssignmentExpression */ true, 
            /* allowMultipleUnpack */ true, 12 /* ErrorExpressionCategory.MissingPatternSubject */, () => localize_1.LocMessage.expectedReturnExpr());
            smellsLikeMatchStatement =
                expression.nodeType !== 0 /* ParseNodeType.Error */ && this._peekToken().type === 10 /* TokenType.Colon */;
            // Set the token index back to the start.
            this._tokenIndex = curTokenIndex;
        });
        if (!smellsLikeMatchStatement) {
            return undefined;
        }
        const matchToken = this._getKeywordToken(26 /* KeywordType.Match */);
        const subjectExpression = this._parseTestOrStarListAsExpression(
        /* allowAssignmentExpression */ true, 
        /* allowMultipleUnpack */ true, 12 /* ErrorExpressionCategory.MissingPatternSubject */, () => localize_1.LocMessage.expectedReturnExpr());
        const matchNode = parseNodes_1.MatchNode.create(this._getOwnerKey(), matchToken, subjectExpression);
        const nextToken = this._peekToken();
        if (!this._consumeTokenIfType(10 /* TokenType.Colon */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedColon(), nextToken);
            // Try to perform parse recovery by consuming tokens until
            // we find the end of the line.
            if (this._consumeTokensUntilType([2 /* TokenType.NewLine */, 10 /* TokenType.Colon */])) {
                this._getNextToken();
            }
        }
        else {
            (0, parseNodes_1.extendRange)(matchNode, nextToken);
            if (!this._consumeTokenIfType(2 /* TokenType.NewLine */)) {
                this._addSyntaxError(localize_1.LocMessage.expectedNewline(), nextToken);
            }
            else {
                const possibleIndent = this._peekToken();
                if (!this._consumeTokenIfType(3 /* TokenType.Indent */)) {
                    this._addSyntaxError(localize_1.LocMessage.expectedIndentedBlock(), this._peekToken());
                }
                else {
                    const indentToken = possibleIndent;
                    if (indentToken.isIndentAmbiguous) {
                        this._addSyntaxError(localize_1.LocMessage.inconsistentTabs(), indentToken);
                    }
                }
                while (true) {
                    // Handle a common error here and see if we can recover.
                    const possibleUnexpectedIndent = this._peekToken();
                    if (possibleUnexpectedIndent.type === 3 /* TokenType.Indent */) {
                        this._getNextToken();
                        const indentToken = possibleUnexpectedIndent;
                        if (indentToken.isIndentAmbiguous) {
                            this._addSyntaxError(localize_1.LocMessage.inconsistentTabs(), indentToken);
                        }
                        else {
                            this._addSyntaxError(localize_1.LocMessage.unexpectedIndent(), possibleUnexpectedIndent);
                        }
                    }
                    const caseStatement = this._parseCaseStatement();
                    if (!caseStatement) {
                        // Perform basic error recovery to get to the next line.
                        if (this._consumeTokensUntilType([2 /* TokenType.NewLine */, 10 /* TokenType.Colon */])) {
                            this._getNextToken();
                        }
                    }
                    else {
                        caseStatement.parent = matchNode;
                        matchNode.d.cases.push(caseStatement);
                    }
                    const dedentToken = this._peekToken();
                    if (this._consumeTokenIfType(4 /* TokenType.Dedent */)) {
                        if (!dedentToken.matchesIndent) {
                            this._addSyntaxError(localize_1.LocMessage.inconsistentIndent(), dedentToken);
                        }
                        if (dedentToken.isDedentAmbiguous) {
                            this._addSyntaxError(localize_1.LocMessage.inconsistentTabs(), dedentToken);
                        }
                        break;
                    }
                    if (this._peekTokenType() === 1 /* TokenType.EndOfStream */) {
                        break;
                    }
                }
            }
            if (matchNode.d.cases.length > 0) {
                (0, parseNodes_1.extendRange)(matchNode, matchNode.d.cases[matchNode.d.cases.length - 1]);
            }
            else {
                this._addSyntaxError(localize_1.LocMessage.zeroCaseStatementsFound(), matchToken);
            }
        }
        // This feature requires Python 3.10.
        if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_10)) {
            this._addSyntaxError(localize_1.LocMessage.matchIncompatible(), matchToken);
        }
        // Validate that only the last entry uses an irrefutable pattern.
        for (let i = 0; i < matchNode.d.cases.length - 1; i++) {
            const caseNode = matchNode.d.cases[i];
            if (!caseNode.d.guardExpr && caseNode.d.isIrrefutable) {
                this._addSyntaxError(localize_1.LocMessage.casePatternIsIrrefutable(), caseNode.d.pattern);
            }
        }
        return matchNode;
    }
    // case_block: "case" patterns [guard] ':' block
    // patterns: sequence_pattern | as_pattern
    // guard: 'if' named_expression
    _parseCaseStatement() {
        const caseToken = this._peekToken();
        if (!this._consumeTokenIfKeyword(6 /* KeywordType.Case */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedCase(), caseToken);
            return undefined;
        }
        const patternList = this._parsePatternSequence();
        let casePattern;
        if (patternList.parseError) {
            casePattern = patternList.parseError;
        }
        else if (patternList.list.length === 0) {
            this._addSyntaxError(localize_1.LocMessage.expectedPatternExpr(), this._peekToken());
            casePattern = parseNodes_1.ErrorNode.create(this._getOwnerKey(), caseToken, 11 /* ErrorExpressionCategory.MissingPattern */);
        }
        else if (patternList.list.length === 1 && !patternList.trailingComma) {
            const pattern = patternList.list[0].d.orPatterns[0];
            if (pattern.nodeType === 69 /* ParseNodeType.PatternCapture */ && pattern.d.isStar) {
                casePattern = parseNodes_1.PatternSequenceNode.create(this._getOwnerKey(), patternList.list[0], patternList.list);
            }
            else {
                casePattern = patternList.list[0];
            }
        }
        else {
            casePattern = parseNodes_1.PatternSequenceNode.create(this._getOwnerKey(), patternList.list[0], patternList.list);
        }
        if (casePattern.nodeType !== 0 /* ParseNodeType.Error */) {
            const globalNameMap = new Map();
            const localNameMap = new Map();
            this._reportDuplicatePatternCaptureTargets(casePattern, globalNameMap, localNameMap);
        }
        let guardExpression;
        if (this._consumeTokenIfKeyword(20 /* KeywordType.If */)) {
            guardExpression = this._parseTestExpression(/* allowAssignmentExpression */ true);
        }
        const suite = this._parseSuite(this._isInFunction);
        return parseNodes_1.CaseNode.create(this._getOwnerKey(), caseToken, casePattern, this._isPatternIrrefutable(casePattern), guardExpression, suite);
    }
    // PEP 634 defines the concept of an "irrefutable" pattern - a pattern that
    // will always be matched.
    _isPatternIrrefutable(node) {
        if (node.nodeType === 69 /* ParseNodeType.PatternCapture */) {
            return true;
        }
        if (node.nodeType === 66 /* ParseNodeType.PatternAs */) {
            return node.d.orPatterns.some((pattern) => this._isPatternIrrefutable(pattern));
        }
        return false;
    }
    // Reports any situations where a capture target (a variable that receives part of a pattern)
    // appears twice within the same pattern. This is complicated by the fact that duplicate targets
    // are allowed in separate "or" clauses, so we need to track the targets we've seen globally
    // as well as the targets we've seen locally within the current "or" clause.
    _reportDuplicatePatternCaptureTargets(node, globalNameMap, localNameMap) {
        const reportTargetIfDuplicate = (nameNode) => {
            if (globalNameMap.has(nameNode.d.value) || localNameMap.has(nameNode.d.value)) {
                this._addSyntaxError(localize_1.LocMessage.duplicateCapturePatternTarget().format({
                    name: nameNode.d.value,
                }), nameNode);
            }
            else {
                localNameMap.set(nameNode.d.value, nameNode);
            }
        };
        switch (node.nodeType) {
            case 65 /* ParseNodeType.PatternSequence */: {
                node.d.entries.forEach((subpattern) => {
                    this._reportDuplicatePatternCaptureTargets(subpattern, globalNameMap, localNameMap);
                });
                break;
            }
            case 68 /* ParseNodeType.PatternClass */: {
                node.d.args.forEach((arg) => {
                    this._reportDuplicatePatternCaptureTargets(arg.d.pattern, globalNameMap, localNameMap);
                });
                break;
            }
            case 66 /* ParseNodeType.PatternAs */: {
                if (node.d.target) {
                    reportTargetIfDuplicate(node.d.target);
                }
                const orLocalNameMaps = node.d.orPatterns.map((subpattern) => {
                    const orLocalNameMap = new Map();
                    this._reportDuplicatePatternCaptureTargets(subpattern, localNameMap, orLocalNameMap);
                    return orLocalNameMap;
                });
                const combinedLocalOrNameMap = new Map();
                orLocalNameMaps.forEach((orLocalNameMap) => {
                    orLocalNameMap.forEach((node) => {
                        if (!combinedLocalOrNameMap.has(node.d.value)) {
                            combinedLocalOrNameMap.set(node.d.value, node);
                            reportTargetIfDuplicate(node);
                        }
                    });
                });
                break;
            }
            case 69 /* ParseNodeType.PatternCapture */: {
                if (!node.d.isWildcard) {
                    reportTargetIfDuplicate(node.d.target);
                }
                break;
            }
            case 70 /* ParseNodeType.PatternMapping */: {
                node.d.entries.forEach((mapEntry) => {
                    if (mapEntry.nodeType === 72 /* ParseNodeType.PatternMappingExpandEntry */) {
                        reportTargetIfDuplicate(mapEntry.d.target);
                    }
                    else {
                        this._reportDuplicatePatternCaptureTargets(mapEntry.d.keyPattern, globalNameMap, localNameMap);
                        this._reportDuplicatePatternCaptureTargets(mapEntry.d.valuePattern, globalNameMap, localNameMap);
                    }
                });
                break;
            }
            case 67 /* ParseNodeType.PatternLiteral */:
            case 73 /* ParseNodeType.PatternValue */:
            case 0 /* ParseNodeType.Error */: {
                break;
            }
        }
    }
    _getPatternTargetNames(node, nameSet) {
        switch (node.nodeType) {
            case 65 /* ParseNodeType.PatternSequence */: {
                node.d.entries.forEach((subpattern) => {
                    this._getPatternTargetNames(subpattern, nameSet);
                });
                break;
            }
            case 68 /* ParseNodeType.PatternClass */: {
                node.d.args.forEach((arg) => {
                    this._getPatternTargetNames(arg.d.pattern, nameSet);
                });
                break;
            }
            case 66 /* ParseNodeType.PatternAs */: {
                if (node.d.target) {
                    nameSet.add(node.d.target.d.value);
                }
                node.d.orPatterns.forEach((subpattern) => {
                    this._getPatternTargetNames(subpattern, nameSet);
                });
                break;
            }
            case 69 /* ParseNodeType.PatternCapture */: {
                if (!node.d.isWildcard) {
                    nameSet.add(node.d.target.d.value);
                }
                break;
            }
            case 70 /* ParseNodeType.PatternMapping */: {
                node.d.entries.forEach((mapEntry) => {
                    if (mapEntry.nodeType === 72 /* ParseNodeType.PatternMappingExpandEntry */) {
                        nameSet.add(mapEntry.d.target.d.value);
                    }
                    else {
                        this._getPatternTargetNames(mapEntry.d.keyPattern, nameSet);
                        this._getPatternTargetNames(mapEntry.d.valuePattern, nameSet);
                    }
                });
                break;
            }
            case 67 /* ParseNodeType.PatternLiteral */:
            case 73 /* ParseNodeType.PatternValue */:
            case 0 /* ParseNodeType.Error */: {
                break;
            }
        }
    }
    _parsePatternSequence() {
        const patternList = this._parseExpressionListGeneric(() => this._parsePatternAs());
        // Check for more than one star entry.
        const starEntries = patternList.list.filter((entry) => entry.d.orPatterns.length === 1 &&
            entry.d.orPatterns[0].nodeType === 69 /* ParseNodeType.PatternCapture */ &&
            entry.d.orPatterns[0].d.isStar);
        if (starEntries.length > 1) {
            this._addSyntaxError(localize_1.LocMessage.duplicateStarPattern(), starEntries[1].d.orPatterns[0]);
        }
        return patternList;
    }
    // as_pattern: or_pattern ['as' NAME]
    // or_pattern: '|'.pattern_atom+
    _parsePatternAs() {
        const orPatterns = [];
        while (true) {
            const patternAtom = this._parsePatternAtom();
            orPatterns.push(patternAtom);
            if (!this._consumeTokenIfOperator(6 /* OperatorType.BitwiseOr */)) {
                break;
            }
        }
        if (orPatterns.length > 1) {
            // Star patterns cannot be ORed with other patterns.
            orPatterns.forEach((patternAtom) => {
                if (patternAtom.nodeType === 69 /* ParseNodeType.PatternCapture */ && patternAtom.d.isStar) {
                    this._addSyntaxError(localize_1.LocMessage.starPatternInOrPattern(), patternAtom);
                }
            });
        }
        let target;
        if (this._consumeTokenIfKeyword(1 /* KeywordType.As */)) {
            const nameToken = this._getTokenIfIdentifier();
            if (nameToken) {
                target = parseNodes_1.NameNode.create(this._getOwnerKey(), nameToken);
            }
            else {
                this._addSyntaxError(localize_1.LocMessage.expectedNameAfterAs(), this._peekToken());
            }
        }
        // Star patterns cannot be used with AS pattern.
        if (target &&
            orPatterns.length === 1 &&
            orPatterns[0].nodeType === 69 /* ParseNodeType.PatternCapture */ &&
            orPatterns[0].d.isStar) {
            this._addSyntaxError(localize_1.LocMessage.starPatternInAsPattern(), orPatterns[0]);
        }
        // Validate that irrefutable patterns are not in any entries other than the last.
        orPatterns.forEach((orPattern, index) => {
            if (index < orPatterns.length - 1 && this._isPatternIrrefutable(orPattern)) {
                this._addSyntaxError(localize_1.LocMessage.orPatternIrrefutable(), orPattern);
            }
        });
        // Validate that all bound variables are the same within all or patterns.
        const fullNameSet = new Set();
        orPatterns.forEach((orPattern) => {
            this._getPatternTargetNames(orPattern, fullNameSet);
        });
        orPatterns.forEach((orPattern) => {
            const localNameSet = new Set();
            this._getPatternTargetNames(orPattern, localNameSet);
            if (localNameSet.size < fullNameSet.size) {
                const missingNames = Array.from(fullNameSet.keys()).filter((name) => !localNameSet.has(name));
                const diag = new diagnostic_1.DiagnosticAddendum();
                diag.addMessage(localize_1.LocAddendum.orPatternMissingName().format({
                    name: missingNames.map((name) => `"${name}"`).join(', '),
                }));
                this._addSyntaxError(localize_1.LocMessage.orPatternMissingName() + diag.getString(), orPattern);
            }
        });
        return parseNodes_1.PatternAsNode.create(this._getOwnerKey(), orPatterns, target);
    }
    // pattern_atom:
    //     | literal_pattern
    //     | name_or_attr
    //     | '(' as_pattern ')'
    //     | '[' [sequence_pattern] ']'
    //     | '(' [sequence_pattern] ')'
    //     | '{' [items_pattern] '}'
    //     | name_or_attr '(' [pattern_arguments ','?] ')'
    // name_or_attr: attr | NAME
    // attr: name_or_attr '.' NAME
    // sequence_pattern: ','.maybe_star_pattern+ ','?
    // maybe_star_pattern: '*' NAME | pattern
    // items_pattern: ','.key_value_pattern+ ','?
    _parsePatternAtom() {
        const patternLiteral = this._parsePatternLiteral();
        if (patternLiteral) {
            return patternLiteral;
        }
        const patternCaptureOrValue = this._parsePatternCaptureOrValue();
        if (patternCaptureOrValue) {
            const openParenToken = this._peekToken();
            if (patternCaptureOrValue.nodeType === 0 /* ParseNodeType.Error */ ||
                !this._consumeTokenIfType(13 /* TokenType.OpenParenthesis */)) {
                return patternCaptureOrValue;
            }
            const args = this._parseClassPatternArgList();
            const classNameExpr = patternCaptureOrValue.nodeType === 69 /* ParseNodeType.PatternCapture */
                ? patternCaptureOrValue.d.target
                : patternCaptureOrValue.d.expr;
            const classPattern = parseNodes_1.PatternClassNode.create(this._getOwnerKey(), classNameExpr, args);
            if (!this._consumeTokenIfType(14 /* TokenType.CloseParenthesis */)) {
                this._addSyntaxError(localize_1.LocMessage.expectedCloseParen(), openParenToken);
                // Consume the remainder of tokens on the line for error
                // recovery.
                this._consumeTokensUntilType([2 /* TokenType.NewLine */]);
                // Extend the node's range to include the rest of the line.
                // This helps the signatureHelpProvider.
                (0, parseNodes_1.extendRange)(classPattern, this._peekToken());
            }
            return classPattern;
        }
        const nextToken = this._peekToken();
        const nextOperator = this._peekOperatorType();
        if (nextOperator === 26 /* OperatorType.Multiply */) {
            const starToken = this._getNextToken();
            const identifierToken = this._getTokenIfIdentifier();
            if (!identifierToken) {
                this._addSyntaxError(localize_1.LocMessage.expectedIdentifier(), this._peekToken());
                return parseNodes_1.ErrorNode.create(this._getOwnerKey(), starToken, 2 /* ErrorExpressionCategory.MissingExpression */);
            }
            else {
                return parseNodes_1.PatternCaptureNode.create(this._getOwnerKey(), parseNodes_1.NameNode.create(this._getOwnerKey(), identifierToken), starToken);
            }
        }
        if (nextToken.type === 13 /* TokenType.OpenParenthesis */ || nextToken.type === 15 /* TokenType.OpenBracket */) {
            const startToken = this._getNextToken();
            const patternList = this._parsePatternSequence();
            let casePattern;
            if (patternList.parseError) {
                casePattern = patternList.parseError;
            }
            else if (patternList.list.length === 1 &&
                !patternList.trailingComma &&
                startToken.type === 13 /* TokenType.OpenParenthesis */) {
                const pattern = patternList.list[0].d.orPatterns[0];
                if (pattern.nodeType === 69 /* ParseNodeType.PatternCapture */ && pattern.d.isStar) {
                    casePattern = parseNodes_1.PatternSequenceNode.create(this._getOwnerKey(), startToken, patternList.list);
                }
                else {
                    casePattern = patternList.list[0];
                }
                (0, parseNodes_1.extendRange)(casePattern, nextToken);
            }
            else {
                casePattern = parseNodes_1.PatternSequenceNode.create(this._getOwnerKey(), startToken, patternList.list);
            }
            const endToken = this._peekToken();
            if (this._consumeTokenIfType(nextToken.type === 13 /* TokenType.OpenParenthesis */ ? 14 /* TokenType.CloseParenthesis */ : 16 /* TokenType.CloseBracket */)) {
                (0, parseNodes_1.extendRange)(casePattern, endToken);
            }
            else {
                this._addSyntaxError(nextToken.type === 13 /* TokenType.OpenParenthesis */
                    ? localize_1.LocMessage.expectedCloseParen()
                    : localize_1.LocMessage.expectedCloseBracket(), nextToken);
                this._consumeTokensUntilType([
                    10 /* TokenType.Colon */,
                    nextToken.type === 13 /* TokenType.OpenParenthesis */ ? 14 /* TokenType.CloseParenthesis */ : 16 /* TokenType.CloseBracket */,
                ]);
            }
            return casePattern;
        }
        else if (nextToken.type === 17 /* TokenType.OpenCurlyBrace */) {
            const firstToken = this._getNextToken();
            const mappingPattern = this._parsePatternMapping(firstToken);
            const lastToken = this._peekToken();
            if (this._consumeTokenIfType(18 /* TokenType.CloseCurlyBrace */)) {
                (0, parseNodes_1.extendRange)(mappingPattern, lastToken);
            }
            else {
                this._addSyntaxError(localize_1.LocMessage.expectedCloseBrace(), nextToken);
                this._consumeTokensUntilType([10 /* TokenType.Colon */, 18 /* TokenType.CloseCurlyBrace */]);
            }
            return mappingPattern;
        }
        return this._handleExpressionParseError(11 /* ErrorExpressionCategory.MissingPattern */, localize_1.LocMessage.expectedPatternExpr());
    }
    // pattern_arguments:
    //     | positional_patterns [',' keyword_patterns]
    //     | keyword_patterns
    // positional_patterns: ','.as_pattern+
    // keyword_patterns: ','.keyword_pattern+
    _parseClassPatternArgList() {
        const argList = [];
        let sawKeywordArg = false;
        while (true) {
            const nextTokenType = this._peekTokenType();
            if (nextTokenType === 14 /* TokenType.CloseParenthesis */ ||
                nextTokenType === 2 /* TokenType.NewLine */ ||
                nextTokenType === 1 /* TokenType.EndOfStream */) {
                break;
            }
            const arg = this._parseClassPatternArgument();
            if (arg.d.name) {
                sawKeywordArg = true;
            }
            else if (sawKeywordArg && !arg.d.name) {
                this._addSyntaxError(localize_1.LocMessage.positionArgAfterNamedArg(), arg);
            }
            argList.push(arg);
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                break;
            }
        }
        return argList;
    }
    // keyword_pattern: NAME '=' as_pattern
    _parseClassPatternArgument() {
        const firstToken = this._peekToken();
        const secondToken = this._peekToken(1);
        let keywordName;
        if ((firstToken.type === 7 /* TokenType.Identifier */ || firstToken.type === 8 /* TokenType.Keyword */) &&
            secondToken.type === 9 /* TokenType.Operator */ &&
            secondToken.operatorType === 2 /* OperatorType.Assign */) {
            const classNameToken = this._getTokenIfIdentifier();
            if (classNameToken !== undefined) {
                keywordName = parseNodes_1.NameNode.create(this._getOwnerKey(), classNameToken);
                this._getNextToken();
            }
        }
        const pattern = this._parsePatternAs();
        return parseNodes_1.PatternClassArgumentNode.create(this._getOwnerKey(), pattern, keywordName);
    }
    // literal_pattern:
    //     | signed_number
    //     | signed_number '+' NUMBER
    //     | signed_number '-' NUMBER
    //     | strings
    //     | 'None'
    //     | 'True'
    //     | 'False'
    _parsePatternLiteral() {
        const nextToken = this._peekToken();
        const nextOperator = this._peekOperatorType();
        if (nextToken.type === 6 /* TokenType.Number */ || nextOperator === 33 /* OperatorType.Subtract */) {
            return this._parsePatternLiteralNumber();
        }
        if (nextToken.type === 5 /* TokenType.String */) {
            const stringList = this._parseAtom();
            (0, debug_1.assert)(stringList.nodeType === 48 /* ParseNodeType.StringList */);
            // Check for f-strings, which are not allowed.
            stringList.d.strings.forEach((stringAtom) => {
                if (stringAtom.nodeType === 30 /* ParseNodeType.FormatString */) {
                    this._addSyntaxError(localize_1.LocMessage.formatStringInPattern(), stringAtom);
                }
            });
            return parseNodes_1.PatternLiteralNode.create(this._getOwnerKey(), stringList);
        }
        if (nextToken.type === 8 /* TokenType.Keyword */) {
            const keywordToken = nextToken;
            if (keywordToken.keywordType === 15 /* KeywordType.False */ ||
                keywordToken.keywordType === 34 /* KeywordType.True */ ||
                keywordToken.keywordType === 27 /* KeywordType.None */) {
                return parseNodes_1.PatternLiteralNode.create(this._getOwnerKey(), this._parseAtom());
            }
        }
        return undefined;
    }
    // signed_number: NUMBER | '-' NUMBER
    _parsePatternLiteralNumber() {
        const expression = this._parseArithmeticExpression();
        let realValue;
        let imagValue;
        if (expression.nodeType === 7 /* ParseNodeType.BinaryOperation */) {
            if (expression.d.operator === 33 /* OperatorType.Subtract */ || expression.d.operator === 0 /* OperatorType.Add */) {
                realValue = expression.d.leftExpr;
                imagValue = expression.d.rightExpr;
            }
        }
        else {
            realValue = expression;
        }
        if (realValue) {
            if (realValue.nodeType === 55 /* ParseNodeType.UnaryOperation */ && realValue.d.operator === 33 /* OperatorType.Subtract */) {
                realValue = realValue.d.expr;
            }
            if (realValue.nodeType !== 40 /* ParseNodeType.Number */ || (imagValue !== undefined && realValue.d.isImaginary)) {
                this._addSyntaxError(localize_1.LocMessage.expectedComplexNumberLiteral(), expression);
                imagValue = undefined;
            }
        }
        if (imagValue) {
            if (imagValue.nodeType === 55 /* ParseNodeType.UnaryOperation */ && imagValue.d.operator === 33 /* OperatorType.Subtract */) {
                imagValue = imagValue.d.expr;
            }
            if (imagValue.nodeType !== 40 /* ParseNodeType.Number */ || !imagValue.d.isImaginary) {
                this._addSyntaxError(localize_1.LocMessage.expectedComplexNumberLiteral(), expression);
            }
        }
        return parseNodes_1.PatternLiteralNode.create(this._getOwnerKey(), expression);
    }
    _parsePatternMapping(firstToken) {
        const itemList = this._parseExpressionListGeneric(() => this._parsePatternMappingItem());
        if (itemList.list.length > 0) {
            // Verify there's at most one ** entry.
            const starStarEntries = itemList.list.filter((entry) => entry.nodeType === 72 /* ParseNodeType.PatternMappingExpandEntry */);
            if (starStarEntries.length > 1) {
                this._addSyntaxError(localize_1.LocMessage.duplicateStarStarPattern(), starStarEntries[1]);
            }
            return parseNodes_1.PatternMappingNode.create(this._getOwnerKey(), firstToken, itemList.list);
        }
        return (itemList.parseError ||
            parseNodes_1.ErrorNode.create(this._getOwnerKey(), this._peekToken(), 11 /* ErrorExpressionCategory.MissingPattern */));
    }
    // key_value_pattern:
    //     | (literal_pattern | attr) ':' as_pattern
    //     | '**' NAME
    _parsePatternMappingItem() {
        let keyExpression;
        const doubleStar = this._peekToken();
        if (this._consumeTokenIfOperator(29 /* OperatorType.Power */)) {
            const identifierToken = this._getTokenIfIdentifier();
            if (!identifierToken) {
                this._addSyntaxError(localize_1.LocMessage.expectedIdentifier(), this._peekToken());
                return parseNodes_1.ErrorNode.create(this._getOwnerKey(), this._peekToken(), 11 /* ErrorExpressionCategory.MissingPattern */);
            }
            const nameNode = parseNodes_1.NameNode.create(this._getOwnerKey(), identifierToken);
            if (identifierToken.value === '_') {
                this._addSyntaxError(localize_1.LocMessage.starStarWildcardNotAllowed(), nameNode);
            }
            return parseNodes_1.PatternMappingExpandEntryNode.create(this._getOwnerKey(), doubleStar, nameNode);
        }
        const patternLiteral = this._parsePatternLiteral();
        if (patternLiteral) {
            keyExpression = patternLiteral;
        }
        else {
            const patternCaptureOrValue = this._parsePatternCaptureOrValue();
            if (patternCaptureOrValue) {
                if (patternCaptureOrValue.nodeType === 73 /* ParseNodeType.PatternValue */) {
                    keyExpression = patternCaptureOrValue;
                }
                else {
                    this._addSyntaxError(localize_1.LocMessage.expectedPatternValue(), patternCaptureOrValue);
                    keyExpression = parseNodes_1.ErrorNode.create(this._getOwnerKey(), this._peekToken(), 11 /* ErrorExpressionCategory.MissingPattern */);
                }
            }
        }
        if (!keyExpression) {
            this._addSyntaxError(localize_1.LocMessage.expectedPatternExpr(), this._peekToken());
            keyExpression = parseNodes_1.ErrorNode.create(this._getOwnerKey(), this._peekToken(), 11 /* ErrorExpressionCategory.MissingPattern */);
        }
        let valuePattern;
        if (!this._consumeTokenIfType(10 /* TokenType.Colon */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedColon(), this._peekToken());
            valuePattern = parseNodes_1.ErrorNode.create(this._getOwnerKey(), this._peekToken(), 11 /* ErrorExpressionCategory.MissingPattern */);
        }
        else {
            valuePattern = this._parsePatternAs();
        }
        return parseNodes_1.PatternMappingKeyEntryNode.create(this._getOwnerKey(), keyExpression, valuePattern);
    }
    _parsePatternCaptureOrValue() {
        const nextToken = this._peekToken();
        if (nextToken.type === 7 /* TokenType.Identifier */ || nextToken.type === 8 /* TokenType.Keyword */) {
            let nameOrMember;
            while (true) {
                const identifierToken = this._getTokenIfIdentifier();
                if (identifierToken) {
                    const nameNode = parseNodes_1.NameNode.create(this._getOwnerKey(), identifierToken);
                    nameOrMember = nameOrMember
                        ? parseNodes_1.MemberAccessNode.create(this._getOwnerKey(), nameOrMember, nameNode)
                        : nameNode;
                }
                else {
                    this._addSyntaxError(localize_1.LocMessage.expectedIdentifier(), this._peekToken());
                    break;
                }
                if (!this._consumeTokenIfType(20 /* TokenType.Dot */)) {
                    break;
                }
            }
            if (!nameOrMember) {
                this._addSyntaxError(localize_1.LocMessage.expectedIdentifier(), this._peekToken());
                return parseNodes_1.ErrorNode.create(this._getOwnerKey(), this._peekToken(), 11 /* ErrorExpressionCategory.MissingPattern */);
            }
            if (nameOrMember.nodeType === 35 /* ParseNodeType.MemberAccess */) {
                return parseNodes_1.PatternValueNode.create(this._getOwnerKey(), nameOrMember);
            }
            return parseNodes_1.PatternCaptureNode.create(this._getOwnerKey(), nameOrMember);
        }
        return undefined;
    }
    // if_stmt: 'if' test_suite ('elif' test_suite)* ['else' suite]
    // test_suite: test suite
    // test: or_test ['if' or_test 'else' test] | lambdef
    _parseIfStatement(keywordType = 20 /* KeywordType.If */) {
        const ifOrElifToken = this._getKeywordToken(keywordType);
        const test = this._parseTestExpression(/* allowAssignmentExpression */ true);
        const suite = this._parseSuite(this._isInFunction);
        const ifNode = parseNodes_1.IfNode.create(this._getOwnerKey(), ifOrElifToken, test, suite);
        if (this._consumeTokenIfKeyword(13 /* KeywordType.Else */)) {
            ifNode.d.elseSuite = this._parseSuite(this._isInFunction);
            ifNode.d.elseSuite.parent = ifNode;
            (0, parseNodes_1.extendRange)(ifNode, ifNode.d.elseSuite);
        }
        else if (this._peekKeywordType() === 12 /* KeywordType.Elif */) {
            // Recursively handle an "elif" statement.
            ifNode.d.elseSuite = this._parseIfStatement(12 /* KeywordType.Elif */);
            ifNode.d.elseSuite.parent = ifNode;
            (0, parseNodes_1.extendRange)(ifNode, ifNode.d.elseSuite);
        }
        return ifNode;
    }
    _parseExceptSuite(isExceptionGroup, callback) {
        const wasInExceptionGroup = this._isInExceptionGroup;
        if (isExceptionGroup) {
            this._isInExceptionGroup = true;
        }
        const result = callback();
        this._isInExceptionGroup = wasInExceptionGroup;
        return result;
    }
    _parseLoopSuite() {
        const wasInLoop = this._isInLoop;
        const wasInExceptionGroup = this._isInExceptionGroup;
        this._isInExceptionGroup = false;
        this._isInLoop = true;
        // Record the fact that we are no longer in a finally block
        // that is contained within a loop. A loop within the finally
        // block resets this. See PEP 765 for details.
        const wasInFinallyLoop = this._isInFinallyLoop;
        this._isInFinallyLoop = false;
        let typeComment;
        const suite = this._parseSuite(this._isInFunction, /* skipBody */ false, () => {
            const comment = this._getTypeAnnotationCommentText();
            if (comment) {
                typeComment = comment;
            }
        });
        this._isInLoop = wasInLoop;
        this._isInFinallyLoop = wasInFinallyLoop;
        this._isInExceptionGroup = wasInExceptionGroup;
        if (typeComment) {
            suite.d.typeComment = typeComment;
        }
        return suite;
    }
    // suite: ':' (simple_stmt | NEWLINE INDENT stmt+ DEDENT)
    _parseSuite(isFunction = false, skipBody = false, postColonCallback) {
        const nextToken = this._peekToken();
        const suite = parseNodes_1.SuiteNode.create(this._getOwnerKey(), nextToken);
        if (!this._consumeTokenIfType(10 /* TokenType.Colon */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedColon(), nextToken);
            // Try to perform parse recovery by consuming tokens.
            if (this._consumeTokensUntilType([2 /* TokenType.NewLine */, 10 /* TokenType.Colon */])) {
                if (this._peekTokenType() === 10 /* TokenType.Colon */) {
                    this._getNextToken();
                }
                else if (this._peekToken(1).type !== 3 /* TokenType.Indent */) {
                    // Bail so we resume the at the next statement.
                    // We can't parse as a simple statement as we've skipped all but the newline.
                    this._getNextToken();
                    return suite;
                }
            }
        }
        if (skipBody) {
            if (this._consumeTokenIfType(2 /* TokenType.NewLine */)) {
                let indent = 0;
                while (true) {
                    const nextToken = this._getNextToken();
                    if (nextToken.type === 3 /* TokenType.Indent */) {
                        indent++;
                    }
                    if (nextToken.type === 4 /* TokenType.Dedent */) {
                        if (nextToken.isDedentAmbiguous) {
                            this._addSyntaxError(localize_1.LocMessage.inconsistentTabs(), nextToken);
                        }
                        indent--;
                        if (indent === 0) {
                            break;
                        }
                    }
                    if (nextToken.type === 1 /* TokenType.EndOfStream */) {
                        break;
                    }
                }
            }
            else {
                // consume tokens
                this._parseSimpleStatement();
            }
            if (this._tokenIndex > 0) {
                (0, parseNodes_1.extendRange)(suite, this._tokenizerOutput.tokens.getItemAt(this._tokenIndex - 1));
            }
            return suite;
        }
        if (postColonCallback) {
            postColonCallback();
        }
        const wasFunction = this._isInFunction;
        this._isInFunction = isFunction;
        if (this._consumeTokenIfType(2 /* TokenType.NewLine */)) {
            if (postColonCallback) {
                postColonCallback();
            }
            const possibleIndent = this._peekToken();
            if (!this._consumeTokenIfType(3 /* TokenType.Indent */)) {
                this._addSyntaxError(localize_1.LocMessage.expectedIndentedBlock(), this._peekToken());
                return suite;
            }
            const bodyIndentToken = possibleIndent;
            if (bodyIndentToken.isIndentAmbiguous) {
                this._addSyntaxError(localize_1.LocMessage.inconsistentTabs(), bodyIndentToken);
            }
            while (true) {
                // In notebook mode, an IPython magic or shell-escape line is consumed into a
                // comment, which can leave a bare NewLine token at the start of a suite body.
                // Skip such blank lines like the module-level loop does so they aren't misparsed
                // as an empty statement (which would report a spurious "expected expression").
                if (this._parseOptions.useNotebookMode && this._peekTokenType() === 2 /* TokenType.NewLine */) {
                    this._getNextToken();
                    // If the magic/blank line(s) were the entire suite body, this is a valid empty
                    // suite. Report any indentation inconsistency on the terminating dedent (shared
                    // with the normal dedent branch below via _reportDedentInconsistencies), then consume
                    // the dedent so it doesn't bubble up to the enclosing scope (which would otherwise
                    // report a spurious "unindent not expected"). Unlike the normal dedent branch,
                    // which leaves an empty suite's dedent unconsumed for multi-level recovery, a
                    // magic-only suite is a valid empty suite and consumes its own dedent here.
                    if (this._peekTokenType() === 4 /* TokenType.Dedent */ && suite.d.statements.length === 0) {
                        const dedentToken = this._peekToken();
                        this._reportDedentInconsistencies(dedentToken);
                        this._getNextToken();
                        (0, parseNodes_1.extendRange)(suite, dedentToken);
                        break;
                    }
                    if (this._peekTokenType() === 1 /* TokenType.EndOfStream */) {
                        break;
                    }
                    continue;
                }
                // Handle a common error here and see if we can recover.
                const nextToken = this._peekToken();
                if (nextToken.type === 3 /* TokenType.Indent */) {
                    this._getNextToken();
                    const indentToken = nextToken;
                    if (indentToken.isIndentAmbiguous) {
                        this._addSyntaxError(localize_1.LocMessage.inconsistentTabs(), indentToken);
                    }
                    else {
                        this._addSyntaxError(localize_1.LocMessage.unexpectedIndent(), nextToken);
                    }
                }
                else if (nextToken.type === 4 /* TokenType.Dedent */) {
                    // When we see a dedent, stop before parsing the dedented statement.
                    const dedentToken = nextToken;
                    this._reportDedentInconsistencies(dedentToken);
                    // When the suite is incomplete (no statements), leave the dedent token for
                    // recovery. This allows a single dedent token to cause us to break out of
                    // multiple levels of nested suites. Also extend the suite's range in this
                    // case so it is multi-line as this works better with indentationUtils.
                    if (suite.d.statements.length > 0) {
                        this._consumeTokenIfType(4 /* TokenType.Dedent */);
                    }
                    else {
                        (0, parseNodes_1.extendRange)(suite, dedentToken);
                    }
                    // Did this dedent take us to an indent amount that is less than the
                    // initial indent of the suite body?
                    if (!bodyIndentToken || dedentToken.indentAmount < bodyIndentToken.indentAmount) {
                        break;
                    }
                    else if (dedentToken.indentAmount === bodyIndentToken.indentAmount) {
                        // If the next token is also a dedent that reduces the indent
                        // level to a less than the initial indent of the suite body, swallow
                        // the extra dedent to help recover the parse.
                        const nextToken = this._peekToken();
                        if (this._consumeTokenIfType(4 /* TokenType.Dedent */)) {
                            (0, parseNodes_1.extendRange)(suite, nextToken);
                            break;
                        }
                    }
                }
                const statement = this._parseStatement();
                if (!statement) {
                    // Perform basic error recovery to get to the next line.
                    this._consumeTokensUntilType([2 /* TokenType.NewLine */]);
                }
                else {
                    statement.parent = suite;
                    suite.d.statements.push(statement);
                }
                if (this._peekTokenType() === 1 /* TokenType.EndOfStream */) {
                    break;
                }
            }
        }
        else {
            const simpleStatement = this._parseSimpleStatement();
            suite.d.statements.push(simpleStatement);
            simpleStatement.parent = suite;
        }
        if (suite.d.statements.length > 0) {
            (0, parseNodes_1.extendRange)(suite, suite.d.statements[suite.d.statements.length - 1]);
        }
        this._isInFunction = wasFunction;
        return suite;
    }
    // Reports indentation inconsistencies (inconsistent indent / ambiguous tabs) for a terminating
    // dedent token. Shared by _parseSuite's notebook-mode empty-suite branch and its normal dedent
    // branch so the two sites can't drift apart.
    _reportDedentInconsistencies(dedentToken) {
        if (!dedentToken.matchesIndent) {
            this._addSyntaxError(localize_1.LocMessage.inconsistentIndent(), dedentToken);
        }
        if (dedentToken.isDedentAmbiguous) {
            this._addSyntaxError(localize_1.LocMessage.inconsistentTabs(), dedentToken);
        }
    }
    // for_stmt: [async] 'for' exprlist 'in' testlist suite ['else' suite]
    _parseForStatement(asyncToken) {
        const forToken = this._getKeywordToken(17 /* KeywordType.For */);
        const targetExpr = this._parseExpressionListAsPossibleTuple(2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedExpr(), forToken);
        let seqExpr;
        let forSuite;
        let elseSuite;
        if (!this._consumeTokenIfKeyword(22 /* KeywordType.In */)) {
            seqExpr = this._handleExpressionParseError(0 /* ErrorExpressionCategory.MissingIn */, localize_1.LocMessage.expectedIn());
            forSuite = parseNodes_1.SuiteNode.create(this._getOwnerKey(), textRange_1.TextRange.create(this._peekToken().start, /* length */ 0));
        }
        else {
            seqExpr = this._parseTestOrStarListAsExpression(
            /* allowAssignmentExpression */ false, 
            /* allowMultipleUnpack */ true, 2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedInExpr());
            forSuite = this._parseLoopSuite();
            // Versions of Python earlier than 3.9 didn't allow unpack operators if the
            // tuple wasn't enclosed in parentheses.
            if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_9) &&
                !this._parseOptions.isStubFile) {
                if (seqExpr.nodeType === 52 /* ParseNodeType.Tuple */ && !seqExpr.d.hasParens) {
                    let sawStar = false;
                    seqExpr.d.items.forEach((expr) => {
                        if (expr.nodeType === 56 /* ParseNodeType.Unpack */ && !sawStar) {
                            this._addSyntaxError(localize_1.LocMessage.unpackOperatorNotAllowed(), expr);
                            sawStar = true;
                        }
                    });
                }
            }
            if (this._consumeTokenIfKeyword(13 /* KeywordType.Else */)) {
                elseSuite = this._parseSuite(this._isInFunction);
            }
        }
        const forNode = parseNodes_1.ForNode.create(this._getOwnerKey(), forToken, targetExpr, seqExpr, forSuite);
        forNode.d.elseSuite = elseSuite;
        if (elseSuite) {
            (0, parseNodes_1.extendRange)(forNode, elseSuite);
            elseSuite.parent = forNode;
        }
        if (asyncToken) {
            forNode.d.isAsync = true;
            forNode.d.asyncToken = asyncToken;
            (0, parseNodes_1.extendRange)(forNode, asyncToken);
        }
        if (forSuite.d.typeComment) {
            forNode.d.typeComment = forSuite.d.typeComment;
        }
        return forNode;
    }
    // comp_iter: comp_for | comp_if
    _tryParseComprehension(target, isGenerator) {
        const compFor = this._tryParseCompForStatement();
        if (!compFor) {
            return undefined;
        }
        if (target.nodeType === 56 /* ParseNodeType.Unpack */) {
            this._addSyntaxError(localize_1.LocMessage.unpackIllegalInComprehension(), target);
        }
        else if (target.nodeType === 19 /* ParseNodeType.DictionaryExpandEntry */) {
            this._addSyntaxError(localize_1.LocMessage.dictExpandIllegalInComprehension(), target);
        }
        const compNode = parseNodes_1.ComprehensionNode.create(this._getOwnerKey(), target, isGenerator);
        const forIfList = [compFor];
        while (true) {
            const compIter = this._tryParseCompForStatement() || this._tryParseCompIfStatement();
            if (!compIter) {
                break;
            }
            compIter.parent = compNode;
            forIfList.push(compIter);
        }
        compNode.d.forIfNodes = forIfList;
        if (forIfList.length > 0) {
            forIfList.forEach((comp) => {
                comp.parent = compNode;
            });
            (0, parseNodes_1.extendRange)(compNode, forIfList[forIfList.length - 1]);
        }
        return compNode;
    }
    // comp_for: ['async'] 'for' exprlist 'in' or_test [comp_iter]
    _tryParseCompForStatement() {
        const startTokenKeywordType = this._peekKeywordType();
        if (startTokenKeywordType === 3 /* KeywordType.Async */) {
            const nextToken = this._peekToken(1);
            if (nextToken.type !== 8 /* TokenType.Keyword */ || nextToken.keywordType !== 17 /* KeywordType.For */) {
                return undefined;
            }
        }
        else if (startTokenKeywordType !== 17 /* KeywordType.For */) {
            return undefined;
        }
        let asyncToken;
        if (this._peekKeywordType() === 3 /* KeywordType.Async */) {
            asyncToken = this._getKeywordToken(3 /* KeywordType.Async */);
        }
        const forToken = this._getKeywordToken(17 /* KeywordType.For */);
        const targetExpr = this._parseExpressionListAsPossibleTuple(2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedExpr(), forToken);
        let seqExpr;
        if (!this._consumeTokenIfKeyword(22 /* KeywordType.In */)) {
            seqExpr = this._handleExpressionParseError(0 /* ErrorExpressionCategory.MissingIn */, localize_1.LocMessage.expectedIn());
        }
        else {
            this._disallowAssignmentExpression(() => {
                seqExpr = this._parseOrTest();
            });
        }
        const compForNode = parseNodes_1.ComprehensionForNode.create(this._getOwnerKey(), asyncToken || forToken, targetExpr, seqExpr);
        if (asyncToken) {
            compForNode.d.isAsync = true;
            compForNode.d.asyncToken = asyncToken;
        }
        return compForNode;
    }
    // comp_if: 'if' test_nocond [comp_iter]
    // comp_iter: comp_for | comp_if
    _tryParseCompIfStatement() {
        if (this._peekKeywordType() !== 20 /* KeywordType.If */) {
            return undefined;
        }
        const ifToken = this._getKeywordToken(20 /* KeywordType.If */);
        const ifExpr = this._tryParseLambdaExpression() ||
            this._parseAssignmentExpression(/* disallowAssignmentExpression */ true);
        const compIfNode = parseNodes_1.ComprehensionIfNode.create(this._getOwnerKey(), ifToken, ifExpr);
        return compIfNode;
    }
    // while_stmt: 'while' test suite ['else' suite]
    _parseWhileStatement() {
        const whileToken = this._getKeywordToken(37 /* KeywordType.While */);
        const whileNode = parseNodes_1.WhileNode.create(this._getOwnerKey(), whileToken, this._parseTestExpression(/* allowAssignmentExpression */ true), this._parseLoopSuite());
        if (this._consumeTokenIfKeyword(13 /* KeywordType.Else */)) {
            whileNode.d.elseSuite = this._parseSuite(this._isInFunction);
            whileNode.d.elseSuite.parent = whileNode;
            (0, parseNodes_1.extendRange)(whileNode, whileNode.d.elseSuite);
        }
        return whileNode;
    }
    // try_stmt: ('try' suite
    //         ((except_clause suite)+
    //             ['else' suite]
    //             ['finally' suite] |
    //         'finally' suite))
    // except_clause: 'except' [test ['as' NAME]]
    _parseTryStatement() {
        const tryToken = this._getKeywordToken(35 /* KeywordType.Try */);
        const trySuite = this._parseSuite(this._isInFunction);
        const tryNode = parseNodes_1.TryNode.create(this._getOwnerKey(), tryToken, trySuite);
        let sawCatchAllExcept = false;
        let reportedExceptGroupMismatch = false;
        while (true) {
            const exceptToken = this._peekToken();
            if (!this._consumeTokenIfKeyword(14 /* KeywordType.Except */)) {
                break;
            }
            // See if this is a Python 3.11 exception group.
            const possibleStarToken = this._peekToken();
            let isExceptGroup = false;
            if (this._consumeTokenIfOperator(26 /* OperatorType.Multiply */)) {
                if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_11) &&
                    !this._parseOptions.isStubFile) {
                    this._addSyntaxError(localize_1.LocMessage.exceptionGroupIncompatible(), possibleStarToken);
                }
                isExceptGroup = true;
                if (!reportedExceptGroupMismatch && tryNode.d.exceptClauses.some((clause) => !clause.d.isExceptGroup)) {
                    this._addSyntaxError(localize_1.LocMessage.exceptGroupMismatch(), possibleStarToken);
                    reportedExceptGroupMismatch = true;
                }
            }
            else {
                if (!reportedExceptGroupMismatch && tryNode.d.exceptClauses.some((clause) => clause.d.isExceptGroup)) {
                    this._addSyntaxError(localize_1.LocMessage.exceptGroupMismatch(), possibleStarToken);
                    reportedExceptGroupMismatch = true;
                }
            }
            let typeExpr;
            let symbolName;
            let isAsKeywordAllowed = true;
            if (this._peekTokenType() !== 10 /* TokenType.Colon */) {
                const listResult = this._parseExpressionListGeneric(() => this._parseTestExpression(/* allowAssignmentExpression */ true));
                if (listResult.parseError) {
                    typeExpr = listResult.parseError;
                }
                else {
                    typeExpr = this._makeExpressionOrTuple(listResult, /* enclosedInParens */ false);
                    // Python 3.14 allows more than one exception type to be provided in
                    // an except clause.
                    if (listResult.list.length > 1) {
                        if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_14)) {
                            this._addSyntaxError(localize_1.LocMessage.exceptRequiresParens(), typeExpr);
                        }
                        isAsKeywordAllowed = false;
                    }
                }
                if (this._consumeTokenIfKeyword(1 /* KeywordType.As */)) {
                    if (!isAsKeywordAllowed) {
                        this._addSyntaxError(localize_1.LocMessage.exceptWithAsRequiresParens(), typeExpr);
                    }
                    symbolName = this._getTokenIfIdentifier();
                    if (!symbolName) {
                        this._addSyntaxError(localize_1.LocMessage.expectedNameAfterAs(), this._peekToken());
                    }
                }
            }
            else if (isExceptGroup) {
                this._addSyntaxError(localize_1.LocMessage.exceptGroupRequiresType(), this._peekToken());
            }
            if (!typeExpr) {
                if (sawCatchAllExcept) {
                    this._addSyntaxError(localize_1.LocMessage.duplicateCatchAll(), exceptToken);
                }
                sawCatchAllExcept = true;
            }
            else {
                if (sawCatchAllExcept) {
                    this._addSyntaxError(localize_1.LocMessage.namedExceptAfterCatchAll(), typeExpr);
                }
            }
            const exceptSuite = this._parseExceptSuite(isExceptGroup, () => this._parseSuite(this._isInFunction));
            const exceptNode = parseNodes_1.ExceptNode.create(this._getOwnerKey(), exceptToken, exceptSuite, isExceptGroup);
            if (typeExpr) {
                exceptNode.d.typeExpr = typeExpr;
                exceptNode.d.typeExpr.parent = exceptNode;
            }
            if (symbolName) {
                exceptNode.d.name = parseNodes_1.NameNode.create(this._getOwnerKey(), symbolName);
                exceptNode.d.name.parent = exceptNode;
            }
            tryNode.d.exceptClauses.push(exceptNode);
            exceptNode.parent = tryNode;
        }
        if (tryNode.d.exceptClauses.length > 0) {
            (0, parseNodes_1.extendRange)(tryNode, tryNode.d.exceptClauses[tryNode.d.exceptClauses.length - 1]);
            if (this._consumeTokenIfKeyword(13 /* KeywordType.Else */)) {
                tryNode.d.elseSuite = this._parseSuite(this._isInFunction);
                tryNode.d.elseSuite.parent = tryNode;
                (0, parseNodes_1.extendRange)(tryNode, tryNode.d.elseSuite);
            }
        }
        if (this._consumeTokenIfKeyword(16 /* KeywordType.Finally */)) {
            const wasInFinallyBlock = this._isInFinallyBlock;
            const wasInFinallyLoop = this._isInFinallyLoop;
            this._isInFinallyBlock = true;
            this._isInFinallyLoop = this._isInLoop;
            tryNode.d.finallySuite = this._parseSuite(this._isInFunction);
            this._isInFinallyBlock = wasInFinallyBlock;
            this._isInFinallyLoop = wasInFinallyLoop;
            tryNode.d.finallySuite.parent = tryNode;
            (0, parseNodes_1.extendRange)(tryNode, tryNode.d.finallySuite);
        }
        if (!tryNode.d.finallySuite && tryNode.d.exceptClauses.length === 0) {
            this._addSyntaxError(localize_1.LocMessage.tryWithoutExcept(), tryToken);
        }
        return tryNode;
    }
    // funcdef: 'def' NAME parameters ['->' test] ':' suite
    // parameters: '(' [typedargslist] ')'
    _parseFunctionDef(asyncToken, decorators) {
        const defToken = this._getKeywordToken(10 /* KeywordType.Def */);
        const nameToken = this._getTokenIfIdentifier();
        if (!nameToken) {
            this._addSyntaxError(localize_1.LocMessage.expectedFunctionName(), defToken);
            return parseNodes_1.ErrorNode.create(this._getOwnerKey(), defToken, 10 /* ErrorExpressionCategory.MissingFunctionParameterList */, undefined, decorators);
        }
        let typeParameters;
        const possibleOpenBracket = this._peekToken();
        if (possibleOpenBracket.type === 15 /* TokenType.OpenBracket */) {
            typeParameters = this._parseTypeParameterList();
            if (!this._parseOptions.isStubFile &&
                pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_12)) {
                this._addSyntaxError(localize_1.LocMessage.functionTypeParametersIllegal(), typeParameters);
            }
        }
        const openParenToken = this._peekToken();
        if (!this._consumeTokenIfType(13 /* TokenType.OpenParenthesis */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedOpenParen(), this._peekToken());
            return parseNodes_1.ErrorNode.create(this._getOwnerKey(), nameToken, 10 /* ErrorExpressionCategory.MissingFunctionParameterList */, parseNodes_1.NameNode.create(this._getOwnerKey(), nameToken), decorators);
        }
        const paramList = this._parseVarArgsList(14 /* TokenType.CloseParenthesis */, /* allowAnnotations */ true);
        if (!this._consumeTokenIfType(14 /* TokenType.CloseParenthesis */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedCloseParen(), openParenToken);
            this._consumeTokensUntilType([10 /* TokenType.Colon */]);
        }
        let returnType;
        if (this._consumeTokenIfType(21 /* TokenType.Arrow */)) {
            returnType = this._parseTypeAnnotation();
        }
        let functionTypeAnnotationToken;
        const wasInExceptionGroup = this._isInExceptionGroup;
        this._isInExceptionGroup = false;
        const wasInFinallyBlock = this._isInFinallyBlock;
        const wasInFinallyLoop = this._isInFinallyLoop;
        this._isInFinallyBlock = false;
        this._isInFinallyLoop = false;
        const suite = this._parseSuite(/* isFunction */ true, this._parseOptions.skipFunctionAndClassBody, () => {
            if (!functionTypeAnnotationToken) {
                functionTypeAnnotationToken = this._getTypeAnnotationCommentText();
            }
        });
        this._isInExceptionGroup = wasInExceptionGroup;
        this._isInFinallyBlock = wasInFinallyBlock;
        this._isInFinallyLoop = wasInFinallyLoop;
        const functionNode = parseNodes_1.FunctionNode.create(this._getOwnerKey(), defToken, parseNodes_1.NameNode.create(this._getOwnerKey(), nameToken), suite, typeParameters);
        if (asyncToken) {
            functionNode.d.isAsync = true;
            (0, parseNodes_1.extendRange)(functionNode, asyncToken);
        }
        functionNode.d.params = paramList;
        paramList.forEach((param) => {
            param.parent = functionNode;
        });
        if (decorators) {
            functionNode.d.decorators = decorators;
            decorators.forEach((decorator) => {
                decorator.parent = functionNode;
            });
            if (decorators.length > 0) {
                (0, parseNodes_1.extendRange)(functionNode, decorators[0]);
            }
        }
        if (returnType) {
            functionNode.d.returnAnnotation = returnType;
            functionNode.d.returnAnnotation.parent = functionNode;
            (0, parseNodes_1.extendRange)(functionNode, returnType);
        }
        // If there was a type annotation comment for the function,
        // parse it now.
        if (functionTypeAnnotationToken) {
            this._parseFunctionTypeAnnotationComment(functionTypeAnnotationToken, functionNode);
        }
        return functionNode;
    }
    // typedargslist: (
    //   tfpdef ['=' test] (',' tfpdef ['=' test])*
    //      [ ','
    //          [
    //              '*' [tfpdef] (',' tfpdef ['=' test])* [',' ['**' tfpdef [',']]]
    //              | '**' tfpdef [',']
    //          ]
    //      ]
    //   | '*' [tfpdef] (',' tfpdef ['=' test])* [',' ['**' tfpdef [',']]]
    //   | '**' tfpdef [','])
    // tfpdef: NAME [':' test]
    // vfpdef: NAME;
    _parseVarArgsList(terminator, allowAnnotations) {
        const paramMap = new Map();
        const paramList = [];
        let sawDefaultParam = false;
        let reportedNonDefaultParamErr = false;
        let sawKeywordOnlySeparator = false;
        let sawPositionOnlySeparator = false;
        let sawKeywordOnlyParamAfterSeparator = false;
        let sawArgs = false;
        let sawKwArgs = false;
        while (true) {
            if (this._peekTokenType() === terminator) {
                break;
            }
            const param = this._parseParameter(allowAnnotations);
            if (!param) {
                this._consumeTokensUntilType([terminator]);
                break;
            }
            if (param.d.name) {
                const name = param.d.name.d.value;
                if (paramMap.has(name)) {
                    this._addSyntaxError(localize_1.LocMessage.duplicateParam().format({ name }), param.d.name);
                }
                else {
                    paramMap.set(name, name);
                }
            }
            else if (param.d.category === 0 /* ParamCategory.Simple */) {
                if (paramList.length === 0) {
                    this._addSyntaxError(localize_1.LocMessage.positionOnlyFirstParam(), param);
                }
            }
            if (param.d.category === 0 /* ParamCategory.Simple */) {
                if (!param.d.name) {
                    if (sawPositionOnlySeparator) {
                        this._addSyntaxError(localize_1.LocMessage.duplicatePositionOnly(), param);
                    }
                    else if (sawKeywordOnlySeparator) {
                        this._addSyntaxError(localize_1.LocMessage.positionOnlyAfterKeywordOnly(), param);
                    }
                    else if (sawArgs) {
                        this._addSyntaxError(localize_1.LocMessage.positionOnlyAfterArgs(), param);
                    }
                    sawPositionOnlySeparator = true;
                }
                else {
                    if (sawKeywordOnlySeparator) {
                        sawKeywordOnlyParamAfterSeparator = true;
                    }
                    if (param.d.defaultValue) {
                        sawDefaultParam = true;
                    }
                    else if (sawDefaultParam && !sawKeywordOnlySeparator && !sawArgs) {
                        // Report this error only once.
                        if (!reportedNonDefaultParamErr) {
                            this._addSyntaxError(localize_1.LocMessage.nonDefaultAfterDefault(), param);
                            reportedNonDefaultParamErr = true;
                        }
                    }
                }
            }
            paramList.push(param);
            if (param.d.category === 1 /* ParamCategory.ArgsList */) {
                if (!param.d.name) {
                    if (sawKeywordOnlySeparator) {
                        this._addSyntaxError(localize_1.LocMessage.duplicateKeywordOnly(), param);
                    }
                    else if (sawArgs) {
                        this._addSyntaxError(localize_1.LocMessage.keywordOnlyAfterArgs(), param);
                    }
                    sawKeywordOnlySeparator = true;
                }
                else {
                    if (sawKeywordOnlySeparator || sawArgs) {
                        this._addSyntaxError(localize_1.LocMessage.duplicateArgsParam(), param);
                    }
                    sawArgs = true;
                }
            }
            if (param.d.category === 2 /* ParamCategory.KwargsDict */) {
                if (sawKwArgs) {
                    this._addSyntaxError(localize_1.LocMessage.duplicateKwargsParam(), param);
                }
                sawKwArgs = true;
                // A **kwargs cannot immediately follow a keyword-only separator ("*").
                if (sawKeywordOnlySeparator && !sawKeywordOnlyParamAfterSeparator) {
                    this._addSyntaxError(localize_1.LocMessage.keywordParameterMissing(), param);
                }
            }
            else if (sawKwArgs) {
                this._addSyntaxError(localize_1.LocMessage.paramAfterKwargsParam(), param);
            }
            const foundComma = this._consumeTokenIfType(12 /* TokenType.Comma */);
            if (allowAnnotations && !param.d.annotation) {
                // Look for a type annotation comment at the end of the line.
                const typeAnnotationComment = this._parseVariableTypeAnnotationComment();
                if (typeAnnotationComment) {
                    param.d.annotationComment = typeAnnotationComment;
                    param.d.annotationComment.parent = param;
                    (0, parseNodes_1.extendRange)(param, param.d.annotationComment);
                }
            }
            if (!foundComma) {
                break;
            }
        }
        if (paramList.length > 0) {
            const lastParam = paramList[paramList.length - 1];
            if (lastParam.d.category === 1 /* ParamCategory.ArgsList */ && !lastParam.d.name) {
                this._addSyntaxError(localize_1.LocMessage.expectedNamedParameter(), lastParam);
            }
        }
        return paramList;
    }
    _parseParameter(allowAnnotations) {
        let starCount = 0;
        let slashCount = 0;
        const firstToken = this._peekToken();
        if (this._consumeTokenIfOperator(26 /* OperatorType.Multiply */)) {
            starCount = 1;
        }
        else if (this._consumeTokenIfOperator(29 /* OperatorType.Power */)) {
            starCount = 2;
        }
        else if (this._consumeTokenIfOperator(10 /* OperatorType.Divide */)) {
            if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_8) &&
                !this._parseOptions.isStubFile) {
                this._addSyntaxError(localize_1.LocMessage.positionOnlyIncompatible(), firstToken);
            }
            slashCount = 1;
        }
        const paramName = this._getTokenIfIdentifier();
        if (!paramName) {
            if (starCount === 1) {
                const paramNode = parseNodes_1.ParameterNode.create(this._getOwnerKey(), firstToken, 1 /* ParamCategory.ArgsList */);
                return paramNode;
            }
            else if (slashCount === 1) {
                const paramNode = parseNodes_1.ParameterNode.create(this._getOwnerKey(), firstToken, 0 /* ParamCategory.Simple */);
                return paramNode;
            }
            // Check for the Python 2.x parameter sublist syntax and handle it gracefully.
            if (this._peekTokenType() === 13 /* TokenType.OpenParenthesis */) {
                const sublistStart = this._getNextToken();
                if (this._consumeTokensUntilType([14 /* TokenType.CloseParenthesis */])) {
                    this._getNextToken();
                }
                this._addSyntaxError(localize_1.LocMessage.sublistParamsIncompatible(), sublistStart);
            }
            else {
                this._addSyntaxError(localize_1.LocMessage.expectedParamName(), this._peekToken());
            }
        }
        let paramType = 0 /* ParamCategory.Simple */;
        if (starCount === 1) {
            paramType = 1 /* ParamCategory.ArgsList */;
        }
        else if (starCount === 2) {
            paramType = 2 /* ParamCategory.KwargsDict */;
        }
        const paramNode = parseNodes_1.ParameterNode.create(this._getOwnerKey(), firstToken, paramType);
        if (paramName) {
            paramNode.d.name = parseNodes_1.NameNode.create(this._getOwnerKey(), paramName);
            paramNode.d.name.parent = paramNode;
            (0, parseNodes_1.extendRange)(paramNode, paramName);
        }
        if (allowAnnotations && this._consumeTokenIfType(10 /* TokenType.Colon */)) {
            paramNode.d.annotation = this._parseTypeAnnotation(paramType === 1 /* ParamCategory.ArgsList */);
            paramNode.d.annotation.parent = paramNode;
            (0, parseNodes_1.extendRange)(paramNode, paramNode.d.annotation);
        }
        if (this._consumeTokenIfOperator(2 /* OperatorType.Assign */)) {
            paramNode.d.defaultValue = this._parseTestExpression(/* allowAssignmentExpression */ false);
            paramNode.d.defaultValue.parent = paramNode;
            (0, parseNodes_1.extendRange)(paramNode, paramNode.d.defaultValue);
            if (starCount > 0) {
                this._addSyntaxError(localize_1.LocMessage.defaultValueNotAllowed(), paramNode.d.defaultValue);
            }
        }
        return paramNode;
    }
    // with_stmt: 'with' with_item (',' with_item)*  ':' suite
    // Python 3.10 adds support for optional parentheses around
    // with_item list.
    _parseWithStatement(asyncToken) {
        const withToken = this._getKeywordToken(38 /* KeywordType.With */);
        let withItemList = [];
        const possibleParen = this._peekToken();
        // If the expression starts with a paren, parse it as though the
        // paren is enclosing the list of "with items". This is done as a
        // "dry run" to determine whether the entire list of "with items"
        // is enclosed in parentheses.
        let isParenthesizedWithItemList = false;
        let isParenthesizedDisallowed = false;
        if (possibleParen.type === 13 /* TokenType.OpenParenthesis */) {
            const openParenTokenIndex = this._tokenIndex;
            this._suppressErrors(() => {
                this._getNextToken();
                while (true) {
                    withItemList.push(this._parseWithItem());
                    if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                        break;
                    }
                    if (this._peekToken().type === 14 /* TokenType.CloseParenthesis */) {
                        break;
                    }
                }
                if (this._peekToken().type === 14 /* TokenType.CloseParenthesis */ &&
                    this._peekToken(1).type === 10 /* TokenType.Colon */) {
                    isParenthesizedWithItemList = true;
                    // Some forms of parenthesized context with statements were not
                    // allowed prior to Python 3.9. Is this such a form?
                    isParenthesizedDisallowed = withItemList.length !== 1 || withItemList[0].d.target !== undefined;
                }
                this._tokenIndex = openParenTokenIndex;
                withItemList = [];
            });
        }
        if (isParenthesizedWithItemList) {
            this._consumeTokenIfType(13 /* TokenType.OpenParenthesis */);
            if (isParenthesizedDisallowed && pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_9)) {
                this._addSyntaxError(localize_1.LocMessage.parenthesizedContextManagerIllegal(), possibleParen);
            }
        }
        while (true) {
            withItemList.push(this._parseWithItem());
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                break;
            }
            if (this._peekToken().type === 14 /* TokenType.CloseParenthesis */) {
                break;
            }
        }
        if (isParenthesizedWithItemList) {
            if (!this._consumeTokenIfType(14 /* TokenType.CloseParenthesis */)) {
                this._addSyntaxError(localize_1.LocMessage.expectedCloseParen(), possibleParen);
            }
        }
        let typeComment;
        const withSuite = this._parseSuite(this._isInFunction, /* skipBody */ false, () => {
            const comment = this._getTypeAnnotationCommentText();
            if (comment) {
                typeComment = comment;
            }
        });
        const withNode = parseNodes_1.WithNode.create(this._getOwnerKey(), withToken, withSuite);
        if (asyncToken) {
            withNode.d.isAsync = true;
            withNode.d.asyncToken = asyncToken;
            (0, parseNodes_1.extendRange)(withNode, asyncToken);
        }
        if (typeComment) {
            withNode.d.typeComment = typeComment;
        }
        withNode.d.withItems = withItemList;
        withItemList.forEach((withItem) => {
            withItem.parent = withNode;
        });
        return withNode;
    }
    // with_item: test ['as' expr]
    _parseWithItem() {
        const expr = this._parseTestExpression(/* allowAssignmentExpression */ true);
        const itemNode = parseNodes_1.WithItemNode.create(this._getOwnerKey(), expr);
        if (this._consumeTokenIfKeyword(1 /* KeywordType.As */)) {
            itemNode.d.target = this._parseExpression(/* allowUnpack */ false);
            itemNode.d.target.parent = itemNode;
            (0, parseNodes_1.extendRange)(itemNode, itemNode.d.target);
        }
        return itemNode;
    }
    // decorators: decorator+
    // decorated: decorators (classdef | funcdef | async_funcdef)
    _parseDecorated() {
        const decoratorList = [];
        while (true) {
            if (this._peekOperatorType() === 22 /* OperatorType.MatrixMultiply */) {
                decoratorList.push(this._parseDecorator());
            }
            else {
                break;
            }
        }
        const nextToken = this._peekToken();
        if (nextToken.type === 8 /* TokenType.Keyword */) {
            if (nextToken.keywordType === 3 /* KeywordType.Async */) {
                this._getNextToken();
                if (this._peekKeywordType() !== 10 /* KeywordType.Def */) {
                    this._addSyntaxError(localize_1.LocMessage.expectedFunctionAfterAsync(), this._peekToken());
                }
                else {
                    return this._parseFunctionDef(nextToken, decoratorList);
                }
            }
            else if (nextToken.keywordType === 10 /* KeywordType.Def */) {
                return this._parseFunctionDef(undefined, decoratorList);
            }
            else if (nextToken.keywordType === 7 /* KeywordType.Class */) {
                return this._parseClassDef(decoratorList);
            }
        }
        this._addSyntaxError(localize_1.LocMessage.expectedAfterDecorator(), this._peekToken());
        // Return a dummy class declaration so the completion provider has
        // some parse nodes to work with.
        return parseNodes_1.ClassNode.createDummyForDecorators(this._getOwnerKey(), decoratorList);
    }
    // decorator: '@' dotted_name [ '(' [arglist] ')' ] NEWLINE
    _parseDecorator() {
        const atOperator = this._getNextToken();
        (0, debug_1.assert)(atOperator.operatorType === 22 /* OperatorType.MatrixMultiply */);
        const expression = this._parseTestExpression(/* allowAssignmentExpression */ true);
        // Versions of Python prior to 3.9 support a limited set of
        // expression forms.
        if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_9)) {
            let isSupportedExpressionForm = false;
            if (this._isNameOrMemberAccessExpression(expression)) {
                isSupportedExpressionForm = true;
            }
            else if (expression.nodeType === 9 /* ParseNodeType.Call */ &&
                this._isNameOrMemberAccessExpression(expression.d.leftExpr)) {
                isSupportedExpressionForm = true;
            }
            if (!isSupportedExpressionForm) {
                this._addSyntaxError(localize_1.LocMessage.expectedDecoratorExpr(), expression);
            }
        }
        const decoratorNode = parseNodes_1.DecoratorNode.create(this._getOwnerKey(), atOperator, expression);
        if (!this._consumeTokenIfType(2 /* TokenType.NewLine */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedDecoratorNewline(), this._peekToken());
            this._consumeTokensUntilType([2 /* TokenType.NewLine */]);
        }
        return decoratorNode;
    }
    _isNameOrMemberAccessExpression(expression) {
        if (expression.nodeType === 38 /* ParseNodeType.Name */) {
            return true;
        }
        else if (expression.nodeType === 35 /* ParseNodeType.MemberAccess */) {
            return this._isNameOrMemberAccessExpression(expression.d.leftExpr);
        }
        return false;
    }
    // classdef: 'class' NAME ['(' [arglist] ')'] suite
    _parseClassDef(decorators) {
        const classToken = this._getKeywordToken(7 /* KeywordType.Class */);
        let nameToken = this._getTokenIfIdentifier();
        if (!nameToken) {
            this._addSyntaxError(localize_1.LocMessage.expectedClassName(), this._peekToken());
            nameToken = tokenizerTypes_1.IdentifierToken.create(0, 0, '', /* comments */ undefined);
        }
        let typeParameters;
        const possibleOpenBracket = this._peekToken();
        if (possibleOpenBracket.type === 15 /* TokenType.OpenBracket */) {
            typeParameters = this._parseTypeParameterList();
            if (!this._parseOptions.isStubFile &&
                pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_12)) {
                this._addSyntaxError(localize_1.LocMessage.classTypeParametersIllegal(), typeParameters);
            }
        }
        let argList = [];
        const openParenToken = this._peekToken();
        if (this._consumeTokenIfType(13 /* TokenType.OpenParenthesis */)) {
            argList = this._parseArgList().args;
            if (!this._consumeTokenIfType(14 /* TokenType.CloseParenthesis */)) {
                this._addSyntaxError(localize_1.LocMessage.expectedCloseParen(), openParenToken);
            }
        }
        const suite = this._parseSuite(/* isFunction */ false, this._parseOptions.skipFunctionAndClassBody);
        const classNode = parseNodes_1.ClassNode.create(this._getOwnerKey(), classToken, parseNodes_1.NameNode.create(this._getOwnerKey(), nameToken), suite, typeParameters);
        classNode.d.arguments = argList;
        argList.forEach((arg) => {
            arg.parent = classNode;
        });
        if (decorators) {
            classNode.d.decorators = decorators;
            if (decorators.length > 0) {
                decorators.forEach((decorator) => {
                    decorator.parent = classNode;
                });
                (0, parseNodes_1.extendRange)(classNode, decorators[0]);
            }
        }
        return classNode;
    }
    _parsePassStatement() {
        return parseNodes_1.PassNode.create(this._getOwnerKey(), this._getKeywordToken(31 /* KeywordType.Pass */));
    }
    _parseBreakStatement() {
        const breakToken = this._getKeywordToken(5 /* KeywordType.Break */);
        if (!this._isInLoop) {
            this._addSyntaxError(localize_1.LocMessage.breakOutsideLoop(), breakToken);
        }
        else if (this._isInExceptionGroup) {
            this._addSyntaxError(localize_1.LocMessage.breakInExceptionGroup(), breakToken);
        }
        if (this._isInFinallyLoop && pythonVersion_1.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_14)) {
            this._addSyntaxError(localize_1.LocMessage.finallyBreak(), breakToken);
        }
        return parseNodes_1.BreakNode.create(this._getOwnerKey(), breakToken);
    }
    _parseContinueStatement() {
        const continueToken = this._getKeywordToken(8 /* KeywordType.Continue */);
        if (!this._isInLoop) {
            this._addSyntaxError(localize_1.LocMessage.continueOutsideLoop(), continueToken);
        }
        else if (this._isInExceptionGroup) {
            this._addSyntaxError(localize_1.LocMessage.continueInExceptionGroup(), continueToken);
        }
        if (this._isInFinallyLoop && pythonVersion_1.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_14)) {
            this._addSyntaxError(localize_1.LocMessage.finallyContinue(), continueToken);
        }
        return parseNodes_1.ContinueNode.create(this._getOwnerKey(), continueToken);
    }
    // return_stmt: 'return' [testlist]
    _parseReturnStatement() {
        const returnToken = this._getKeywordToken(33 /* KeywordType.Return */);
        const returnNode = parseNodes_1.ReturnNode.create(this._getOwnerKey(), returnToken);
        if (!this._isInFunction) {
            this._addSyntaxError(localize_1.LocMessage.returnOutsideFunction(), returnToken);
        }
        else if (this._isInExceptionGroup) {
            this._addSyntaxError(localize_1.LocMessage.returnInExceptionGroup(), returnToken);
        }
        if (this._isInFinallyBlock && pythonVersion_1.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_14)) {
            this._addSyntaxError(localize_1.LocMessage.finallyReturn(), returnToken);
        }
        if (!this._isNextTokenNeverExpression()) {
            const returnExpr = this._parseTestOrStarListAsExpression(
            /* allowAssignmentExpression */ true, 
            /* allowMultipleUnpack */ true, 2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedReturnExpr());
            this._reportConditionalErrorForStarTupleElement(returnExpr);
            returnNode.d.expr = returnExpr;
            returnNode.d.expr.parent = returnNode;
            (0, parseNodes_1.extendRange)(returnNode, returnExpr);
        }
        return returnNode;
    }
    // import_from: ('from' (('.' | '...')* dotted_name | ('.' | '...')+)
    //             'import' ('*' | '(' import_as_names ')' | import_as_names))
    // import_as_names: import_as_name (',' import_as_name)* [',']
    // import_as_name: NAME ['as' NAME]
    _parseFromStatement() {
        const fromToken = this._getKeywordToken(18 /* KeywordType.From */);
        const modName = this._parseDottedModuleName(/* allowJustDots */ true);
        const importFromNode = parseNodes_1.ImportFromNode.create(this._getOwnerKey(), fromToken, modName);
        // Handle imports from __future__ specially because they can
        // change the way we interpret the rest of the file.
        const isFutureImport = modName.d.leadingDots === 0 &&
            modName.d.nameParts.length === 1 &&
            modName.d.nameParts[0].d.value === '__future__';
        const possibleInputToken = this._peekToken();
        if (!this._consumeTokenIfKeyword(21 /* KeywordType.Import */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedImport(), this._peekToken());
            if (!modName.d.hasTrailingDot) {
                importFromNode.d.missingImport = true;
            }
        }
        else {
            (0, parseNodes_1.extendRange)(importFromNode, possibleInputToken);
            // Look for "*" token.
            const possibleStarToken = this._peekToken();
            if (this._consumeTokenIfOperator(26 /* OperatorType.Multiply */)) {
                (0, parseNodes_1.extendRange)(importFromNode, possibleStarToken);
                importFromNode.d.isWildcardImport = true;
                importFromNode.d.wildcardToken = possibleStarToken;
                this._containsWildcardImport = true;
            }
            else {
                const openParenToken = this._peekToken();
                const inParen = this._consumeTokenIfType(13 /* TokenType.OpenParenthesis */);
                let trailingCommaToken;
                while (true) {
                    const importName = this._getTokenIfIdentifier();
                    if (!importName) {
                        break;
                    }
                    trailingCommaToken = undefined;
                    const importFromAsNode = parseNodes_1.ImportFromAsNode.create(this._getOwnerKey(), parseNodes_1.NameNode.create(this._getOwnerKey(), importName));
                    if (this._consumeTokenIfKeyword(1 /* KeywordType.As */)) {
                        const aliasName = this._getTokenIfIdentifier();
                        if (!aliasName) {
                            this._addSyntaxError(localize_1.LocMessage.expectedImportAlias(), this._peekToken());
                        }
                        else {
                            importFromAsNode.d.alias = parseNodes_1.NameNode.create(this._getOwnerKey(), aliasName);
                            importFromAsNode.d.alias.parent = importFromAsNode;
                            (0, parseNodes_1.extendRange)(importFromAsNode, aliasName);
                        }
                    }
                    importFromNode.d.imports.push(importFromAsNode);
                    importFromAsNode.parent = importFromNode;
                    (0, parseNodes_1.extendRange)(importFromNode, importFromAsNode);
                    if (isFutureImport) {
                        // Add the future import by name.
                        this._futureImports.add(importName.value);
                    }
                    const nextToken = this._peekToken();
                    if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                        break;
                    }
                    trailingCommaToken = nextToken;
                }
                if (importFromNode.d.imports.length === 0) {
                    this._addSyntaxError(localize_1.LocMessage.expectedImportSymbols(), this._peekToken());
                }
                if (inParen) {
                    importFromNode.d.usesParens = true;
                    const nextToken = this._peekToken();
                    if (!this._consumeTokenIfType(14 /* TokenType.CloseParenthesis */)) {
                        this._addSyntaxError(localize_1.LocMessage.expectedCloseParen(), openParenToken);
                    }
                    else {
                        (0, parseNodes_1.extendRange)(importFromNode, nextToken);
                    }
                }
                else if (trailingCommaToken) {
                    this._addSyntaxError(localize_1.LocMessage.trailingCommaInFromImport(), trailingCommaToken);
                }
            }
        }
        this._importedModules.push({
            nameNode: importFromNode.d.module,
            leadingDots: importFromNode.d.module.d.leadingDots,
            nameParts: importFromNode.d.module.d.nameParts.map((p) => p.d.value),
            importedSymbols: new Set(importFromNode.d.imports.map((imp) => imp.d.name.d.value)),
        });
        let isTypingImport = false;
        if (importFromNode.d.module.d.nameParts.length === 1) {
            const firstNamePartValue = importFromNode.d.module.d.nameParts[0].d.value;
            if (firstNamePartValue === 'typing' || firstNamePartValue === 'typing_extensions') {
                isTypingImport = true;
            }
        }
        if (isTypingImport) {
            const typingSymbolsOfInterest = ['Literal', 'TypeAlias', 'Annotated'];
            if (importFromNode.d.isWildcardImport) {
                typingSymbolsOfInterest.forEach((s) => {
                    this._typingSymbolAliases.set(s, s);
                });
            }
            else {
                importFromNode.d.imports.forEach((imp) => {
                    if (typingSymbolsOfInterest.some((s) => s === imp.d.name.d.value)) {
                        this._typingSymbolAliases.set(imp.d.alias?.d.value || imp.d.name.d.value, imp.d.name.d.value);
                    }
                });
            }
        }
        return importFromNode;
    }
    // import_name: 'import' dotted_as_names
    // dotted_as_names: dotted_as_name (',' dotted_as_name)*
    // dotted_as_name: dotted_name ['as' NAME]
    _parseImportStatement() {
        const importToken = this._getKeywordToken(21 /* KeywordType.Import */);
        const importNode = parseNodes_1.ImportNode.create(this._getOwnerKey(), importToken);
        while (true) {
            const modName = this._parseDottedModuleName();
            const importAsNode = parseNodes_1.ImportAsNode.create(this._getOwnerKey(), modName);
            if (this._consumeTokenIfKeyword(1 /* KeywordType.As */)) {
                const aliasToken = this._getTokenIfIdentifier();
                if (aliasToken) {
                    importAsNode.d.alias = parseNodes_1.NameNode.create(this._getOwnerKey(), aliasToken);
                    importAsNode.d.alias.parent = importAsNode;
                    (0, parseNodes_1.extendRange)(importAsNode, importAsNode.d.alias);
                }
                else {
                    this._addSyntaxError(localize_1.LocMessage.expectedImportAlias(), this._peekToken());
                }
            }
            if (importAsNode.d.module.d.leadingDots > 0) {
                this._addSyntaxError(localize_1.LocMessage.relativeImportNotAllowed(), importAsNode.d.module);
            }
            importNode.d.list.push(importAsNode);
            importAsNode.parent = importNode;
            const nameParts = importAsNode.d.module.d.nameParts.map((p) => p.d.value);
            if (importAsNode.d.alias ||
                importAsNode.d.module.d.leadingDots > 0 ||
                importAsNode.d.module.d.nameParts.length === 0) {
                this._importedModules.push({
                    nameNode: importAsNode.d.module,
                    leadingDots: importAsNode.d.module.d.leadingDots,
                    nameParts,
                    importedSymbols: undefined,
                });
            }
            else {
                // Implicitly import all modules in the multi-part name if we
                // are not assigning the final module to an alias.
                importAsNode.d.module.d.nameParts.forEach((_, index) => {
                    this._importedModules.push({
                        nameNode: importAsNode.d.module,
                        leadingDots: importAsNode.d.module.d.leadingDots,
                        nameParts: nameParts.slice(0, index + 1),
                        importedSymbols: undefined,
                    });
                });
            }
            if (modName.d.nameParts.length === 1) {
                const firstNamePartValue = modName.d.nameParts[0].d.value;
                if (firstNamePartValue === 'typing' || firstNamePartValue === 'typing_extensions') {
                    this._typingImportAliases.push(importAsNode.d.alias?.d.value || firstNamePartValue);
                }
            }
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                break;
            }
        }
        if (importNode.d.list.length > 0) {
            (0, parseNodes_1.extendRange)(importNode, importNode.d.list[importNode.d.list.length - 1]);
        }
        return importNode;
    }
    // ('.' | '...')* dotted_name | ('.' | '...')+
    // dotted_name: NAME ('.' NAME)*
    _parseDottedModuleName(allowJustDots = false) {
        const moduleNameNode = parseNodes_1.ModuleNameNode.create(this._getOwnerKey(), this._peekToken());
        while (true) {
            const token = this._getTokenIfType(19 /* TokenType.Ellipsis */) ?? this._getTokenIfType(20 /* TokenType.Dot */);
            if (token) {
                if (token.type === 19 /* TokenType.Ellipsis */) {
                    moduleNameNode.d.leadingDots += 3;
                }
                else {
                    moduleNameNode.d.leadingDots++;
                }
                (0, parseNodes_1.extendRange)(moduleNameNode, token);
            }
            else {
                break;
            }
        }
        while (true) {
            const identifier = this._getTokenIfIdentifier();
            if (!identifier) {
                if (!allowJustDots || moduleNameNode.d.leadingDots === 0 || moduleNameNode.d.nameParts.length > 0) {
                    this._addSyntaxError(localize_1.LocMessage.expectedModuleName(), this._peekToken());
                    moduleNameNode.d.hasTrailingDot = true;
                }
                break;
            }
            const namePart = parseNodes_1.NameNode.create(this._getOwnerKey(), identifier);
            moduleNameNode.d.nameParts.push(namePart);
            namePart.parent = moduleNameNode;
            (0, parseNodes_1.extendRange)(moduleNameNode, namePart);
            const nextToken = this._peekToken();
            if (!this._consumeTokenIfType(20 /* TokenType.Dot */)) {
                break;
            }
            // Extend the module name to include the dot.
            (0, parseNodes_1.extendRange)(moduleNameNode, nextToken);
        }
        return moduleNameNode;
    }
    _parseGlobalStatement() {
        const globalToken = this._getKeywordToken(19 /* KeywordType.Global */);
        const globalNode = parseNodes_1.GlobalNode.create(this._getOwnerKey(), globalToken);
        globalNode.d.targets = this._parseNameList();
        if (globalNode.d.targets.length > 0) {
            globalNode.d.targets.forEach((name) => {
                name.parent = globalNode;
            });
            (0, parseNodes_1.extendRange)(globalNode, globalNode.d.targets[globalNode.d.targets.length - 1]);
        }
        return globalNode;
    }
    _parseNonlocalStatement() {
        const nonlocalToken = this._getKeywordToken(28 /* KeywordType.Nonlocal */);
        const nonlocalNode = parseNodes_1.NonlocalNode.create(this._getOwnerKey(), nonlocalToken);
        nonlocalNode.d.targets = this._parseNameList();
        if (nonlocalNode.d.targets.length > 0) {
            nonlocalNode.d.targets.forEach((name) => {
                name.parent = nonlocalNode;
            });
            (0, parseNodes_1.extendRange)(nonlocalNode, nonlocalNode.d.targets[nonlocalNode.d.targets.length - 1]);
        }
        return nonlocalNode;
    }
    _parseNameList() {
        const nameList = [];
        while (true) {
            const name = this._getTokenIfIdentifier();
            if (!name) {
                this._addSyntaxError(localize_1.LocMessage.expectedIdentifier(), this._peekToken());
                break;
            }
            nameList.push(parseNodes_1.NameNode.create(this._getOwnerKey(), name));
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                break;
            }
        }
        return nameList;
    }
    // raise_stmt: 'raise' [test ['from' test]]
    // (old) raise_stmt: 'raise' [test [',' test [',' test]]]
    _parseRaiseStatement() {
        const raiseToken = this._getKeywordToken(32 /* KeywordType.Raise */);
        const raiseNode = parseNodes_1.RaiseNode.create(this._getOwnerKey(), raiseToken);
        if (!this._isNextTokenNeverExpression()) {
            raiseNode.d.expr = this._parseTestExpression(/* allowAssignmentExpression */ true);
            raiseNode.d.expr.parent = raiseNode;
            (0, parseNodes_1.extendRange)(raiseNode, raiseNode.d.expr);
            if (this._consumeTokenIfKeyword(18 /* KeywordType.From */)) {
                raiseNode.d.fromExpr = this._parseTestExpression(/* allowAssignmentExpression */ true);
                raiseNode.d.fromExpr.parent = raiseNode;
                (0, parseNodes_1.extendRange)(raiseNode, raiseNode.d.fromExpr);
            }
        }
        return raiseNode;
    }
    // assert_stmt: 'assert' test [',' test]
    _parseAssertStatement() {
        const assertToken = this._getKeywordToken(2 /* KeywordType.Assert */);
        const expr = this._parseTestExpression(/* allowAssignmentExpression */ false);
        const assertNode = parseNodes_1.AssertNode.create(this._getOwnerKey(), assertToken, expr);
        if (this._consumeTokenIfType(12 /* TokenType.Comma */)) {
            const exceptionExpr = this._parseTestExpression(/* allowAssignmentExpression */ false);
            assertNode.d.exceptionExpr = exceptionExpr;
            assertNode.d.exceptionExpr.parent = assertNode;
            (0, parseNodes_1.extendRange)(assertNode, exceptionExpr);
        }
        return assertNode;
    }
    // del_stmt: 'del' exprlist
    _parseDelStatement() {
        const delToken = this._getKeywordToken(11 /* KeywordType.Del */);
        const exprListResult = this._parseExpressionList(/* allowStar */ true);
        if (!exprListResult.parseError && exprListResult.list.length === 0) {
            this._addSyntaxError(localize_1.LocMessage.expectedDelExpr(), this._peekToken());
        }
        const delNode = parseNodes_1.DelNode.create(this._getOwnerKey(), delToken);
        delNode.d.targets = exprListResult.list;
        if (delNode.d.targets.length > 0) {
            delNode.d.targets.forEach((expr) => {
                expr.parent = delNode;
            });
            (0, parseNodes_1.extendRange)(delNode, delNode.d.targets[delNode.d.targets.length - 1]);
        }
        return delNode;
    }
    // yield_expr: 'yield' [yield_arg]
    // yield_arg: 'from' test | testlist
    _parseYieldExpression() {
        const yieldToken = this._getKeywordToken(39 /* KeywordType.Yield */);
        const nextToken = this._peekToken();
        if (this._consumeTokenIfKeyword(18 /* KeywordType.From */)) {
            if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_3)) {
                this._addSyntaxError(localize_1.LocMessage.yieldFromIllegal(), nextToken);
            }
            return parseNodes_1.YieldFromNode.create(this._getOwnerKey(), yieldToken, this._parseTestExpression(/* allowAssignmentExpression */ false));
        }
        let exprList;
        if (!this._isNextTokenNeverExpression()) {
            exprList = this._parseTestOrStarListAsExpression(
            /* allowAssignmentExpression */ false, 
            /* allowMultipleUnpack */ true, 2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedYieldExpr());
            this._reportConditionalErrorForStarTupleElement(exprList);
        }
        return parseNodes_1.YieldNode.create(this._getOwnerKey(), yieldToken, exprList);
    }
    _tryParseYieldExpression() {
        if (this._peekKeywordType() !== 39 /* KeywordType.Yield */) {
            return undefined;
        }
        return this._parseYieldExpression();
    }
    // simple_stmt: small_stmt (';' small_stmt)* [';'] NEWLINE
    _parseSimpleStatement() {
        const statement = parseNodes_1.StatementListNode.create(this._getOwnerKey(), this._peekToken());
        while (true) {
            // Swallow invalid tokens to make sure we make forward progress.
            if (this._peekTokenType() === 0 /* TokenType.Invalid */) {
                const invalidToken = this._getNextToken();
                const text = this._fileContents.substr(invalidToken.start, invalidToken.length);
                const firstCharCode = text.charCodeAt(0);
                // If the invalid token is a line-continuation backslash at the end of the file,
                // report a clearer error message consistent with Python: "Unexpected EOF".
                const nextTok = this._peekToken();
                const nextNextTok = this._peekToken(1);
                const isBackslash = firstCharCode === 92 /* Char.Backslash */;
                const isAtEofLineContinuation = isBackslash && nextTok.type === 2 /* TokenType.NewLine */ && nextNextTok.type === 1 /* TokenType.EndOfStream */;
                if (isAtEofLineContinuation) {
                    this._addSyntaxError(localize_1.LocMessage.unexpectedEof(), invalidToken);
                }
                else {
                    // Remove any non-printable characters.
                    this._addSyntaxError(localize_1.LocMessage.invalidTokenChars().format({ text: `\\u${firstCharCode.toString(16)}` }), invalidToken);
                }
                this._consumeTokensUntilType([2 /* TokenType.NewLine */]);
                break;
            }
            const smallStatement = this._parseSmallStatement();
            statement.d.statements.push(smallStatement);
            smallStatement.parent = statement;
            (0, parseNodes_1.extendRange)(statement, smallStatement);
            if (smallStatement.nodeType === 0 /* ParseNodeType.Error */) {
                // No need to log an error here. We assume that
                // it was already logged by _parseSmallStatement.
                break;
            }
            // Consume the semicolon if present.
            if (!this._consumeTokenIfType(11 /* TokenType.Semicolon */)) {
                break;
            }
            const nextTokenType = this._peekTokenType();
            if (nextTokenType === 2 /* TokenType.NewLine */ || nextTokenType === 1 /* TokenType.EndOfStream */) {
                break;
            }
        }
        if (!this._consumeTokenIfType(2 /* TokenType.NewLine */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedNewlineOrSemicolon(), this._peekToken());
        }
        return statement;
    }
    // small_stmt: (expr_stmt | del_stmt | pass_stmt | flow_stmt |
    //             import_stmt | global_stmt | nonlocal_stmt | assert_stmt)
    // flow_stmt: break_stmt | continue_stmt | return_stmt | raise_stmt | yield_stmt
    // import_stmt: import_name | import_from
    _parseSmallStatement() {
        switch (this._peekKeywordType()) {
            case 31 /* KeywordType.Pass */:
                return this._parsePassStatement();
            case 5 /* KeywordType.Break */:
                return this._parseBreakStatement();
            case 8 /* KeywordType.Continue */:
                return this._parseContinueStatement();
            case 33 /* KeywordType.Return */:
                return this._parseReturnStatement();
            case 18 /* KeywordType.From */:
                return this._parseFromStatement();
            case 21 /* KeywordType.Import */:
                return this._parseImportStatement();
            case 19 /* KeywordType.Global */:
                return this._parseGlobalStatement();
            case 28 /* KeywordType.Nonlocal */:
                return this._parseNonlocalStatement();
            case 32 /* KeywordType.Raise */:
                return this._parseRaiseStatement();
            case 2 /* KeywordType.Assert */:
                return this._parseAssertStatement();
            case 11 /* KeywordType.Del */:
                return this._parseDelStatement();
            case 39 /* KeywordType.Yield */:
                return this._parseYieldExpression();
            case 25 /* KeywordType.Lazy */: {
                // Lazy is considered a "soft" keyword, so we will treat it
                // as an identifier if it is not followed by "import" or "from".
                const peekToken1 = this._peekToken(1);
                if (peekToken1.type === 8 /* TokenType.Keyword */ &&
                    (peekToken1.keywordType === 21 /* KeywordType.Import */ ||
                        peekToken1.keywordType === 18 /* KeywordType.From */)) {
                    return this._parseLazyImportStatement();
                }
                break;
            }
            case 36 /* KeywordType.Type */: {
                // Type is considered a "soft" keyword, so we will treat it
                // as an identifier if it is followed by an unexpected token.
                const peekToken1 = this._peekToken(1);
                const peekToken2 = this._peekToken(2);
                let isInvalidTypeToken = true;
                if (peekToken1.type === 7 /* TokenType.Identifier */ ||
                    (peekToken1.type === 8 /* TokenType.Keyword */ && tokenizerTypes_1.KeywordToken.isSoftKeyword(peekToken1))) {
                    if (peekToken2.type === 15 /* TokenType.OpenBracket */) {
                        isInvalidTypeToken = false;
                    }
                    else if (peekToken2.type === 9 /* TokenType.Operator */ &&
                        peekToken2.operatorType === 2 /* OperatorType.Assign */) {
                        isInvalidTypeToken = false;
                    }
                }
                if (!isInvalidTypeToken) {
                    return this._parseTypeAliasStatement();
                }
                break;
            }
        }
        return this._parseExpressionStatement();
    }
    _makeExpressionOrTuple(exprListResult, enclosedInParens) {
        // A single-element tuple with no trailing comma is simply an expression
        // that's surrounded by parens.
        if (exprListResult.list.length === 1 && !exprListResult.trailingComma) {
            if (exprListResult.list[0].nodeType === 56 /* ParseNodeType.Unpack */) {
                this._addSyntaxError(localize_1.LocMessage.unpackOperatorNotAllowed(), exprListResult.list[0]);
            }
            return exprListResult.list[0];
        }
        // To accommodate empty tuples ("()"), we will reach back to get
        // the opening parenthesis as the opening token.
        const tupleStartRange = exprListResult.list.length > 0 ? exprListResult.list[0] : this._peekToken(-1);
        const tupleNode = parseNodes_1.TupleNode.create(this._getOwnerKey(), tupleStartRange, enclosedInParens);
        tupleNode.d.items = exprListResult.list;
        if (exprListResult.list.length > 0) {
            exprListResult.list.forEach((expr) => {
                expr.parent = tupleNode;
            });
            (0, parseNodes_1.extendRange)(tupleNode, exprListResult.list[exprListResult.list.length - 1]);
        }
        return tupleNode;
    }
    _parseExpressionListAsPossibleTuple(errorCategory, getErrorString, errorToken) {
        if (this._isNextTokenNeverExpression()) {
            this._addSyntaxError(getErrorString(), errorToken);
            return parseNodes_1.ErrorNode.create(this._getOwnerKey(), errorToken, errorCategory);
        }
        const exprListResult = this._parseExpressionList(/* allowStar */ true);
        if (exprListResult.parseError) {
            return exprListResult.parseError;
        }
        return this._makeExpressionOrTuple(exprListResult, /* enclosedInParens */ false);
    }
    _parseTestListAsExpression(errorCategory, getErrorString) {
        if (this._isNextTokenNeverExpression()) {
            return this._handleExpressionParseError(errorCategory, getErrorString());
        }
        const exprListResult = this._parseTestExpressionList();
        if (exprListResult.parseError) {
            return exprListResult.parseError;
        }
        return this._makeExpressionOrTuple(exprListResult, /* enclosedInParens */ false);
    }
    _parseTestOrStarListAsExpression(allowAssignmentExpression, allowMultipleUnpack, errorCategory, getErrorString) {
        if (this._isNextTokenNeverExpression()) {
            return this._handleExpressionParseError(errorCategory, getErrorString());
        }
        const exprListResult = this._parseTestOrStarExpressionList(allowAssignmentExpression, allowMultipleUnpack);
        if (exprListResult.parseError) {
            return exprListResult.parseError;
        }
        return this._makeExpressionOrTuple(exprListResult, /* enclosedInParens */ false);
    }
    _parseExpressionList(allowStar) {
        return this._parseExpressionListGeneric(() => this._parseExpression(allowStar));
    }
    // testlist: test (',' test)* [',']
    _parseTestExpressionList() {
        return this._parseExpressionListGeneric(() => this._parseTestExpression(/* allowAssignmentExpression */ false));
    }
    _parseTestOrStarExpressionList(allowAssignmentExpression, allowMultipleUnpack) {
        const exprListResult = this._parseExpressionListGeneric(() => this._parseTestOrStarExpression(allowAssignmentExpression));
        if (!allowMultipleUnpack && !exprListResult.parseError) {
            let sawStar = false;
            for (const expr of exprListResult.list) {
                if (expr.nodeType === 56 /* ParseNodeType.Unpack */) {
                    if (sawStar) {
                        this._addSyntaxError(localize_1.LocMessage.duplicateUnpack(), expr);
                        break;
                    }
                    sawStar = true;
                }
            }
        }
        return exprListResult;
    }
    // exp_or_star: expr | star_expr
    // expr: xor_expr ('|' xor_expr)*
    // star_expr: '*' expr
    _parseExpression(allowUnpack) {
        const startToken = this._peekToken();
        if (allowUnpack && this._consumeTokenIfOperator(26 /* OperatorType.Multiply */)) {
            return parseNodes_1.UnpackNode.create(this._getOwnerKey(), startToken, this._parseExpression(/* allowUnpack */ false));
        }
        return this._parseBitwiseOrExpression();
    }
    // test_or_star: test | star_expr
    _parseTestOrStarExpression(allowAssignmentExpression) {
        if (this._peekOperatorType() === 26 /* OperatorType.Multiply */) {
            return this._parseExpression(/* allowUnpack */ true);
        }
        return this._parseTestExpression(allowAssignmentExpression);
    }
    // test: or_test ['if' or_test 'else' test] | lambdef
    _parseTestExpression(allowAssignmentExpression) {
        if (this._peekKeywordType() === 24 /* KeywordType.Lambda */) {
            return this._parseLambdaExpression();
        }
        const ifExpr = this._parseAssignmentExpression(!allowAssignmentExpression);
        if (ifExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return ifExpr;
        }
        if (!this._consumeTokenIfKeyword(20 /* KeywordType.If */)) {
            return ifExpr;
        }
        const testExpr = this._parseOrTest();
        if (testExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return testExpr;
        }
        if (!this._consumeTokenIfKeyword(13 /* KeywordType.Else */)) {
            return parseNodes_1.TernaryNode.create(this._getOwnerKey(), ifExpr, testExpr, this._handleExpressionParseError(1 /* ErrorExpressionCategory.MissingElse */, localize_1.LocMessage.expectedElse()));
        }
        const elseExpr = this._parseTestExpression(/* allowAssignmentExpression */ true);
        return parseNodes_1.TernaryNode.create(this._getOwnerKey(), ifExpr, testExpr, elseExpr);
    }
    // assign_expr: NAME := test
    _parseAssignmentExpression(disallowAssignmentExpression = false) {
        const leftExpr = this._parseOrTest();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        if (leftExpr.nodeType !== 38 /* ParseNodeType.Name */) {
            return leftExpr;
        }
        const walrusToken = this._peekToken();
        if (!this._consumeTokenIfOperator(35 /* OperatorType.Walrus */)) {
            return leftExpr;
        }
        if (!this._assignmentExpressionsAllowed) {
            // Assignment expressions are disallowed anywhere within the iterable
            // expression of a comprehension's "for" clause, even if parenthesized.
            // This differs from the "requires surrounding parentheses" case below.
            this._addSyntaxError(localize_1.LocMessage.walrusNotAllowedInComprehension(), walrusToken);
        }
        else if (disallowAssignmentExpression) {
            this._addSyntaxError(localize_1.LocMessage.walrusNotAllowed(), walrusToken);
        }
        if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_8)) {
            this._addSyntaxError(localize_1.LocMessage.walrusIllegal(), walrusToken);
        }
        const rightExpr = this._parseTestExpression(/* allowAssignmentExpression */ false);
        return parseNodes_1.AssignmentExpressionNode.create(this._getOwnerKey(), leftExpr, walrusToken, rightExpr);
    }
    // or_test: and_test ('or' and_test)*
    _parseOrTest() {
        let leftExpr = this._parseAndTest();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        while (true) {
            const peekToken = this._peekToken();
            if (!this._consumeTokenIfKeyword(30 /* KeywordType.Or */)) {
                break;
            }
            const rightExpr = this._parseAndTest();
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, 37 /* OperatorType.Or */);
        }
        return leftExpr;
    }
    // and_test: not_test ('and' not_test)*
    _parseAndTest() {
        let leftExpr = this._parseNotTest();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        while (true) {
            const peekToken = this._peekToken();
            if (!this._consumeTokenIfKeyword(0 /* KeywordType.And */)) {
                break;
            }
            const rightExpr = this._parseNotTest();
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, 36 /* OperatorType.And */);
        }
        return leftExpr;
    }
    // not_test: 'not' not_test | comparison
    _parseNotTest() {
        const notToken = this._peekToken();
        if (this._consumeTokenIfKeyword(29 /* KeywordType.Not */)) {
            const notExpr = this._parseNotTest();
            return this._createUnaryOperationNode(notToken, notExpr, 38 /* OperatorType.Not */);
        }
        return this._parseComparison();
    }
    // comparison: expr (comp_op expr)*
    // comp_op: '<'|'>'|'=='|'>='|'<='|'<>'|'!='|'in'|'not' 'in'|'is'|'is' 'not'
    _parseComparison() {
        let leftExpr = this._parseBitwiseOrExpression();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        while (true) {
            let comparisonOperator;
            const peekToken = this._peekToken();
            if (tokenizer_1.Tokenizer.isOperatorComparison(this._peekOperatorType())) {
                comparisonOperator = this._peekOperatorType();
                if (comparisonOperator === 19 /* OperatorType.LessOrGreaterThan */) {
                    this._addSyntaxError(localize_1.LocMessage.operatorLessOrGreaterDeprecated(), peekToken);
                    comparisonOperator = 28 /* OperatorType.NotEquals */;
                }
                this._getNextToken();
            }
            else if (this._consumeTokenIfKeyword(22 /* KeywordType.In */)) {
                comparisonOperator = 41 /* OperatorType.In */;
            }
            else if (this._consumeTokenIfKeyword(23 /* KeywordType.Is */)) {
                if (this._consumeTokenIfKeyword(29 /* KeywordType.Not */)) {
                    comparisonOperator = 40 /* OperatorType.IsNot */;
                }
                else {
                    comparisonOperator = 39 /* OperatorType.Is */;
                }
            }
            else if (this._peekKeywordType() === 29 /* KeywordType.Not */) {
                const tokenAfterNot = this._peekToken(1);
                if (tokenAfterNot.type === 8 /* TokenType.Keyword */ &&
                    tokenAfterNot.keywordType === 22 /* KeywordType.In */) {
                    this._getNextToken();
                    this._getNextToken();
                    comparisonOperator = 42 /* OperatorType.NotIn */;
                }
            }
            if (comparisonOperator === undefined) {
                break;
            }
            const rightExpr = this._parseComparison();
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, comparisonOperator);
        }
        return leftExpr;
    }
    // expr: xor_expr ('|' xor_expr)*
    _parseBitwiseOrExpression() {
        let leftExpr = this._parseBitwiseXorExpression();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        while (true) {
            const peekToken = this._peekToken();
            if (!this._consumeTokenIfOperator(6 /* OperatorType.BitwiseOr */)) {
                break;
            }
            const rightExpr = this._parseBitwiseXorExpression();
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, 6 /* OperatorType.BitwiseOr */);
        }
        return leftExpr;
    }
    // xor_expr: and_expr ('^' and_expr)*
    _parseBitwiseXorExpression() {
        let leftExpr = this._parseBitwiseAndExpression();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        while (true) {
            const peekToken = this._peekToken();
            if (!this._consumeTokenIfOperator(8 /* OperatorType.BitwiseXor */)) {
                break;
            }
            const rightExpr = this._parseBitwiseAndExpression();
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, 8 /* OperatorType.BitwiseXor */);
        }
        return leftExpr;
    }
    // and_expr: shift_expr ('&' shift_expr)*
    _parseBitwiseAndExpression() {
        let leftExpr = this._parseShiftExpression();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        while (true) {
            const peekToken = this._peekToken();
            if (!this._consumeTokenIfOperator(3 /* OperatorType.BitwiseAnd */)) {
                break;
            }
            const rightExpr = this._parseShiftExpression();
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, 3 /* OperatorType.BitwiseAnd */);
        }
        return leftExpr;
    }
    // shift_expr: arith_expr (('<<'|'>>') arith_expr)*
    _parseShiftExpression() {
        let leftExpr = this._parseArithmeticExpression();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        let peekToken = this._peekToken();
        let nextOperator = this._peekOperatorType();
        while (nextOperator === 17 /* OperatorType.LeftShift */ || nextOperator === 31 /* OperatorType.RightShift */) {
            this._getNextToken();
            const rightExpr = this._parseArithmeticExpression();
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, nextOperator);
            peekToken = this._peekToken();
            nextOperator = this._peekOperatorType();
        }
        return leftExpr;
    }
    // arith_expr: term (('+'|'-') term)*
    _parseArithmeticExpression() {
        let leftExpr = this._parseArithmeticTerm();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        let peekToken = this._peekToken();
        let nextOperator = this._peekOperatorType();
        while (nextOperator === 0 /* OperatorType.Add */ || nextOperator === 33 /* OperatorType.Subtract */) {
            this._getNextToken();
            const rightExpr = this._parseArithmeticTerm();
            if (rightExpr.nodeType === 0 /* ParseNodeType.Error */) {
                return rightExpr;
            }
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, nextOperator);
            peekToken = this._peekToken();
            nextOperator = this._peekOperatorType();
        }
        return leftExpr;
    }
    // term: factor (('*'|'@'|'/'|'%'|'//') factor)*
    _parseArithmeticTerm() {
        let leftExpr = this._parseArithmeticFactor();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        let peekToken = this._peekToken();
        let nextOperator = this._peekOperatorType();
        while (nextOperator === 26 /* OperatorType.Multiply */ ||
            nextOperator === 22 /* OperatorType.MatrixMultiply */ ||
            nextOperator === 10 /* OperatorType.Divide */ ||
            nextOperator === 24 /* OperatorType.Mod */ ||
            nextOperator === 13 /* OperatorType.FloorDivide */) {
            this._getNextToken();
            const rightExpr = this._parseArithmeticFactor();
            leftExpr = this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, nextOperator);
            peekToken = this._peekToken();
            nextOperator = this._peekOperatorType();
        }
        return leftExpr;
    }
    // factor: ('+'|'-'|'~') factor | power
    // power: atom_expr ['**' factor]
    _parseArithmeticFactor() {
        const nextToken = this._peekToken();
        const nextOperator = this._peekOperatorType();
        if (nextOperator === 0 /* OperatorType.Add */ ||
            nextOperator === 33 /* OperatorType.Subtract */ ||
            nextOperator === 5 /* OperatorType.BitwiseInvert */) {
            this._getNextToken();
            const expression = this._parseArithmeticFactor();
            return this._createUnaryOperationNode(nextToken, expression, nextOperator);
        }
        const leftExpr = this._parseAtomExpression();
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        const peekToken = this._peekToken();
        if (this._consumeTokenIfOperator(29 /* OperatorType.Power */)) {
            const rightExpr = this._parseArithmeticFactor();
            return this._createBinaryOperationNode(leftExpr, rightExpr, peekToken, 29 /* OperatorType.Power */);
        }
        return leftExpr;
    }
    // Determines whether the expression refers to a type exported by the typing
    // or typing_extensions modules. We can directly evaluate the types at binding
    // time. We assume here that the code isn't making use of some custom type alias
    // to refer to the typing types.
    _isTypingAnnotation(typeAnnotation, name) {
        if (typeAnnotation.nodeType === 38 /* ParseNodeType.Name */) {
            const alias = this._typingSymbolAliases.get(typeAnnotation.d.value);
            if (alias === name) {
                return true;
            }
        }
        else if (typeAnnotation.nodeType === 35 /* ParseNodeType.MemberAccess */) {
            if (typeAnnotation.d.leftExpr.nodeType === 38 /* ParseNodeType.Name */ && typeAnnotation.d.member.d.value === name) {
                const baseName = typeAnnotation.d.leftExpr.d.value;
                return this._typingImportAliases.some((alias) => alias === baseName);
            }
        }
        return false;
    }
    // atom_expr: ['await'] atom trailer*
    // trailer: '(' [arglist] ')' | '[' subscriptlist ']' | '.' NAME
    _parseAtomExpression() {
        let awaitToken;
        if (this._peekKeywordType() === 4 /* KeywordType.Await */) {
            awaitToken = this._getKeywordToken(4 /* KeywordType.Await */);
            if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_5)) {
                this._addSyntaxError(localize_1.LocMessage.awaitIllegal(), awaitToken);
            }
        }
        let atomExpression = this._parseAtom();
        if (atomExpression.nodeType === 0 /* ParseNodeType.Error */) {
            return atomExpression;
        }
        // Consume trailers.
        while (true) {
            // Is it a function call?
            const startOfTrailerToken = this._peekToken();
            if (this._consumeTokenIfType(13 /* TokenType.OpenParenthesis */)) {
                // Generally, function calls are not allowed within type annotations,
                // but they are permitted in "Annotated" annotations.
                const wasParsingTypeAnnotation = this._isParsingTypeAnnotation;
                this._isParsingTypeAnnotation = false;
                const argListResult = this._parseArgList();
                const callNode = parseNodes_1.CallNode.create(this._getOwnerKey(), atomExpression, argListResult.args, argListResult.trailingComma);
                if (argListResult.args.length > 1 || argListResult.trailingComma) {
                    argListResult.args.forEach((arg) => {
                        if (arg.d.valueExpr.nodeType === 11 /* ParseNodeType.Comprehension */) {
                            if (!arg.d.valueExpr.d.hasParens) {
                                this._addSyntaxError(localize_1.LocMessage.generatorNotParenthesized(), arg.d.valueExpr);
                            }
                        }
                    });
                }
                const nextToken = this._peekToken();
                let isArgListTerminated = false;
                if (!this._consumeTokenIfType(14 /* TokenType.CloseParenthesis */)) {
                    this._addSyntaxError(localize_1.LocMessage.expectedCloseParen(), startOfTrailerToken);
                    // Consume the remainder of tokens on the line for error
                    // recovery.
                    this._consumeTokensUntilType([2 /* TokenType.NewLine */]);
                    // Extend the node's range to include the rest of the line.
                    // This helps the signatureHelpProvider.
                    (0, parseNodes_1.extendRange)(callNode, this._peekToken());
                }
                else {
                    (0, parseNodes_1.extendRange)(callNode, nextToken);
                    isArgListTerminated = true;
                }
                this._isParsingTypeAnnotation = wasParsingTypeAnnotation;
                const maxDepth = this._maxChildDepthMap.get(atomExpression.id) ?? 0;
                if (maxDepth >= maxChildNodeDepth) {
                    atomExpression = parseNodes_1.ErrorNode.create(this._getOwnerKey(), callNode, 15 /* ErrorExpressionCategory.MaxDepthExceeded */);
                    this._addSyntaxError(localize_1.LocMessage.maxParseDepthExceeded(), atomExpression);
                }
                else {
                    atomExpression = callNode;
                    this._maxChildDepthMap.set(callNode.id, maxDepth + 1);
                }
                // If the argument list wasn't terminated, break out of the loop
                if (!isArgListTerminated) {
                    break;
                }
            }
            else if (this._consumeTokenIfType(15 /* TokenType.OpenBracket */)) {
                // Is it an index operator?
                // This is an unfortunate hack that's necessary to accommodate 'Literal'
                // and 'Annotated' type annotations properly. We need to suspend treating
                // strings as type annotations within a Literal or Annotated subscript.
                const wasParsingIndexTrailer = this._isParsingIndexTrailer;
                const wasParsingTypeAnnotation = this._isParsingTypeAnnotation;
                if (this._isTypingAnnotation(atomExpression, 'Literal') ||
                    this._isTypingAnnotation(atomExpression, 'Annotated')) {
                    this._isParsingTypeAnnotation = false;
                }
                this._isParsingIndexTrailer = true;
                const subscriptList = this._parseSubscriptList();
                this._isParsingTypeAnnotation = wasParsingTypeAnnotation;
                this._isParsingIndexTrailer = wasParsingIndexTrailer;
                const closingToken = this._peekToken();
                const indexNode = parseNodes_1.IndexNode.create(this._getOwnerKey(), atomExpression, subscriptList.list, subscriptList.trailingComma, closingToken);
                (0, parseNodes_1.extendRange)(indexNode, indexNode);
                if (!this._consumeTokenIfType(16 /* TokenType.CloseBracket */)) {
                    // Handle the error case, but don't use the error node in this
                    // case because it creates problems for the completion provider.
                    this._handleExpressionParseError(6 /* ErrorExpressionCategory.MissingIndexCloseBracket */, localize_1.LocMessage.expectedCloseBracket(), startOfTrailerToken, indexNode);
                }
                const maxDepth = this._maxChildDepthMap.get(atomExpression.id) ?? 0;
                if (maxDepth >= maxChildNodeDepth) {
                    atomExpression = parseNodes_1.ErrorNode.create(this._getOwnerKey(), indexNode, 15 /* ErrorExpressionCategory.MaxDepthExceeded */);
                    this._addSyntaxError(localize_1.LocMessage.maxParseDepthExceeded(), atomExpression);
                }
                else {
                    atomExpression = indexNode;
                    this._maxChildDepthMap.set(indexNode.id, maxDepth + 1);
                }
            }
            else if (this._consumeTokenIfType(20 /* TokenType.Dot */)) {
                // Is it a member access?
                const memberName = this._getTokenIfIdentifier();
                if (!memberName) {
                    return this._handleExpressionParseError(7 /* ErrorExpressionCategory.MissingMemberAccessName */, localize_1.LocMessage.expectedMemberName(), startOfTrailerToken, atomExpression, [8 /* TokenType.Keyword */]);
                }
                const memberAccessNode = parseNodes_1.MemberAccessNode.create(this._getOwnerKey(), atomExpression, parseNodes_1.NameNode.create(this._getOwnerKey(), memberName));
                const maxDepth = this._maxChildDepthMap.get(atomExpression.id) ?? 0;
                if (maxDepth >= maxChildNodeDepth) {
                    atomExpression = parseNodes_1.ErrorNode.create(this._getOwnerKey(), memberAccessNode, 15 /* ErrorExpressionCategory.MaxDepthExceeded */);
                    this._addSyntaxError(localize_1.LocMessage.maxParseDepthExceeded(), atomExpression);
                }
                else {
                    atomExpression = memberAccessNode;
                    this._maxChildDepthMap.set(memberAccessNode.id, maxDepth + 1);
                }
            }
            else {
                break;
            }
        }
        if (awaitToken) {
            return parseNodes_1.AwaitNode.create(this._getOwnerKey(), awaitToken, atomExpression);
        }
        return atomExpression;
    }
    // subscriptlist: subscript (',' subscript)* [',']
    _parseSubscriptList() {
        const argList = [];
        let sawKeywordArg = false;
        let trailingComma = false;
        while (true) {
            const firstToken = this._peekToken();
            if (firstToken.type !== 10 /* TokenType.Colon */ && this._isNextTokenNeverExpression()) {
                break;
            }
            let argType = 0 /* ArgCategory.Simple */;
            if (this._consumeTokenIfOperator(26 /* OperatorType.Multiply */)) {
                argType = 1 /* ArgCategory.UnpackedList */;
            }
            else if (this._consumeTokenIfOperator(29 /* OperatorType.Power */)) {
                argType = 2 /* ArgCategory.UnpackedDictionary */;
            }
            const startOfSubscriptIndex = this._tokenIndex;
            let valueExpr = this._parsePossibleSlice();
            let nameIdentifier;
            // Is this a keyword argument?
            if (argType === 0 /* ArgCategory.Simple */) {
                if (this._consumeTokenIfOperator(2 /* OperatorType.Assign */)) {
                    const nameExpr = valueExpr;
                    valueExpr = this._parsePossibleSlice();
                    if (nameExpr.nodeType === 38 /* ParseNodeType.Name */) {
                        nameIdentifier = nameExpr.d.token;
                    }
                    else {
                        this._addSyntaxError(localize_1.LocMessage.expectedParamName(), nameExpr);
                    }
                }
                else if (valueExpr.nodeType === 38 /* ParseNodeType.Name */ &&
                    this._peekOperatorType() === 35 /* OperatorType.Walrus */) {
                    this._tokenIndex = startOfSubscriptIndex;
                    valueExpr = this._parseTestExpression(/* allowAssignmentExpression */ true);
                    // Python 3.10 and newer allow assignment expressions to be used inside of a subscript.
                    if (!this._parseOptions.isStubFile &&
                        pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_10)) {
                        this._addSyntaxError(localize_1.LocMessage.assignmentExprInSubscript(), valueExpr);
                    }
                }
            }
            const argNode = parseNodes_1.ArgumentNode.create(this._getOwnerKey(), firstToken, valueExpr, argType);
            if (nameIdentifier) {
                argNode.d.name = parseNodes_1.NameNode.create(this._getOwnerKey(), nameIdentifier);
                argNode.d.name.parent = argNode;
            }
            if (argNode.d.name) {
                sawKeywordArg = true;
            }
            else if (sawKeywordArg && argNode.d.argCategory === 0 /* ArgCategory.Simple */) {
                this._addSyntaxError(localize_1.LocMessage.positionArgAfterNamedArg(), argNode);
            }
            argList.push(argNode);
            if (argNode.d.name) {
                this._addSyntaxError(localize_1.LocMessage.keywordSubscriptIllegal(), argNode.d.name);
            }
            if (argType !== 0 /* ArgCategory.Simple */) {
                const unpackListAllowed = this._parseOptions.isStubFile ||
                    this._isParsingQuotedText ||
                    pythonVersion_1.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_11);
                if (argType === 1 /* ArgCategory.UnpackedList */ && !unpackListAllowed) {
                    this._addSyntaxError(localize_1.LocMessage.unpackedSubscriptIllegal(), argNode);
                }
                if (argType === 2 /* ArgCategory.UnpackedDictionary */) {
                    this._addSyntaxError(localize_1.LocMessage.unpackedDictSubscriptIllegal(), argNode);
                }
            }
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                trailingComma = false;
                break;
            }
            trailingComma = true;
        }
        // An empty subscript list is illegal.
        if (argList.length === 0) {
            const errorNode = this._handleExpressionParseError(3 /* ErrorExpressionCategory.MissingIndexOrSlice */, localize_1.LocMessage.expectedSliceIndex(), 
            /* targetToken */ undefined, 
            /* childNode */ undefined, [16 /* TokenType.CloseBracket */]);
            argList.push(parseNodes_1.ArgumentNode.create(this._getOwnerKey(), this._peekToken(), errorNode, 0 /* ArgCategory.Simple */));
        }
        return {
            list: argList,
            trailingComma,
        };
    }
    // subscript: test | [test] ':' [test] [sliceop]
    // sliceop: ':' [test]
    _parsePossibleSlice() {
        const firstToken = this._peekToken();
        const sliceExpressions = [undefined, undefined, undefined];
        let sliceIndex = 0;
        let sawColon = false;
        while (true) {
            const nextTokenType = this._peekTokenType();
            if (nextTokenType === 16 /* TokenType.CloseBracket */ || nextTokenType === 12 /* TokenType.Comma */) {
                break;
            }
            if (nextTokenType !== 10 /* TokenType.Colon */) {
                // Python 3.10 and newer allow assignment expressions to be used inside of a subscript.
                const allowAssignmentExpression = this._parseOptions.isStubFile ||
                    pythonVersion_1.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_10);
                sliceExpressions[sliceIndex] = this._parseTestExpression(allowAssignmentExpression);
            }
            sliceIndex++;
            if (sliceIndex >= 3 || !this._consumeTokenIfType(10 /* TokenType.Colon */)) {
                break;
            }
            sawColon = true;
        }
        // If this was a simple expression with no colons return it.
        if (!sawColon) {
            if (sliceExpressions[0]) {
                return sliceExpressions[0];
            }
            return parseNodes_1.ErrorNode.create(this._getOwnerKey(), this._peekToken(), 3 /* ErrorExpressionCategory.MissingIndexOrSlice */);
        }
        const sliceNode = parseNodes_1.SliceNode.create(this._getOwnerKey(), firstToken);
        sliceNode.d.startValue = sliceExpressions[0];
        if (sliceNode.d.startValue) {
            sliceNode.d.startValue.parent = sliceNode;
        }
        sliceNode.d.endValue = sliceExpressions[1];
        if (sliceNode.d.endValue) {
            sliceNode.d.endValue.parent = sliceNode;
        }
        sliceNode.d.stepValue = sliceExpressions[2];
        if (sliceNode.d.stepValue) {
            sliceNode.d.stepValue.parent = sliceNode;
        }
        const extension = sliceExpressions[2] || sliceExpressions[1] || sliceExpressions[0];
        if (extension) {
            (0, parseNodes_1.extendRange)(sliceNode, extension);
        }
        return sliceNode;
    }
    // arglist: argument (',' argument)*  [',']
    _parseArgList() {
        const argList = [];
        let sawKeywordArg = false;
        let sawUnpackedKeywordArg = false;
        let trailingComma = false;
        while (true) {
            const nextTokenType = this._peekTokenType();
            if (nextTokenType === 14 /* TokenType.CloseParenthesis */ ||
                nextTokenType === 2 /* TokenType.NewLine */ ||
                nextTokenType === 1 /* TokenType.EndOfStream */) {
                break;
            }
            trailingComma = false;
            const arg = this._parseArgument();
            if (arg.d.name) {
                sawKeywordArg = true;
            }
            else {
                if (sawKeywordArg && arg.d.argCategory === 0 /* ArgCategory.Simple */) {
                    this._addSyntaxError(localize_1.LocMessage.positionArgAfterNamedArg(), arg);
                }
                if (sawUnpackedKeywordArg && arg.d.argCategory !== 2 /* ArgCategory.UnpackedDictionary */) {
                    this._addSyntaxError(localize_1.LocMessage.positionArgAfterUnpackedDictArg(), arg);
                }
            }
            if (arg.d.argCategory === 2 /* ArgCategory.UnpackedDictionary */) {
                sawUnpackedKeywordArg = true;
            }
            argList.push(arg);
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                break;
            }
            trailingComma = true;
        }
        return { args: argList, trailingComma };
    }
    // argument: ( test [comp_for] |
    //             test '=' test |
    //             '**' test |
    //             '*' test )
    _parseArgument() {
        const firstToken = this._peekToken();
        let argType = 0 /* ArgCategory.Simple */;
        if (this._consumeTokenIfOperator(26 /* OperatorType.Multiply */)) {
            argType = 1 /* ArgCategory.UnpackedList */;
        }
        else if (this._consumeTokenIfOperator(29 /* OperatorType.Power */)) {
            argType = 2 /* ArgCategory.UnpackedDictionary */;
        }
        let valueExpr = this._parseTestExpression(/* allowAssignmentExpression */ true);
        let nameIdentifier;
        if (argType === 0 /* ArgCategory.Simple */) {
            if (this._consumeTokenIfOperator(2 /* OperatorType.Assign */)) {
                const nameExpr = valueExpr;
                valueExpr = this._parseTestExpression(/* allowAssignmentExpression */ false);
                if (nameExpr.nodeType === 38 /* ParseNodeType.Name */) {
                    nameIdentifier = nameExpr.d.token;
                }
                else {
                    this._addSyntaxError(localize_1.LocMessage.expectedParamName(), nameExpr);
                }
            }
            else {
                const comprehension = this._tryParseComprehension(valueExpr, /* isGenerator */ true);
                if (comprehension) {
                    valueExpr = comprehension;
                }
            }
        }
        const argNode = parseNodes_1.ArgumentNode.create(this._getOwnerKey(), firstToken, valueExpr, argType);
        if (nameIdentifier) {
            argNode.d.name = parseNodes_1.NameNode.create(this._getOwnerKey(), nameIdentifier);
            argNode.d.name.parent = argNode;
        }
        return argNode;
    }
    // atom: ('(' [yield_expr | testlist_comp] ')' |
    //     '[' [testlist_comp] ']' |
    //     '{' [dictorsetmaker] '}' |
    //     NAME | NUMBER | STRING+ | '...' | 'None' | 'True' | 'False' | '__debug__')
    _parseAtom() {
        const nextToken = this._peekToken();
        if (nextToken.type === 19 /* TokenType.Ellipsis */) {
            return parseNodes_1.EllipsisNode.create(this._getOwnerKey(), this._getNextToken());
        }
        if (nextToken.type === 6 /* TokenType.Number */) {
            return parseNodes_1.NumberNode.create(this._getOwnerKey(), this._getNextToken());
        }
        if (nextToken.type === 7 /* TokenType.Identifier */) {
            return parseNodes_1.NameNode.create(this._getOwnerKey(), this._getNextToken());
        }
        if (nextToken.type === 5 /* TokenType.String */ || nextToken.type === 24 /* TokenType.FStringStart */) {
            return this._parseStringList();
        }
        if (nextToken.type === 22 /* TokenType.Backtick */) {
            this._getNextToken();
            // Atoms with backticks are no longer allowed in Python 3.x, but they
            // were a thing in Python 2.x. We'll parse them to improve parse recovery
            // and emit an error.
            this._addSyntaxError(localize_1.LocMessage.backticksIllegal(), nextToken);
            const expressionNode = this._parseTestListAsExpression(2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedExpr());
            this._consumeTokenIfType(22 /* TokenType.Backtick */);
            return expressionNode;
        }
        if (nextToken.type === 13 /* TokenType.OpenParenthesis */) {
            const possibleTupleNode = this._parseTupleAtom();
            if (possibleTupleNode.nodeType === 55 /* ParseNodeType.UnaryOperation */ ||
                possibleTupleNode.nodeType === 6 /* ParseNodeType.Await */ ||
                possibleTupleNode.nodeType === 7 /* ParseNodeType.BinaryOperation */) {
                // Mark binary expressions as parenthesized so we don't attempt
                // to use comparison chaining, which isn't appropriate when the
                // expression is parenthesized. Unary and await expressions
                // are also marked to be able to display them unambiguously.
                possibleTupleNode.d.hasParens = true;
            }
            if (possibleTupleNode.nodeType === 48 /* ParseNodeType.StringList */ ||
                possibleTupleNode.nodeType === 11 /* ParseNodeType.Comprehension */ ||
                possibleTupleNode.nodeType === 4 /* ParseNodeType.AssignmentExpression */) {
                possibleTupleNode.d.hasParens = true;
            }
            return possibleTupleNode;
        }
        else if (nextToken.type === 15 /* TokenType.OpenBracket */) {
            return this._parseListAtom();
        }
        else if (nextToken.type === 17 /* TokenType.OpenCurlyBrace */) {
            return this._parseDictionaryOrSetAtom();
        }
        if (nextToken.type === 8 /* TokenType.Keyword */) {
            const keywordToken = nextToken;
            if (keywordToken.keywordType === 15 /* KeywordType.False */ ||
                keywordToken.keywordType === 34 /* KeywordType.True */ ||
                keywordToken.keywordType === 9 /* KeywordType.Debug */ ||
                keywordToken.keywordType === 27 /* KeywordType.None */) {
                return parseNodes_1.ConstantNode.create(this._getOwnerKey(), this._getNextToken());
            }
            // Make an identifier out of the keyword.
            const keywordAsIdentifier = this._getTokenIfIdentifier();
            if (keywordAsIdentifier) {
                return parseNodes_1.NameNode.create(this._getOwnerKey(), keywordAsIdentifier);
            }
        }
        return this._handleExpressionParseError(2 /* ErrorExpressionCategory.MissingExpression */, localize_1.LocMessage.expectedExpr());
    }
    // Allocates a dummy "error expression" and consumes the remainder
    // of the tokens on the line for error recovery. A partially-completed
    // child node can be passed to help the completion provider determine
    // what to do.
    _handleExpressionParseError(category, errorMsg, targetToken, childNode, additionalStopTokens) {
        this._addSyntaxError(errorMsg, targetToken ?? this._peekToken());
        const stopTokens = [2 /* TokenType.NewLine */];
        if (additionalStopTokens) {
            (0, collectionUtils_1.appendArray)(stopTokens, additionalStopTokens);
        }
        // Using a token that is not included in the error node creates problems.
        // Sibling nodes in parse tree shouldn't overlap each other.
        const nextToken = this._peekToken();
        const initialRange = stopTokens.some((k) => nextToken.type === k)
            ? targetToken ?? childNode ?? textRange_1.TextRange.create(nextToken.start, /* length */ 0)
            : nextToken;
        const expr = parseNodes_1.ErrorNode.create(this._getOwnerKey(), initialRange, category, childNode);
        this._consumeTokensUntilType(stopTokens);
        return expr;
    }
    // lambdef: 'lambda' [varargslist] ':' test
    _parseLambdaExpression(allowConditional = true) {
        const lambdaToken = this._getKeywordToken(24 /* KeywordType.Lambda */);
        const argList = this._parseVarArgsList(10 /* TokenType.Colon */, /* allowAnnotations */ false);
        if (!this._consumeTokenIfType(10 /* TokenType.Colon */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedColon(), this._peekToken());
        }
        let testExpr;
        if (allowConditional) {
            testExpr = this._parseTestExpression(/* allowAssignmentExpression */ false);
        }
        else {
            testExpr = this._tryParseLambdaExpression(/* allowConditional */ false) || this._parseOrTest();
        }
        const lambdaNode = parseNodes_1.LambdaNode.create(this._getOwnerKey(), lambdaToken, testExpr);
        lambdaNode.d.params = argList;
        argList.forEach((arg) => {
            arg.parent = lambdaNode;
        });
        return lambdaNode;
    }
    _tryParseLambdaExpression(allowConditional = true) {
        if (this._peekKeywordType() !== 24 /* KeywordType.Lambda */) {
            return undefined;
        }
        return this._parseLambdaExpression(allowConditional);
    }
    // ('(' [yield_expr | testlist_comp] ')'
    // testlist_comp: (test | star_expr) (comp_for | (',' (test | star_expr))* [','])
    _parseTupleAtom() {
        const startParen = this._getNextToken();
        (0, debug_1.assert)(startParen.type === 13 /* TokenType.OpenParenthesis */);
        const yieldExpr = this._tryParseYieldExpression();
        if (yieldExpr) {
            if (this._peekTokenType() !== 14 /* TokenType.CloseParenthesis */) {
                return this._handleExpressionParseError(8 /* ErrorExpressionCategory.MissingTupleCloseParen */, localize_1.LocMessage.expectedCloseParen(), startParen, yieldExpr);
            }
            else {
                (0, parseNodes_1.extendRange)(yieldExpr, this._getNextToken());
            }
            return yieldExpr;
        }
        const exprListResult = this._parseTestListWithComprehension(/* isGenerator */ true);
        const tupleOrExpression = this._makeExpressionOrTuple(exprListResult, /* enclosedInParens */ true);
        (0, parseNodes_1.extendRange)(tupleOrExpression, startParen);
        if (this._peekTokenType() !== 14 /* TokenType.CloseParenthesis */) {
            return this._handleExpressionParseError(8 /* ErrorExpressionCategory.MissingTupleCloseParen */, localize_1.LocMessage.expectedCloseParen(), startParen, exprListResult.parseError ?? tupleOrExpression);
        }
        else {
            (0, parseNodes_1.extendRange)(tupleOrExpression, this._getNextToken());
        }
        return tupleOrExpression;
    }
    // '[' [testlist_comp] ']'
    // testlist_comp: (test | star_expr) (comp_for | (',' (test | star_expr))* [','])
    _parseListAtom() {
        const startBracket = this._getNextToken();
        (0, debug_1.assert)(startBracket.type === 15 /* TokenType.OpenBracket */);
        const ownerKey = this._getOwnerKey();
        const exprListResult = this._parseTestListWithComprehension(/* isGenerator */ false);
        const closeBracket = this._peekToken();
        if (!this._consumeTokenIfType(16 /* TokenType.CloseBracket */)) {
            return this._handleExpressionParseError(9 /* ErrorExpressionCategory.MissingListCloseBracket */, localize_1.LocMessage.expectedCloseBracket(), startBracket, exprListResult.parseError ?? _createList());
        }
        return _createList();
        function _createList() {
            const listAtom = parseNodes_1.ListNode.create(ownerKey, startBracket);
            if (closeBracket) {
                (0, parseNodes_1.extendRange)(listAtom, closeBracket);
            }
            if (exprListResult.list.length > 0) {
                exprListResult.list.forEach((expr) => {
                    expr.parent = listAtom;
                });
                (0, parseNodes_1.extendRange)(listAtom, exprListResult.list[exprListResult.list.length - 1]);
            }
            listAtom.d.items = exprListResult.list;
            return listAtom;
        }
    }
    _parseTestListWithComprehension(isGenerator) {
        let sawComprehension = false;
        return this._parseExpressionListGeneric(() => {
            let expr = this._parseTestOrStarExpression(/* allowAssignmentExpression */ true);
            const comprehension = this._tryParseComprehension(expr, isGenerator);
            if (comprehension) {
                expr = comprehension;
                sawComprehension = true;
            }
            return expr;
        }, () => this._isNextTokenNeverExpression(), () => sawComprehension);
    }
    // '{' [dictorsetmaker] '}'
    // dictorsetmaker: (
    //    (dictentry (comp_for | (',' dictentry)* [',']))
    //    | (setentry (comp_for | (',' setentry)* [',']))
    // )
    // dictentry: (test ':' test | '**' expr)
    // setentry: test | star_expr
    _parseDictionaryOrSetAtom() {
        const startBrace = this._getNextToken();
        (0, debug_1.assert)(startBrace.type === 17 /* TokenType.OpenCurlyBrace */);
        const dictionaryEntries = [];
        const setEntries = [];
        let isDictionary = false;
        let isSet = false;
        let sawComprehension = false;
        let isFirstEntry = true;
        let trailingCommaToken;
        while (true) {
            if (this._peekTokenType() === 18 /* TokenType.CloseCurlyBrace */) {
                break;
            }
            trailingCommaToken = undefined;
            let doubleStarExpression;
            let keyExpression;
            let valueExpression;
            const doubleStar = this._peekToken();
            if (this._consumeTokenIfOperator(29 /* OperatorType.Power */)) {
                doubleStarExpression = this._parseExpression(/* allowUnpack */ false);
            }
            else {
                // A dictionary key is never a forward-reference type annotation, even
                // when the dictionary appears within a type annotation (e.g. the field
                // names of an inline TypedDict such as `TypedDict[{'x': int}]`). Suspend
                // type-annotation parsing for the key so its string isn't parsed into a
                // forward-reference expression. The value remains a type annotation and
                // must continue to allow forward references.
                const wasParsingTypeAnnotation = this._isParsingTypeAnnotation;
                this._isParsingTypeAnnotation = false;
                keyExpression = this._parseTestOrStarExpression(/* allowAssignmentExpression */ true);
                this._isParsingTypeAnnotation = wasParsingTypeAnnotation;
                // Allow walrus operators in this context only for Python 3.10 and newer.
                // Older versions of Python generated a syntax error in this context.
                let isWalrusAllowed = pythonVersion_1.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_10);
                if (this._consumeTokenIfType(10 /* TokenType.Colon */)) {
                    valueExpression = this._parseTestExpression(/* allowAssignmentExpression */ false);
                    isWalrusAllowed = false;
                }
                if (!isWalrusAllowed &&
                    keyExpression.nodeType === 4 /* ParseNodeType.AssignmentExpression */ &&
                    !keyExpression.d.hasParens) {
                    this._addSyntaxError(localize_1.LocMessage.walrusNotAllowed(), keyExpression.d.walrusToken);
                }
            }
            if (keyExpression && valueExpression) {
                if (keyExpression.nodeType === 56 /* ParseNodeType.Unpack */) {
                    this._addSyntaxError(localize_1.LocMessage.unpackInDict(), keyExpression);
                }
                if (isSet) {
                    this._addSyntaxError(localize_1.LocMessage.keyValueInSet(), valueExpression);
                }
                else {
                    const keyEntryNode = parseNodes_1.DictionaryKeyEntryNode.create(this._getOwnerKey(), keyExpression, valueExpression);
                    let dictEntry = keyEntryNode;
                    const comprehension = this._tryParseComprehension(keyEntryNode, /* isGenerator */ false);
                    if (comprehension) {
                        dictEntry = comprehension;
                        sawComprehension = true;
                        if (!isFirstEntry) {
                            this._addSyntaxError(localize_1.LocMessage.comprehensionInDict(), dictEntry);
                        }
                    }
                    dictionaryEntries.push(dictEntry);
                    isDictionary = true;
                }
            }
            else if (doubleStarExpression) {
                if (isSet) {
                    this._addSyntaxError(localize_1.LocMessage.unpackInSet(), doubleStarExpression);
                }
                else {
                    const listEntryNode = parseNodes_1.DictionaryExpandEntryNode.create(this._getOwnerKey(), doubleStarExpression);
                    (0, parseNodes_1.extendRange)(listEntryNode, doubleStar);
                    let expandEntryNode = listEntryNode;
                    const comprehension = this._tryParseComprehension(listEntryNode, /* isGenerator */ false);
                    if (comprehension) {
                        expandEntryNode = comprehension;
                        sawComprehension = true;
                        if (!isFirstEntry) {
                            this._addSyntaxError(localize_1.LocMessage.comprehensionInDict(), doubleStarExpression);
                        }
                    }
                    dictionaryEntries.push(expandEntryNode);
                    isDictionary = true;
                }
            }
            else {
                (0, debug_1.assert)(keyExpression !== undefined);
                if (keyExpression) {
                    if (isDictionary) {
                        const missingValueErrorNode = parseNodes_1.ErrorNode.create(this._getOwnerKey(), this._peekToken(), 13 /* ErrorExpressionCategory.MissingDictValue */);
                        const keyEntryNode = parseNodes_1.DictionaryKeyEntryNode.create(this._getOwnerKey(), keyExpression, missingValueErrorNode);
                        dictionaryEntries.push(keyEntryNode);
                        this._addSyntaxError(localize_1.LocMessage.dictKeyValuePairs(), keyExpression);
                    }
                    else {
                        const comprehension = this._tryParseComprehension(keyExpression, /* isGenerator */ false);
                        if (comprehension) {
                            keyExpression = comprehension;
                            sawComprehension = true;
                            if (!isFirstEntry) {
                                this._addSyntaxError(localize_1.LocMessage.comprehensionInSet(), keyExpression);
                            }
                        }
                        setEntries.push(keyExpression);
                        isSet = true;
                    }
                }
            }
            // List comprehension statements always end the list.
            if (sawComprehension) {
                break;
            }
            if (this._peekTokenType() !== 12 /* TokenType.Comma */) {
                break;
            }
            trailingCommaToken = this._getNextToken();
            isFirstEntry = false;
        }
        let closeCurlyBrace = this._peekToken();
        if (!this._consumeTokenIfType(18 /* TokenType.CloseCurlyBrace */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedCloseBrace(), startBrace);
            closeCurlyBrace = undefined;
        }
        if (isSet) {
            const setAtom = parseNodes_1.SetNode.create(this._getOwnerKey(), startBrace);
            if (closeCurlyBrace) {
                (0, parseNodes_1.extendRange)(setAtom, closeCurlyBrace);
            }
            if (setEntries.length > 0) {
                (0, parseNodes_1.extendRange)(setAtom, setEntries[setEntries.length - 1]);
            }
            setEntries.forEach((entry) => {
                entry.parent = setAtom;
            });
            setAtom.d.items = setEntries;
            return setAtom;
        }
        const dictionaryAtom = parseNodes_1.DictionaryNode.create(this._getOwnerKey(), startBrace);
        if (trailingCommaToken) {
            dictionaryAtom.d.trailingCommaToken = trailingCommaToken;
            (0, parseNodes_1.extendRange)(dictionaryAtom, trailingCommaToken);
        }
        if (closeCurlyBrace) {
            (0, parseNodes_1.extendRange)(dictionaryAtom, closeCurlyBrace);
        }
        if (dictionaryEntries.length > 0) {
            dictionaryEntries.forEach((entry) => {
                entry.parent = dictionaryAtom;
            });
            (0, parseNodes_1.extendRange)(dictionaryAtom, dictionaryEntries[dictionaryEntries.length - 1]);
        }
        dictionaryAtom.d.items = dictionaryEntries;
        return dictionaryAtom;
    }
    _parseExpressionListGeneric(parser, terminalCheck = () => this._isNextTokenNeverExpression(), finalEntryCheck = () => false) {
        let trailingComma = false;
        const list = [];
        let parseError;
        while (true) {
            if (terminalCheck()) {
                break;
            }
            const expr = parser();
            if (expr.nodeType === 0 /* ParseNodeType.Error */) {
                parseError = expr;
                break;
            }
            list.push(expr);
            // Should we stop without checking for a trailing comma?
            if (finalEntryCheck()) {
                break;
            }
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                trailingComma = false;
                break;
            }
            trailingComma = true;
        }
        return { trailingComma, list, parseError };
    }
    // expr_stmt: testlist_star_expr (annassign | augassign (yield_expr | testlist) |
    //                     ('=' (yield_expr | testlist_star_expr))*)
    // testlist_star_expr: (test|star_expr) (',' (test|star_expr))* [',']
    // annassign: ':' test ['=' (yield_expr | testlist_star_expr)]
    // augassign: ('+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' |
    //             '<<=' | '>>=' | '**=' | '//=')
    _parseExpressionStatement() {
        let leftExpr = this._parseTestOrStarListAsExpression(
        /* allowAssignmentExpression */ false, 
        /* allowMultipleUnpack */ false, 2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedExpr());
        let annotationExpr;
        if (leftExpr.nodeType === 0 /* ParseNodeType.Error */) {
            return leftExpr;
        }
        // Is this a type annotation assignment?
        if (this._consumeTokenIfType(10 /* TokenType.Colon */)) {
            annotationExpr = this._parseTypeAnnotation();
            leftExpr = parseNodes_1.TypeAnnotationNode.create(this._getOwnerKey(), leftExpr, annotationExpr);
            if (!this._parseOptions.isStubFile &&
                pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_6)) {
                this._addSyntaxError(localize_1.LocMessage.varAnnotationIllegal(), annotationExpr);
            }
            if (!this._consumeTokenIfOperator(2 /* OperatorType.Assign */)) {
                return leftExpr;
            }
            // This is an unfortunate hack that's necessary to accommodate 'TypeAlias'
            // declarations properly. We need to treat this assignment differently than
            // most because the expression on the right side is treated like a type
            // annotation and therefore allows string-literal forward declarations.
            const isTypeAliasDeclaration = this._isTypingAnnotation(annotationExpr, 'TypeAlias');
            const wasParsingTypeAnnotation = this._isParsingTypeAnnotation;
            if (isTypeAliasDeclaration) {
                this._isParsingTypeAnnotation = true;
            }
            const rightExpr = this._tryParseYieldExpression() ??
                this._parseTestOrStarListAsExpression(
                /* allowAssignmentExpression */ false, 
                /* allowMultipleUnpack */ true, 2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedAssignRightHandExpr());
            this._isParsingTypeAnnotation = wasParsingTypeAnnotation;
            return parseNodes_1.AssignmentNode.create(this._getOwnerKey(), leftExpr, rightExpr);
        }
        // Is this a simple assignment?
        if (this._consumeTokenIfOperator(2 /* OperatorType.Assign */)) {
            return this._parseChainAssignments(leftExpr);
        }
        if (tokenizer_1.Tokenizer.isOperatorAssignment(this._peekOperatorType())) {
            const operatorToken = this._getNextToken();
            const rightExpr = this._tryParseYieldExpression() ??
                this._parseTestOrStarListAsExpression(
                /* allowAssignmentExpression */ false, 
                /* allowMultipleUnpack */ true, 2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedBinaryRightHandExpr());
            this._reportConditionalErrorForStarTupleElement(rightExpr, pythonVersion_1.pythonVersion3_9);
            // Make a shallow copy of the dest expression but give it a new ID.
            const destExpr = Object.assign({}, leftExpr);
            destExpr.id = (0, parseNodes_1.getNextNodeId)();
            return parseNodes_1.AugmentedAssignmentNode.create(this._getOwnerKey(), leftExpr, rightExpr, operatorToken.operatorType, destExpr);
        }
        return leftExpr;
    }
    _parseChainAssignments(leftExpr) {
        // Make a list of assignment targets.
        const assignmentTargets = [leftExpr];
        let rightExpr;
        while (true) {
            rightExpr =
                this._tryParseYieldExpression() ??
                    this._parseTestOrStarListAsExpression(
                    /* allowAssignmentExpression */ false, 
                    /* allowMultipleUnpack */ true, 2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedAssignRightHandExpr());
            if (rightExpr.nodeType === 0 /* ParseNodeType.Error */) {
                break;
            }
            // Continue until we've consumed the entire chain.
            if (!this._consumeTokenIfOperator(2 /* OperatorType.Assign */)) {
                break;
            }
            assignmentTargets.push(rightExpr);
        }
        // Create a tree of assignment expressions starting with the first one.
        // The final RHS value is assigned to the targets left to right in Python.
        let assignmentNode = parseNodes_1.AssignmentNode.create(this._getOwnerKey(), assignmentTargets[0], rightExpr);
        // Look for a type annotation comment at the end of the line.
        const typeAnnotationComment = this._parseVariableTypeAnnotationComment();
        if (typeAnnotationComment) {
            if (assignmentTargets.length > 1) {
                // Type comments are not allowed for chained assignments for the
                // same reason that variable type annotations don't support
                // chained assignments. Note that a type comment was used here
                // so it can be later reported as an error by the binder.
                assignmentNode.d.chainedAnnotationComment = typeAnnotationComment;
            }
            else {
                assignmentNode.d.annotationComment = typeAnnotationComment;
                assignmentNode.d.annotationComment.parent = assignmentNode;
                (0, parseNodes_1.extendRange)(assignmentNode, assignmentNode.d.annotationComment);
            }
        }
        assignmentTargets.forEach((target, index) => {
            if (index > 0) {
                assignmentNode = parseNodes_1.AssignmentNode.create(this._getOwnerKey(), target, assignmentNode);
            }
        });
        return assignmentNode;
    }
    _parseFunctionTypeAnnotation() {
        const openParenToken = this._peekToken();
        if (!this._consumeTokenIfType(13 /* TokenType.OpenParenthesis */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedOpenParen(), this._peekToken());
            return undefined;
        }
        let paramAnnotations = [];
        while (true) {
            const nextTokenType = this._peekTokenType();
            if (nextTokenType === 14 /* TokenType.CloseParenthesis */ ||
                nextTokenType === 2 /* TokenType.NewLine */ ||
                nextTokenType === 1 /* TokenType.EndOfStream */) {
                break;
            }
            // Consume "*" or "**" indicators but don't do anything with them.
            // (We don't enforce that these are present, absent, or match
            // the corresponding parameter types.)
            this._consumeTokenIfOperator(26 /* OperatorType.Multiply */) || this._consumeTokenIfOperator(29 /* OperatorType.Power */);
            const paramAnnotation = this._parseTypeAnnotation();
            paramAnnotations.push(paramAnnotation);
            if (!this._consumeTokenIfType(12 /* TokenType.Comma */)) {
                break;
            }
        }
        if (!this._consumeTokenIfType(14 /* TokenType.CloseParenthesis */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedCloseParen(), openParenToken);
            this._consumeTokensUntilType([10 /* TokenType.Colon */]);
        }
        if (!this._consumeTokenIfType(21 /* TokenType.Arrow */)) {
            this._addSyntaxError(localize_1.LocMessage.expectedArrow(), this._peekToken());
            return undefined;
        }
        const returnType = this._parseTypeAnnotation();
        let isParamListEllipsis = false;
        if (paramAnnotations.length === 1 && paramAnnotations[0].nodeType === 21 /* ParseNodeType.Ellipsis */) {
            paramAnnotations = [];
            isParamListEllipsis = true;
        }
        return parseNodes_1.FunctionAnnotationNode.create(this._getOwnerKey(), openParenToken, isParamListEllipsis, paramAnnotations, returnType);
    }
    _parseTypeAnnotation(allowUnpack = false) {
        // Temporary set a flag that indicates we're parsing a type annotation.
        const wasParsingTypeAnnotation = this._isParsingTypeAnnotation;
        this._isParsingTypeAnnotation = true;
        // Allow unpack operators.
        const startToken = this._peekToken();
        const isUnpack = this._consumeTokenIfOperator(26 /* OperatorType.Multiply */);
        if (isUnpack &&
            allowUnpack &&
            !this._parseOptions.isStubFile &&
            !this._isParsingQuotedText &&
            pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_11)) {
            this._addSyntaxError(localize_1.LocMessage.unpackedSubscriptIllegal(), startToken);
        }
        let result = this._parseTestExpression(/* allowAssignmentExpression */ false);
        if (isUnpack) {
            result = parseNodes_1.UnpackNode.create(this._getOwnerKey(), startToken, result);
        }
        this._isParsingTypeAnnotation = wasParsingTypeAnnotation;
        this._hasTypeAnnotations = true;
        return result;
    }
    _reportStringTokenErrors(stringToken, unescapedResult) {
        if (stringToken.flags & 65536 /* StringTokenFlags.Unterminated */) {
            this._addSyntaxError(localize_1.LocMessage.stringUnterminated(), stringToken);
        }
        if (unescapedResult?.nonAsciiInBytes) {
            this._addSyntaxError(localize_1.LocMessage.stringNonAsciiBytes(), stringToken);
        }
        if (stringToken.flags & 64 /* StringTokenFlags.Format */) {
            if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_6)) {
                this._addSyntaxError(localize_1.LocMessage.formatStringIllegal(), stringToken);
            }
            if (stringToken.flags & 32 /* StringTokenFlags.Bytes */) {
                this._addSyntaxError(localize_1.LocMessage.formatStringBytes(), stringToken);
            }
            if (stringToken.flags & 16 /* StringTokenFlags.Unicode */) {
                this._addSyntaxError(localize_1.LocMessage.formatStringUnicode(), stringToken);
            }
            if (stringToken.flags & 128 /* StringTokenFlags.Template */) {
                this._addSyntaxError(localize_1.LocMessage.formatStringTemplate(), stringToken);
            }
        }
        if (stringToken.flags & 128 /* StringTokenFlags.Template */) {
            if (pythonVersion_1.PythonVersion.isLessThan(this._getLanguageVersion(), pythonVersion_1.pythonVersion3_14)) {
                this._addSyntaxError(localize_1.LocMessage.templateStringIllegal(), stringToken);
            }
            if (stringToken.flags & 32 /* StringTokenFlags.Bytes */) {
                this._addSyntaxError(localize_1.LocMessage.templateStringBytes(), stringToken);
            }
            if (stringToken.flags & 16 /* StringTokenFlags.Unicode */) {
                this._addSyntaxError(localize_1.LocMessage.templateStringUnicode(), stringToken);
            }
        }
    }
    _makeStringNode(stringToken) {
        const unescapedResult = StringTokenUtils.getUnescapedString(stringToken);
        this._reportStringTokenErrors(stringToken, unescapedResult);
        return parseNodes_1.StringNode.create(this._getOwnerKey(), stringToken, unescapedResult.value);
    }
    _getTypeAnnotationCommentText() {
        if (this._tokenIndex === 0) {
            return undefined;
        }
        const curToken = this._tokenizerOutput.tokens.getItemAt(this._tokenIndex - 1);
        const nextToken = this._tokenizerOutput.tokens.getItemAt(this._tokenIndex);
        if (curToken.start + curToken.length === nextToken.start) {
            return undefined;
        }
        const interTokenContents = this._fileContents.slice(curToken.start + curToken.length, nextToken.start);
        const match = interTokenContents.match(commentRegEx);
        if (!match) {
            return undefined;
        }
        // Synthesize a string token and StringNode.
        const typeString = match[2];
        // Ignore all "ignore" comments. Include "[" in the regular
        // expression because mypy supports ignore comments of the
        // form ignore[errorCode, ...]. We'll treat these as regular
        // ignore statements (as though no errorCodes were included).
        if (typeString.trim().match(ignoreCommentRegEx)) {
            return undefined;
        }
        const tokenOffset = curToken.start + curToken.length + match[1].length;
        return tokenizerTypes_1.StringToken.create(tokenOffset, typeString.length, 0 /* StringTokenFlags.None */, typeString, 0, 
        /* comments */ undefined);
    }
    _parseVariableTypeAnnotationComment() {
        const stringToken = this._getTypeAnnotationCommentText();
        if (!stringToken) {
            return undefined;
        }
        const stringNode = this._makeStringNode(stringToken);
        const stringListNode = parseNodes_1.StringListNode.create(this._getOwnerKey(), [stringNode]);
        const parser = new Parser();
        const parseResults = parser.parseTextExpression(this._fileContents, stringToken.start, stringToken.length, this._parseOptions, 1 /* ParseTextMode.VariableAnnotation */, 
        /* initialParenDepth */ undefined, this._typingSymbolAliases, this._getOwnerKey());
        parseResults.diagnostics.forEach((diag) => {
            this._addSyntaxError(diag.message, stringListNode);
        });
        if (!parseResults.parseTree) {
            return undefined;
        }
        this._stringAnnotations.writer.addAll(parseResults.stringAnnotations);
        return parseResults.parseTree;
    }
    _parseFunctionTypeAnnotationComment(stringToken, functionNode) {
        const stringNode = this._makeStringNode(stringToken);
        const stringListNode = parseNodes_1.StringListNode.create(this._getOwnerKey(), [stringNode]);
        const parser = new Parser();
        const parseResults = parser.parseTextExpression(this._fileContents, stringToken.start, stringToken.length, this._parseOptions, 2 /* ParseTextMode.FunctionAnnotation */, 
        /* initialParenDepth */ undefined, this._typingSymbolAliases, this._getOwnerKey());
        parseResults.diagnostics.forEach((diag) => {
            this._addSyntaxError(diag.message, stringListNode);
        });
        if (!parseResults.parseTree) {
            return;
        }
        this._stringAnnotations.writer.addAll(parseResults.stringAnnotations);
        const functionAnnotation = parseResults.parseTree;
        functionNode.d.funcAnnotationComment = functionAnnotation;
        functionAnnotation.parent = functionNode;
        (0, parseNodes_1.extendRange)(functionNode, functionAnnotation);
    }
    _parseFStringReplacementField(fieldExpressions, middleTokens, formatExpressions, nestingDepth = 0) {
        let nextToken = this._getNextToken();
        // The caller should have already confirmed that the next token is an open brace.
        (0, debug_1.assert)(nextToken.type === 17 /* TokenType.OpenCurlyBrace */);
        // Consume the expression.
        const expr = this._tryParseYieldExpression() ??
            this._parseTestOrStarListAsExpression(
            /* allowAssignmentExpression */ true, 
            /* allowMultipleUnpack */ true, 2 /* ErrorExpressionCategory.MissingExpression */, () => localize_1.LocMessage.expectedExpr());
        fieldExpressions.push(expr);
        if (expr.nodeType === 0 /* ParseNodeType.Error */) {
            return false;
        }
        // Consume an optional "=" token after the expression.
        nextToken = this._peekToken();
        if (nextToken.type === 9 /* TokenType.Operator */ &&
            nextToken.operatorType === 2 /* OperatorType.Assign */) {
            // This feature requires Python 3.8 or newer.
            if (pythonVersion_1.PythonVersion.isLessThan(this._parseOptions.pythonVersion, pythonVersion_1.pythonVersion3_8)) {
                this._addSyntaxError(localize_1.LocMessage.formatStringDebuggingIllegal(), nextToken);
            }
            this._getNextToken();
            nextToken = this._peekToken();
        }
        // Consume an optional !r, !s, or !a token.
        if (nextToken.type === 23 /* TokenType.ExclamationMark */) {
            this._getNextToken();
            nextToken = this._peekToken();
            if (nextToken.type !== 7 /* TokenType.Identifier */) {
                this._addSyntaxError(localize_1.LocMessage.formatStringExpectedConversion(), nextToken);
            }
            else {
                this._getNextToken();
                nextToken = this._peekToken();
            }
        }
        if (nextToken.type === 10 /* TokenType.Colon */) {
            this._getNextToken();
            this._parseFStringFormatString(fieldExpressions, middleTokens, formatExpressions, nestingDepth);
            nextToken = this._peekToken();
        }
        if (nextToken.type !== 18 /* TokenType.CloseCurlyBrace */) {
            this._addSyntaxError(localize_1.LocMessage.formatStringUnterminated(), nextToken);
            return false;
        }
        else {
            this._getNextToken();
        }
        // Indicate success.
        return true;
    }
    _parseFStringFormatString(fieldExpressions, middleTokens, formatExpressions, nestingDepth) {
        while (true) {
            const nextToken = this._peekToken();
            if (nextToken.type === 18 /* TokenType.CloseCurlyBrace */ || nextToken.type === 26 /* TokenType.FStringEnd */) {
                break;
            }
            if (nextToken.type === 25 /* TokenType.FStringMiddle */) {
                this._getNextToken();
                continue;
            }
            if (nextToken.type === 17 /* TokenType.OpenCurlyBrace */) {
                // The Python interpreter reports an error at the point where the
                // nesting level exceeds 1. Don't report the error again for deeper nestings.
                if (nestingDepth === 2) {
                    this._addSyntaxError(localize_1.LocMessage.formatStringNestedFormatSpecifier(), nextToken);
                }
                this._parseFStringReplacementField(fieldExpressions, middleTokens, formatExpressions, nestingDepth + 1);
                continue;
            }
            break;
        }
    }
    _parseFormatString(startToken) {
        const middleTokens = [];
        const fieldExpressions = [];
        const formatExpressions = [];
        let endToken = undefined;
        // Consume middle tokens and expressions until we hit a "{" or "}" token.
        while (true) {
            const nextToken = this._peekToken();
            if (nextToken.type === 26 /* TokenType.FStringEnd */) {
                endToken = nextToken;
                if ((endToken.flags & 65536 /* StringTokenFlags.Unterminated */) !== 0) {
                    this._addSyntaxError(localize_1.LocMessage.stringUnterminated(), startToken);
                }
                this._getNextToken();
                break;
            }
            if (nextToken.type === 25 /* TokenType.FStringMiddle */) {
                middleTokens.push(nextToken);
                this._getNextToken();
                continue;
            }
            if (nextToken.type === 17 /* TokenType.OpenCurlyBrace */) {
                if (!this._parseFStringReplacementField(fieldExpressions, middleTokens, formatExpressions)) {
                    // An error was reported. Try to recover the parse.
                    if (this._consumeTokensUntilType([26 /* TokenType.FStringEnd */, 2 /* TokenType.NewLine */])) {
                        if (this._peekToken().type === 26 /* TokenType.FStringEnd */) {
                            this._getNextToken();
                        }
                    }
                    break;
                }
                continue;
            }
            // We've hit an error. Try to recover as gracefully as possible.
            if (nextToken.type !== 2 /* TokenType.NewLine */) {
                // Consume tokens until we find the end.
                if (this._consumeTokensUntilType([26 /* TokenType.FStringEnd */])) {
                    this._getNextToken();
                }
            }
            this._addSyntaxError(nextToken.type === 18 /* TokenType.CloseCurlyBrace */
                ? localize_1.LocMessage.formatStringBrace()
                : localize_1.LocMessage.stringUnterminated(), nextToken);
            break;
        }
        this._reportStringTokenErrors(startToken);
        return parseNodes_1.FormatStringNode.create(this._getOwnerKey(), startToken, endToken, middleTokens, fieldExpressions, formatExpressions);
    }
    _createBinaryOperationNode(leftExpression, rightExpression, operatorToken, operator) {
        const binaryNode = parseNodes_1.BinaryOperationNode.create(this._getOwnerKey(), leftExpression, rightExpression, operatorToken, operator);
        // Determine if we're exceeding the max parse depth. If so, replace
        // the subnode with an error node. Otherwise we risk crashing in the binder
        // or type evaluator.
        const leftMaxDepth = this._maxChildDepthMap.get(leftExpression.id) ?? 0;
        const rightMaxDepth = this._maxChildDepthMap.get(rightExpression.id) ?? 0;
        if (leftMaxDepth >= maxChildNodeDepth || rightMaxDepth >= maxChildNodeDepth) {
            this._addSyntaxError(localize_1.LocMessage.maxParseDepthExceeded(), binaryNode);
            return parseNodes_1.ErrorNode.create(this._getOwnerKey(), binaryNode, 15 /* ErrorExpressionCategory.MaxDepthExceeded */);
        }
        this._maxChildDepthMap.set(binaryNode.id, Math.max(leftMaxDepth, rightMaxDepth) + 1);
        return binaryNode;
    }
    _createUnaryOperationNode(operatorToken, expression, operator) {
        const unaryNode = parseNodes_1.UnaryOperationNode.create(this._getOwnerKey(), operatorToken, expression, operator);
        // Determine if we're exceeding the max parse depth. If so, replace
        // the subnode with an error node. Otherwise we risk crashing in the binder
        // or type evaluator.
        const maxDepth = this._maxChildDepthMap.get(expression.id) ?? 0;
        if (maxDepth >= maxChildNodeDepth) {
            this._addSyntaxError(localize_1.LocMessage.maxParseDepthExceeded(), unaryNode);
            return parseNodes_1.ErrorNode.create(this._getOwnerKey(), unaryNode, 15 /* ErrorExpressionCategory.MaxDepthExceeded */);
        }
        this._maxChildDepthMap.set(unaryNode.id, maxDepth + 1);
        return unaryNode;
    }
    _parseStringList() {
        const stringList = [];
        while (true) {
            const nextToken = this._peekToken();
            if (nextToken.type === 5 /* TokenType.String */) {
                stringList.push(this._makeStringNode(this._getNextToken()));
            }
            else if (nextToken.type === 24 /* TokenType.FStringStart */) {
                stringList.push(this._parseFormatString(this._getNextToken()));
            }
            else {
                break;
            }
        }
        const stringNode = parseNodes_1.StringListNode.create(this._getOwnerKey(), stringList);
        // If we're parsing a type annotation, parse the contents of the string.
        if (this._isParsingTypeAnnotation) {
            // Don't allow multiple strings because we have no way of reporting
            // parse errors that span strings.
            if (stringNode.d.strings.length > 1) {
                if (this._isParsingQuotedText) {
                    this._addSyntaxError(localize_1.LocMessage.annotationSpansStrings(), stringNode);
                }
            }
            else if (stringNode.d.strings[0].nodeType === 30 /* ParseNodeType.FormatString */) {
                if (this._isParsingQuotedText) {
                    this._addSyntaxError(localize_1.LocMessage.annotationFormatString(), stringNode);
                }
            }
            else {
                const stringToken = stringNode.d.strings[0].d.token;
                const stringValue = StringTokenUtils.getUnescapedString(stringNode.d.strings[0].d.token, 
                /* elideCrlf */ false);
                const unescapedString = stringValue.value;
                const tokenOffset = stringToken.start;
                const prefixLength = stringToken.prefixLength + stringToken.quoteMarkLength;
                // Don't allow escape characters because we have no way of mapping
                // error ranges back to the escaped text.
                if (unescapedString.length !== stringToken.length - prefixLength - stringToken.quoteMarkLength) {
                    if (this._isParsingQuotedText) {
                        this._addSyntaxError(localize_1.LocMessage.annotationStringEscape(), stringNode);
                    }
                }
                else if ((stringToken.flags &
                    (8 /* StringTokenFlags.Raw */ |
                        32 /* StringTokenFlags.Bytes */ |
                        64 /* StringTokenFlags.Format */ |
                        128 /* StringTokenFlags.Template */)) ===
                    0) {
                    const parser = new Parser();
                    const parseResults = parser.parseTextExpression(this._fileContents, tokenOffset + prefixLength, unescapedString.length, this._parseOptions, 1 /* ParseTextMode.VariableAnnotation */, (stringNode.d.strings[0].d.token.flags & 4 /* StringTokenFlags.Triplicate */) !== 0 ? 1 : 0, this._typingSymbolAliases, this._getOwnerKey());
                    if (parseResults.diagnostics.length === 0 ||
                        this._parseOptions.reportErrorsForParsedStringContents) {
                        parseResults.diagnostics.forEach((diag) => {
                            this._addSyntaxError(diag.message, stringNode);
                        });
                        if (parseResults.parseTree) {
                            this._stringAnnotations.writer.set(stringNode, parseResults.parseTree);
                            this._stringAnnotations.writer.addAll(parseResults.stringAnnotations);
                            parseResults.parseTree.parent = stringNode;
                        }
                    }
                }
            }
        }
        return stringNode;
    }
    // Python 3.8 added support for star (unpack) expressions in tuples
    // following a return or yield statement in cases where the tuple
    // wasn't surrounded in parentheses.
    _reportConditionalErrorForStarTupleElement(possibleTupleExpr, pythonVersion = pythonVersion_1.pythonVersion3_8) {
        if (possibleTupleExpr.nodeType !== 52 /* ParseNodeType.Tuple */) {
            return;
        }
        if (possibleTupleExpr.d.hasParens) {
            return;
        }
        if (pythonVersion_1.PythonVersion.isGreaterOrEqualTo(this._parseOptions.pythonVersion, pythonVersion)) {
            return;
        }
        for (const expr of possibleTupleExpr.d.items) {
            if (expr.nodeType === 56 /* ParseNodeType.Unpack */) {
                this._addSyntaxError(localize_1.LocMessage.unpackTuplesIllegal(), expr);
                return;
            }
        }
    }
    // Peeks at the next token and returns true if it can never
    // represent the start of an expression.
    _isNextTokenNeverExpression() {
        const nextToken = this._peekToken();
        switch (nextToken.type) {
            case 8 /* TokenType.Keyword */: {
                switch (this._peekKeywordType()) {
                    case 17 /* KeywordType.For */:
                    case 22 /* KeywordType.In */:
                    case 20 /* KeywordType.If */:
                        return true;
                }
                break;
            }
            case 9 /* TokenType.Operator */: {
                switch (this._peekOperatorType()) {
                    case 1 /* OperatorType.AddEqual */:
                    case 34 /* OperatorType.SubtractEqual */:
                    case 27 /* OperatorType.MultiplyEqual */:
                    case 11 /* OperatorType.DivideEqual */:
                    case 25 /* OperatorType.ModEqual */:
                    case 4 /* OperatorType.BitwiseAndEqual */:
                    case 7 /* OperatorType.BitwiseOrEqual */:
                    case 9 /* OperatorType.BitwiseXorEqual */:
                    case 18 /* OperatorType.LeftShiftEqual */:
                    case 32 /* OperatorType.RightShiftEqual */:
                    case 30 /* OperatorType.PowerEqual */:
                    case 14 /* OperatorType.FloorDivideEqual */:
                    case 2 /* OperatorType.Assign */:
                        return true;
                }
                break;
            }
            case 3 /* TokenType.Indent */:
            case 4 /* TokenType.Dedent */:
            case 2 /* TokenType.NewLine */:
            case 1 /* TokenType.EndOfStream */:
            case 11 /* TokenType.Semicolon */:
            case 14 /* TokenType.CloseParenthesis */:
            case 16 /* TokenType.CloseBracket */:
            case 18 /* TokenType.CloseCurlyBrace */:
            case 12 /* TokenType.Comma */:
            case 10 /* TokenType.Colon */:
            case 23 /* TokenType.ExclamationMark */:
            case 25 /* TokenType.FStringMiddle */:
            case 26 /* TokenType.FStringEnd */:
                return true;
        }
        return false;
    }
    _disallowAssignmentExpression(callback) {
        const wasAllowed = this._assignmentExpressionsAllowed;
        this._assignmentExpressionsAllowed = false;
        callback();
        this._assignmentExpressionsAllowed = wasAllowed;
    }
    _getNextToken() {
        const token = this._tokens.getItemAt(this._tokenIndex);
        if (!this._atEof()) {
            this._tokenIndex++;
        }
        return token;
    }
    _atEof() {
        // Are we pointing at the last token in the stream (which is
        // assumed to be an end-of-stream token)?
        return this._tokenIndex >= this._tokenCount - 1;
    }
    _peekToken(count = 0) {
        const targetIndex = this._tokenIndex + count;
        if (targetIndex < 0) {
            return this._tokens.getItemAt(0);
        }
        if (targetIndex >= this._tokenCount) {
            return this._tokens.getItemAt(this._tokenCount - 1);
        }
        return this._tokens.getItemAt(targetIndex);
    }
    _peekTokenType() {
        return this._peekToken().type;
    }
    _peekKeywordType() {
        const nextToken = this._peekToken();
        if (nextToken.type !== 8 /* TokenType.Keyword */) {
            return undefined;
        }
        return nextToken.keywordType;
    }
    _peekOperatorType() {
        const nextToken = this._peekToken();
        if (nextToken.type !== 9 /* TokenType.Operator */) {
            return undefined;
        }
        return nextToken.operatorType;
    }
    _getTokenIfIdentifier() {
        const nextToken = this._peekToken();
        if (nextToken.type === 7 /* TokenType.Identifier */) {
            return this._getNextToken();
        }
        // If the next token is invalid, treat it as an identifier.
        if (nextToken.type === 0 /* TokenType.Invalid */) {
            this._getNextToken();
            this._addSyntaxError(localize_1.LocMessage.invalidIdentifierChar(), nextToken);
            return tokenizerTypes_1.IdentifierToken.create(nextToken.start, nextToken.length, '', nextToken.comments);
        }
        // If this is a "soft keyword", it can be converted into an identifier.
        if (nextToken.type === 8 /* TokenType.Keyword */) {
            const keywordToken = nextToken;
            if (tokenizerTypes_1.KeywordToken.isSoftKeyword(keywordToken)) {
                const keywordText = this._fileContents.substr(nextToken.start, nextToken.length);
                this._getNextToken();
                return tokenizerTypes_1.IdentifierToken.create(nextToken.start, nextToken.length, keywordText, nextToken.comments);
            }
        }
        return undefined;
    }
    // Consumes tokens until the next one in the stream is
    // either a specified terminator or the end-of-stream
    // token.
    _consumeTokensUntilType(terminators) {
        while (true) {
            const token = this._peekToken();
            if (terminators.some((term) => term === token.type)) {
                return true;
            }
            if (token.type === 1 /* TokenType.EndOfStream */) {
                return false;
            }
            this._getNextToken();
        }
    }
    _getTokenIfType(tokenType) {
        if (this._peekTokenType() === tokenType) {
            return this._getNextToken();
        }
        return undefined;
    }
    _consumeTokenIfType(tokenType) {
        return !!this._getTokenIfType(tokenType);
    }
    _consumeTokenIfKeyword(keywordType) {
        if (this._peekKeywordType() === keywordType) {
            this._getNextToken();
            return true;
        }
        return false;
    }
    _consumeTokenIfOperator(operatorType) {
        if (this._peekOperatorType() === operatorType) {
            this._getNextToken();
            return true;
        }
        return false;
    }
    _getKeywordToken(keywordType) {
        const keywordToken = this._getNextToken();
        (0, debug_1.assert)(keywordToken.type === 8 /* TokenType.Keyword */);
        (0, debug_1.assert)(keywordToken.keywordType === keywordType);
        return keywordToken;
    }
    _getLanguageVersion() {
        return this._parseOptions.pythonVersion;
    }
    _suppressErrors(callback) {
        const errorsWereSuppressed = this._areErrorsSuppressed;
        try {
            this._areErrorsSuppressed = true;
            callback();
        }
        finally {
            this._areErrorsSuppressed = errorsWereSuppressed;
        }
    }
    _addSyntaxError(message, range) {
        (0, debug_1.assert)(range !== undefined);
        if (!this._areErrorsSuppressed) {
            this._diagSink.addError(message, (0, positionUtils_1.convertOffsetsToRange)(range.start, range.start + range.length, this._tokenizerOutput.lines));
        }
    }
}
exports.Parser = Parser;
//# sourceMappingURL=parser.js.map

/***/ }),

/***/ 1878:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.emptyStringAnnotationInfo = void 0;
exports.createStringAnnotationInfo = createStringAnnotationInfo;
function createStringAnnotationInfo() {
    const annotations = new Map();
    return {
        info: {
            get size() {
                return annotations.size;
            },
            get: (node) => annotations.get(node),
            forEach: (callback) => annotations.forEach(callback),
        },
        writer: {
            set: (node, annotation) => annotations.set(node, annotation),
            addAll: (info) => info.forEach((annotation, node) => annotations.set(node, annotation)),
        },
    };
}
exports.emptyStringAnnotationInfo = Object.freeze({
    size: 0,
    get: () => undefined,
    forEach: () => { },
});
//# sourceMappingURL=stringAnnotationInfo.js.map

/***/ }),

/***/ 6737:
/***/ ((__unused_webpack_module, exports) => {


/*
 * stringTokenUtils.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Methods that handle unescaping of escaped string token
 * literal values.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UnescapeErrorType = void 0;
exports.getUnescapedString = getUnescapedString;
var UnescapeErrorType;
(function (UnescapeErrorType) {
    UnescapeErrorType[UnescapeErrorType["InvalidEscapeSequence"] = 0] = "InvalidEscapeSequence";
})(UnescapeErrorType || (exports.UnescapeErrorType = UnescapeErrorType = {}));
function completeUnescapedString(incomplete, originalString) {
    const newValue = incomplete.valueParts.join('');
    // Use the original string if it's identical. This prevents us from allocating
    // memory to hold a copy. A copy is made because the original string is a
    // 'slice' of another, so it doesn't exist in the cache yet.
    const value = originalString !== newValue ? newValue : originalString;
    return {
        ...incomplete,
        value,
    };
}
function getUnescapedString(stringToken, elideCrlf = true) {
    const escapedString = stringToken.escapedValue;
    const isRaw = (stringToken.flags & 8 /* StringTokenFlags.Raw */) !== 0;
    if (isRaw) {
        return {
            value: escapedString,
            unescapeErrors: [],
            nonAsciiInBytes: false,
        };
    }
    const isBytes = (stringToken.flags & 32 /* StringTokenFlags.Bytes */) !== 0;
    // Scan once for the characters that force the slow (unescaping) path. Building a
    // number[] of every char code up front (one per character of every non-raw string
    // literal in the file) is a significant source of GC pressure during parsing, and
    // the common case (no escapes/newlines) only needs a cheap charCodeAt scan. The
    // slow path below reads char codes directly from `escapedString` as well.
    let hasEscapeOrNewLine = false;
    let nonAsciiInBytes = false;
    for (let index = 0; index < escapedString.length; index++) {
        const curChar = escapedString.charCodeAt(index);
        if (curChar === 13 /* Char.CarriageReturn */ || curChar === 10 /* Char.LineFeed */ || curChar === 92 /* Char.Backslash */) {
            hasEscapeOrNewLine = true;
            // `nonAsciiInBytes` below is only consulted by the fast-path return, which
            // we won't take once an escape/newline is found (the slow path recomputes
            // it), so there's no need to keep scanning.
            break;
        }
        if (isBytes && curChar >= 128) {
            nonAsciiInBytes = true;
        }
    }
    // Handle the common case in an expedited manner.
    if (!hasEscapeOrNewLine) {
        return {
            value: escapedString,
            unescapeErrors: [],
            nonAsciiInBytes,
        };
    }
    let strOffset = 0;
    const output = {
        valueParts: [],
        unescapeErrors: [],
        nonAsciiInBytes: false,
    };
    const addInvalidEscapeOffset = () => {
        // Invalid escapes are not reported for raw strings.
        if (!isRaw) {
            output.unescapeErrors.push({
                offset: strOffset - 1,
                length: 2,
                errorType: 0 /* UnescapeErrorType.InvalidEscapeSequence */,
            });
        }
    };
    const getEscapedCharacter = (offset = 0) => {
        if (strOffset + offset >= escapedString.length) {
            return 3 /* Char.EndOfText */;
        }
        return escapedString.charCodeAt(strOffset + offset);
    };
    const scanHexEscape = (digitCount) => {
        let foundIllegalHexDigit = false;
        let hexValue = 0;
        let localValue = '';
        for (let i = 0; i < digitCount; i++) {
            const charCode = getEscapedCharacter(1 + i);
            if (!_isHexCharCode(charCode)) {
                foundIllegalHexDigit = true;
                break;
            }
            hexValue = 16 * hexValue + _getHexDigitValue(charCode);
        }
        if (foundIllegalHexDigit) {
            addInvalidEscapeOffset();
            localValue = '\\' + String.fromCharCode(getEscapedCharacter());
            strOffset++;
        }
        else {
            localValue = String.fromCharCode(hexValue);
            strOffset += 1 + digitCount;
        }
        return localValue;
    };
    const appendOutputChar = (charCode) => {
        const char = String.fromCharCode(charCode);
        output.valueParts.push(char);
    };
    while (true) {
        let curChar = getEscapedCharacter();
        if (curChar === 3 /* Char.EndOfText */) {
            return completeUnescapedString(output, escapedString);
        }
        if (curChar === 92 /* Char.Backslash */) {
            // Move past the escape (backslash) character.
            strOffset++;
            if (isRaw) {
                appendOutputChar(curChar);
                continue;
            }
            curChar = getEscapedCharacter();
            let localValue = '';
            if (curChar === 13 /* Char.CarriageReturn */ || curChar === 10 /* Char.LineFeed */) {
                if (curChar === 13 /* Char.CarriageReturn */ && getEscapedCharacter(1) === 10 /* Char.LineFeed */) {
                    if (isRaw) {
                        localValue += String.fromCharCode(curChar);
                    }
                    strOffset++;
                    curChar = getEscapedCharacter();
                }
                if (isRaw) {
                    localValue = '\\' + localValue + String.fromCharCode(curChar);
                }
                strOffset++;
            }
            else {
                if (isRaw) {
                    localValue = '\\' + String.fromCharCode(curChar);
                    strOffset++;
                }
                else {
                    switch (curChar) {
                        case 92 /* Char.Backslash */:
                        case 39 /* Char.SingleQuote */:
                        case 34 /* Char.DoubleQuote */:
                            localValue = String.fromCharCode(curChar);
                            strOffset++;
                            break;
                        case 97 /* Char.a */:
                            localValue = '\u0007';
                            strOffset++;
                            break;
                        case 98 /* Char.b */:
                            localValue = '\b';
                            strOffset++;
                            break;
                        case 102 /* Char.f */:
                            localValue = '\f';
                            strOffset++;
                            break;
                        case 110 /* Char.n */:
                            localValue = '\n';
                            strOffset++;
                            break;
                        case 114 /* Char.r */:
                            localValue = '\r';
                            strOffset++;
                            break;
                        case 116 /* Char.t */:
                            localValue = '\t';
                            strOffset++;
                            break;
                        case 118 /* Char.v */:
                            localValue = '\v';
                            strOffset++;
                            break;
                        case 120 /* Char.x */:
                            localValue = scanHexEscape(2);
                            break;
                        case 78 /* Char.N */: {
                            let foundIllegalChar = false;
                            let charCount = 1;
                            // This type of escape isn't allowed for bytes.
                            if (isBytes) {
                                foundIllegalChar = true;
                            }
                            if (getEscapedCharacter(charCount) !== 123 /* Char.OpenBrace */) {
                                foundIllegalChar = true;
                            }
                            else {
                                charCount++;
                                while (true) {
                                    const lookaheadChar = getEscapedCharacter(charCount);
                                    if (lookaheadChar === 125 /* Char.CloseBrace */) {
                                        break;
                                    }
                                    else if (!_isAlphaNumericChar(lookaheadChar) &&
                                        lookaheadChar !== 45 /* Char.Hyphen */ &&
                                        !_isWhitespaceChar(lookaheadChar)) {
                                        foundIllegalChar = true;
                                        break;
                                    }
                                    else {
                                        charCount++;
                                    }
                                }
                            }
                            if (foundIllegalChar) {
                                addInvalidEscapeOffset();
                                localValue = '\\' + String.fromCharCode(curChar);
                                strOffset++;
                            }
                            else {
                                // We don't have the Unicode name database handy, so
                                // assume that the name is valid and use a '-' as a
                                // replacement character.
                                localValue = '-';
                                strOffset += 1 + charCount;
                            }
                            break;
                        }
                        case 117 /* Char.u */:
                        case 85 /* Char.U */:
                            // This type of escape isn't allowed for bytes.
                            if (isBytes) {
                                addInvalidEscapeOffset();
                            }
                            localValue = scanHexEscape(curChar === 117 /* Char.u */ ? 4 : 8);
                            break;
                        default:
                            if (_isOctalCharCode(curChar)) {
                                let octalCode = curChar - 48 /* Char._0 */;
                                strOffset++;
                                curChar = getEscapedCharacter();
                                if (_isOctalCharCode(curChar)) {
                                    octalCode = octalCode * 8 + curChar - 48 /* Char._0 */;
                                    strOffset++;
                                    curChar = getEscapedCharacter();
                                    if (_isOctalCharCode(curChar)) {
                                        octalCode = octalCode * 8 + curChar - 48 /* Char._0 */;
                                        strOffset++;
                                    }
                                }
                                localValue = String.fromCharCode(octalCode);
                            }
                            else {
                                localValue = '\\';
                                addInvalidEscapeOffset();
                            }
                            break;
                    }
                }
            }
            output.valueParts.push(localValue);
        }
        else if (curChar === 10 /* Char.LineFeed */ || curChar === 13 /* Char.CarriageReturn */) {
            // Skip over the escaped new line (either one or two characters).
            if (curChar === 13 /* Char.CarriageReturn */ && getEscapedCharacter(1) === 10 /* Char.LineFeed */) {
                if (!elideCrlf) {
                    appendOutputChar(curChar);
                }
                strOffset++;
                curChar = getEscapedCharacter();
            }
            appendOutputChar(curChar);
            strOffset++;
        }
        else {
            // There's nothing to unescape, so output the escaped character directly.
            if (isBytes && curChar >= 128) {
                output.nonAsciiInBytes = true;
            }
            appendOutputChar(curChar);
            strOffset++;
        }
    }
}
function _isWhitespaceChar(charCode) {
    return charCode === 32 /* Char.Space */ || charCode === 9 /* Char.Tab */;
}
function _isAlphaNumericChar(charCode) {
    if (charCode >= 48 /* Char._0 */ && charCode <= 57 /* Char._9 */) {
        return true;
    }
    if (charCode >= 97 /* Char.a */ && charCode <= 122 /* Char.z */) {
        return true;
    }
    if (charCode >= 65 /* Char.A */ && charCode <= 90 /* Char.Z */) {
        return true;
    }
    return false;
}
function _isOctalCharCode(charCode) {
    return charCode >= 48 /* Char._0 */ && charCode <= 55 /* Char._7 */;
}
function _isHexCharCode(charCode) {
    if (charCode >= 48 /* Char._0 */ && charCode <= 57 /* Char._9 */) {
        return true;
    }
    if (charCode >= 97 /* Char.a */ && charCode <= 102 /* Char.f */) {
        return true;
    }
    if (charCode >= 65 /* Char.A */ && charCode <= 70 /* Char.F */) {
        return true;
    }
    return false;
}
function _getHexDigitValue(charCode) {
    if (charCode >= 48 /* Char._0 */ && charCode <= 57 /* Char._9 */) {
        return charCode - 48 /* Char._0 */;
    }
    if (charCode >= 97 /* Char.a */ && charCode <= 102 /* Char.f */) {
        return charCode - 97 /* Char.a */ + 10;
    }
    if (charCode >= 65 /* Char.A */ && charCode <= 70 /* Char.F */) {
        return charCode - 65 /* Char.A */ + 10;
    }
    return 0;
}
//# sourceMappingURL=stringTokenUtils.js.map

/***/ }),

/***/ 1901:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
 * tokenizer.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Based on code from vscode-python repository:
 *  https://github.com/Microsoft/vscode-python
 *
 * Converts a Python program text stream into a stream of tokens.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Tokenizer = void 0;
const core_1 = __webpack_require__(2359);
const textRangeCollection_1 = __webpack_require__(4062);
const characters_1 = __webpack_require__(9874);
const characterStream_1 = __webpack_require__(1919);
const tokenizerTypes_1 = __webpack_require__(3768);
// This must be a Map, as operations like {}["constructor"] succeed.
const _keywords = new Map([
    ['and', 0 /* KeywordType.And */],
    ['as', 1 /* KeywordType.As */],
    ['assert', 2 /* KeywordType.Assert */],
    ['async', 3 /* KeywordType.Async */],
    ['await', 4 /* KeywordType.Await */],
    ['break', 5 /* KeywordType.Break */],
    ['case', 6 /* KeywordType.Case */],
    ['class', 7 /* KeywordType.Class */],
    ['continue', 8 /* KeywordType.Continue */],
    ['__debug__', 9 /* KeywordType.Debug */],
    ['def', 10 /* KeywordType.Def */],
    ['del', 11 /* KeywordType.Del */],
    ['elif', 12 /* KeywordType.Elif */],
    ['else', 13 /* KeywordType.Else */],
    ['except', 14 /* KeywordType.Except */],
    ['finally', 16 /* KeywordType.Finally */],
    ['for', 17 /* KeywordType.For */],
    ['from', 18 /* KeywordType.From */],
    ['global', 19 /* KeywordType.Global */],
    ['if', 20 /* KeywordType.If */],
    ['import', 21 /* KeywordType.Import */],
    ['in', 22 /* KeywordType.In */],
    ['is', 23 /* KeywordType.Is */],
    ['lambda', 24 /* KeywordType.Lambda */],
    ['lazy', 25 /* KeywordType.Lazy */],
    ['match', 26 /* KeywordType.Match */],
    ['nonlocal', 28 /* KeywordType.Nonlocal */],
    ['not', 29 /* KeywordType.Not */],
    ['or', 30 /* KeywordType.Or */],
    ['pass', 31 /* KeywordType.Pass */],
    ['raise', 32 /* KeywordType.Raise */],
    ['return', 33 /* KeywordType.Return */],
    ['try', 35 /* KeywordType.Try */],
    ['type', 36 /* KeywordType.Type */],
    ['while', 37 /* KeywordType.While */],
    ['with', 38 /* KeywordType.With */],
    ['yield', 39 /* KeywordType.Yield */],
    ['False', 15 /* KeywordType.False */],
    ['None', 27 /* KeywordType.None */],
    ['True', 34 /* KeywordType.True */],
]);
const _softKeywords = new Set(['match', 'case', 'type', 'lazy']);
// Fast-reject table: keywords are 2–9 chars long and only start with these
// character codes. A 128-entry boolean table indexed by charCodeAt(0) rejects
// most identifiers without touching the _keywords Map.
const _keywordFirstCharTable = (() => {
    const table = new Array(128).fill(false);
    for (const kw of _keywords.keys()) {
        const code = kw.charCodeAt(0);
        if (code < 128) {
            table[code] = true;
        }
    }
    return table;
})();
const _keywordMinLen = 2;
const _keywordMaxLen = 9; // __debug__
// For keyword-like identifiers, compare directly against the source text slice
// to avoid creating temporary substring objects on the keyword path.
const _keywordEntriesByFirstChar = (() => {
    const entriesByFirstChar = new Array(128);
    for (const [text, type] of _keywords.entries()) {
        const firstCharCode = text.charCodeAt(0);
        if (firstCharCode < 128) {
            const entries = entriesByFirstChar[firstCharCode] ?? (entriesByFirstChar[firstCharCode] = []);
            entries.push({ text, type });
        }
    }
    return entriesByFirstChar;
})();
function getKeywordTypeFromTextSlice(text, start, length) {
    if (length < _keywordMinLen || length > _keywordMaxLen) {
        return undefined;
    }
    const firstCharCode = text.charCodeAt(start);
    if (firstCharCode >= 128 || !_keywordFirstCharTable[firstCharCode]) {
        return undefined;
    }
    const candidates = _keywordEntriesByFirstChar[firstCharCode];
    if (!candidates) {
        return undefined;
    }
    for (const candidate of candidates) {
        if (candidate.text.length === length && text.startsWith(candidate.text, start)) {
            return candidate.type;
        }
    }
    return undefined;
}
const _operatorInfo = {
    [0 /* OperatorType.Add */]: 1 /* OperatorFlags.Unary */ | 2 /* OperatorFlags.Binary */,
    [1 /* OperatorType.AddEqual */]: 4 /* OperatorFlags.Assignment */,
    [2 /* OperatorType.Assign */]: 4 /* OperatorFlags.Assignment */,
    [3 /* OperatorType.BitwiseAnd */]: 2 /* OperatorFlags.Binary */,
    [4 /* OperatorType.BitwiseAndEqual */]: 4 /* OperatorFlags.Assignment */,
    [5 /* OperatorType.BitwiseInvert */]: 1 /* OperatorFlags.Unary */,
    [6 /* OperatorType.BitwiseOr */]: 2 /* OperatorFlags.Binary */,
    [7 /* OperatorType.BitwiseOrEqual */]: 4 /* OperatorFlags.Assignment */,
    [8 /* OperatorType.BitwiseXor */]: 2 /* OperatorFlags.Binary */,
    [9 /* OperatorType.BitwiseXorEqual */]: 4 /* OperatorFlags.Assignment */,
    [10 /* OperatorType.Divide */]: 2 /* OperatorFlags.Binary */,
    [11 /* OperatorType.DivideEqual */]: 4 /* OperatorFlags.Assignment */,
    [12 /* OperatorType.Equals */]: 2 /* OperatorFlags.Binary */ | 8 /* OperatorFlags.Comparison */,
    [13 /* OperatorType.FloorDivide */]: 2 /* OperatorFlags.Binary */,
    [14 /* OperatorType.FloorDivideEqual */]: 4 /* OperatorFlags.Assignment */,
    [15 /* OperatorType.GreaterThan */]: 2 /* OperatorFlags.Binary */ | 8 /* OperatorFlags.Comparison */,
    [16 /* OperatorType.GreaterThanOrEqual */]: 2 /* OperatorFlags.Binary */ | 8 /* OperatorFlags.Comparison */,
    [17 /* OperatorType.LeftShift */]: 2 /* OperatorFlags.Binary */,
    [18 /* OperatorType.LeftShiftEqual */]: 4 /* OperatorFlags.Assignment */,
    [19 /* OperatorType.LessOrGreaterThan */]: 2 /* OperatorFlags.Binary */ | 8 /* OperatorFlags.Comparison */ | 16 /* OperatorFlags.Deprecated */,
    [20 /* OperatorType.LessThan */]: 2 /* OperatorFlags.Binary */ | 8 /* OperatorFlags.Comparison */,
    [21 /* OperatorType.LessThanOrEqual */]: 2 /* OperatorFlags.Binary */ | 8 /* OperatorFlags.Comparison */,
    [22 /* OperatorType.MatrixMultiply */]: 2 /* OperatorFlags.Binary */,
    [23 /* OperatorType.MatrixMultiplyEqual */]: 4 /* OperatorFlags.Assignment */,
    [24 /* OperatorType.Mod */]: 2 /* OperatorFlags.Binary */,
    [25 /* OperatorType.ModEqual */]: 4 /* OperatorFlags.Assignment */,
    [26 /* OperatorType.Multiply */]: 2 /* OperatorFlags.Binary */,
    [27 /* OperatorType.MultiplyEqual */]: 4 /* OperatorFlags.Assignment */,
    [28 /* OperatorType.NotEquals */]: 2 /* OperatorFlags.Binary */ | 8 /* OperatorFlags.Comparison */,
    [29 /* OperatorType.Power */]: 2 /* OperatorFlags.Binary */,
    [30 /* OperatorType.PowerEqual */]: 4 /* OperatorFlags.Assignment */,
    [31 /* OperatorType.RightShift */]: 2 /* OperatorFlags.Binary */,
    [32 /* OperatorType.RightShiftEqual */]: 4 /* OperatorFlags.Assignment */,
    [33 /* OperatorType.Subtract */]: 2 /* OperatorFlags.Binary */,
    [34 /* OperatorType.SubtractEqual */]: 4 /* OperatorFlags.Assignment */,
    [36 /* OperatorType.And */]: 2 /* OperatorFlags.Binary */,
    [37 /* OperatorType.Or */]: 2 /* OperatorFlags.Binary */,
    [38 /* OperatorType.Not */]: 1 /* OperatorFlags.Unary */,
    [39 /* OperatorType.Is */]: 2 /* OperatorFlags.Binary */,
    [40 /* OperatorType.IsNot */]: 2 /* OperatorFlags.Binary */,
    [41 /* OperatorType.In */]: 2 /* OperatorFlags.Binary */,
    [42 /* OperatorType.NotIn */]: 2 /* OperatorFlags.Binary */,
};
const _unsetSingleCharOperatorType = -1;
const _singleCharOperatorTypeTable = (() => {
    const table = new Int16Array(128);
    table.fill(_unsetSingleCharOperatorType);
    table[61 /* Char.Equal */] = 2 /* OperatorType.Assign */;
    table[43 /* Char.Plus */] = 0 /* OperatorType.Add */;
    table[45 /* Char.Hyphen */] = 33 /* OperatorType.Subtract */;
    table[42 /* Char.Asterisk */] = 26 /* OperatorType.Multiply */;
    table[47 /* Char.Slash */] = 10 /* OperatorType.Divide */;
    table[38 /* Char.Ampersand */] = 3 /* OperatorType.BitwiseAnd */;
    table[124 /* Char.Bar */] = 6 /* OperatorType.BitwiseOr */;
    table[94 /* Char.Caret */] = 8 /* OperatorType.BitwiseXor */;
    table[37 /* Char.Percent */] = 24 /* OperatorType.Mod */;
    table[126 /* Char.Tilde */] = 5 /* OperatorType.BitwiseInvert */;
    table[64 /* Char.At */] = 22 /* OperatorType.MatrixMultiply */;
    table[60 /* Char.Less */] = 20 /* OperatorType.LessThan */;
    table[62 /* Char.Greater */] = 15 /* OperatorType.GreaterThan */;
    return table;
})();
const _singleCharEqualOperatorTypeTable = (() => {
    const table = new Int16Array(128);
    table.fill(_unsetSingleCharOperatorType);
    table[43 /* Char.Plus */] = 1 /* OperatorType.AddEqual */;
    table[45 /* Char.Hyphen */] = 34 /* OperatorType.SubtractEqual */;
    table[42 /* Char.Asterisk */] = 27 /* OperatorType.MultiplyEqual */;
    table[47 /* Char.Slash */] = 11 /* OperatorType.DivideEqual */;
    table[38 /* Char.Ampersand */] = 4 /* OperatorType.BitwiseAndEqual */;
    table[124 /* Char.Bar */] = 7 /* OperatorType.BitwiseOrEqual */;
    table[94 /* Char.Caret */] = 9 /* OperatorType.BitwiseXorEqual */;
    table[37 /* Char.Percent */] = 25 /* OperatorType.ModEqual */;
    table[64 /* Char.At */] = 23 /* OperatorType.MatrixMultiplyEqual */;
    return table;
})();
function getTwoCharKey(char1, char2) {
    return (char1 << 8) | char2;
}
// Two-char operator/token tables: use Map instead of Int16Array(65536).
// With only 5+1 entries, a Map uses ~200 bytes vs 256KB for two Int16Arrays.
const _twoCharOperatorTypeMap = new Map([
    [getTwoCharKey(61 /* Char.Equal */, 61 /* Char.Equal */), 12 /* OperatorType.Equals */],
    [getTwoCharKey(33 /* Char.ExclamationMark */, 61 /* Char.Equal */), 28 /* OperatorType.NotEquals */],
    [getTwoCharKey(60 /* Char.Less */, 61 /* Char.Equal */), 21 /* OperatorType.LessThanOrEqual */],
    [getTwoCharKey(62 /* Char.Greater */, 61 /* Char.Equal */), 16 /* OperatorType.GreaterThanOrEqual */],
    [getTwoCharKey(60 /* Char.Less */, 62 /* Char.Greater */), 19 /* OperatorType.LessOrGreaterThan */],
]);
const _twoCharSpecialTokenTypeMap = new Map([
    [getTwoCharKey(45 /* Char.Hyphen */, 62 /* Char.Greater */), 21 /* TokenType.Arrow */],
]);
const _repeatedCharOperatorTypeTable = (() => {
    const table = new Int16Array(128);
    table.fill(_unsetSingleCharOperatorType);
    table[42 /* Char.Asterisk */] = 29 /* OperatorType.Power */;
    table[47 /* Char.Slash */] = 13 /* OperatorType.FloorDivide */;
    table[60 /* Char.Less */] = 17 /* OperatorType.LeftShift */;
    table[62 /* Char.Greater */] = 31 /* OperatorType.RightShift */;
    return table;
})();
const _repeatedCharEqualOperatorTypeTable = (() => {
    const table = new Int16Array(128);
    table.fill(_unsetSingleCharOperatorType);
    table[42 /* Char.Asterisk */] = 30 /* OperatorType.PowerEqual */;
    table[47 /* Char.Slash */] = 14 /* OperatorType.FloorDivideEqual */;
    table[60 /* Char.Less */] = 18 /* OperatorType.LeftShiftEqual */;
    table[62 /* Char.Greater */] = 32 /* OperatorType.RightShiftEqual */;
    return table;
})();
const _byteOrderMarker = 0xfeff;
const defaultTabSize = 8;
// Fast-reject table: only these ASCII chars can begin a string literal
// (quote chars or valid string prefix chars f/r/b/u/t and their uppercase).
// Checking this table first avoids calling _getStringPrefixLength() for the
// vast majority of tokens (identifiers, numbers, operators, etc.).
const _canStartString = (() => {
    const table = new Array(128).fill(false);
    table[39 /* Char.SingleQuote */] = true;
    table[34 /* Char.DoubleQuote */] = true;
    for (const ch of [102 /* Char.f */, 70 /* Char.F */, 114 /* Char.r */, 82 /* Char.R */, 98 /* Char.b */, 66 /* Char.B */, 117 /* Char.u */, 85 /* Char.U */, 116 /* Char.t */, 84 /* Char.T */]) {
        table[ch] = true;
    }
    return table;
})();
// ASCII identifier-continue table. Indexed by char code < 128; true if the
// char can appear inside an identifier (letter, digit, underscore).
// Building this at module load by querying isIdentifierChar lets the tight
// identifier-swallow loop avoid function-call overhead entirely on the common
// ASCII path. Non-ASCII chars fall back to the generic path.
const _asciiIdentifierContinue = (() => {
    const table = new Array(128).fill(false);
    for (let i = 0; i < 128; i++) {
        if ((0, characters_1.isIdentifierChar)(i)) {
            table[i] = true;
        }
    }
    return table;
})();
const _asciiIdentifierStart = (() => {
    const table = new Array(128).fill(false);
    for (let i = 0; i < 128; i++) {
        if ((0, characters_1.isIdentifierStartChar)(i)) {
            table[i] = true;
        }
    }
    return table;
})();
// Create a detached copy of a source text range without going through Buffer.
// Each charAt() for ASCII returns a V8-cached single-char string that does not
// reference the parent. The concatenation chain becomes a ConsString independent
// of the source text, avoiding V8 SlicedString memory pinning.
// ~4-9x faster than Buffer.from(str,'utf8').toString('utf8') for typical
// Python identifier lengths (5-20 chars).
function detachSubstring(text, start, end) {
    let result = '';
    for (let i = start; i < end; i++) {
        result += text.charAt(i);
    }
    return result;
}
// Strip underscore characters from a source text range without first creating
// an intermediate substring.
function removeUnderscoresFromRange(text, start, end) {
    let firstUnderscoreIndex = -1;
    for (let i = start; i < end; i++) {
        if (text.charCodeAt(i) === 95 /* Char.Underscore */) {
            firstUnderscoreIndex = i;
            break;
        }
    }
    if (firstUnderscoreIndex < 0) {
        return text.slice(start, end);
    }
    let result = text.slice(start, firstUnderscoreIndex);
    for (let i = firstUnderscoreIndex + 1; i < end; i++) {
        if (text.charCodeAt(i) !== 95 /* Char.Underscore */) {
            result += text[i];
        }
    }
    return result;
}
// Manual replacement for magicsRegEx = /\\\s*$/
// Check if a range [start, end) within `text` ends with a backslash followed
// by optional whitespace.
function endsWithBackslashContinuation(text, start, end) {
    let i = end - 1;
    // Skip trailing whitespace
    while (i >= start) {
        const ch = text.charCodeAt(i);
        if (ch === 32 /* Char.Space */ || ch === 9 /* Char.Tab */ || ch === 12 /* Char.FormFeed */) {
            i--;
        }
        else {
            break;
        }
    }
    return i >= start && text.charCodeAt(i) === 92 /* Char.Backslash */;
}
// Parses a bracketed rule list starting at `pos` (which must point at '[').
// Returns the bracket content (without brackets) and the position just past ']',
// or undefined if the bracket is malformed (e.g. unclosed, or contains invalid chars
// before a closing bracket is found).
function parseIgnoreBracketContent(text, pos, rangeEnd, allowColon) {
    pos++; // skip '['
    const bracketStart = pos;
    while (pos < rangeEnd && text.charCodeAt(pos) !== 93 /* Char.CloseBracket */) {
        // Only allow valid bracket content chars: \s, \w, -, ,
        // (plus ':' for type: ignore to support tool-namespaced codes)
        const bc = text.charCodeAt(pos);
        if ((bc >= 97 /* Char.a */ && bc <= 122 /* Char.z */) ||
            (bc >= 65 /* Char.A */ && bc <= 90 /* Char.Z */) ||
            (bc >= 48 /* Char._0 */ && bc <= 57 /* Char._9 */) ||
            bc === 95 /* Char.Underscore */ ||
            bc === 45 /* Char.Hyphen */ ||
            bc === 44 /* Char.Comma */ ||
            bc === 32 /* Char.Space */ ||
            bc === 9 /* Char.Tab */ ||
            (allowColon && bc === 58 /* Char.Colon */)) {
            pos++;
        }
        else {
            break;
        }
    }
    if (pos < rangeEnd && text.charCodeAt(pos) === 93 /* Char.CloseBracket */) {
        return { content: text.slice(bracketStart, pos), newPos: pos + 1 };
    }
    return undefined;
}
// Manual replacement for typeIgnoreCommentRegEx / pyrightIgnoreCommentRegEx.
// Scans `text` within [rangeStart, rangeEnd) for `<directive>: ignore [rules]`
// where directive is 'type' or 'pyright'.
// Returns a match object or undefined. Returned `index` is absolute within `text`.
function matchIgnoreDirective(text, rangeStart, rangeEnd, directive) {
    // The directive can be preceded by optional `#` and whitespace, or
    // appear at the start of the range with optional whitespace.
    // type: ignore allows tool-namespaced codes (e.g. "ty:rule-name") in brackets;
    // pyright: ignore does not.
    const allowColonInBracket = directive === 'type';
    let searchFrom = rangeStart;
    while (searchFrom < rangeEnd) {
        // Find the next occurrence of the directive keyword, bounded by
        // rangeEnd. A bounded hand-rolled scan is important here: native
        // String.prototype.indexOf has no end bound and, when the keyword is
        // absent from the current comment but present elsewhere in the file,
        // can scan well past rangeEnd — producing O(n) behavior per comment
        // and O(n^2) overall on comment-heavy files.
        const firstCharCode = directive.charCodeAt(0);
        let directiveIdx = -1;
        const scanLimit = rangeEnd - directive.length;
        for (let i = searchFrom; i <= scanLimit; i++) {
            if (text.charCodeAt(i) === firstCharCode) {
                let found = true;
                for (let d = 1; d < directive.length; d++) {
                    if (text.charCodeAt(i + d) !== directive.charCodeAt(d)) {
                        found = false;
                        break;
                    }
                }
                if (found) {
                    directiveIdx = i;
                    break;
                }
            }
        }
        if (directiveIdx < 0) {
            return undefined;
        }
        // Determine the prefix: scan backward from directiveIdx to find
        // the `#` or start-of-range, collecting whitespace.
        let prefixStart = directiveIdx;
        let foundAnchor = false;
        // Walk backward over spaces/tabs
        let j = directiveIdx - 1;
        while (j >= rangeStart && (text.charCodeAt(j) === 32 /* Char.Space */ || text.charCodeAt(j) === 9 /* Char.Tab */)) {
            j--;
        }
        if (j < rangeStart) {
            // At start of range
            prefixStart = rangeStart;
            foundAnchor = true;
        }
        else if (text.charCodeAt(j) === 35 /* Char.Hash */) {
            prefixStart = j;
            foundAnchor = true;
        }
        if (!foundAnchor) {
            searchFrom = directiveIdx + 1;
            continue;
        }
        // After directive keyword, expect ':'
        let pos = directiveIdx + directive.length;
        if (pos >= rangeEnd || text.charCodeAt(pos) !== 58 /* Char.Colon */) {
            searchFrom = directiveIdx + 1;
            continue;
        }
        pos++; // skip ':'
        // Skip optional whitespace after ':'
        while (pos < rangeEnd && (text.charCodeAt(pos) === 32 /* Char.Space */ || text.charCodeAt(pos) === 9 /* Char.Tab */)) {
            pos++;
        }
        // Expect 'ignore'
        const ignoreStr = 'ignore';
        if (pos + ignoreStr.length > rangeEnd) {
            searchFrom = directiveIdx + 1;
            continue;
        }
        let matched = true;
        for (let k = 0; k < ignoreStr.length; k++) {
            if (text.charCodeAt(pos + k) !== ignoreStr.charCodeAt(k)) {
                matched = false;
                break;
            }
        }
        if (!matched) {
            searchFrom = directiveIdx + 1;
            continue;
        }
        pos += ignoreStr.length;
        // After 'ignore', expect whitespace, '[', or end-of-range
        let bracketContent;
        if (pos >= rangeEnd) {
            // End of range — valid
        }
        else {
            const ch = text.charCodeAt(pos);
            if (ch === 32 /* Char.Space */ || ch === 9 /* Char.Tab */) {
                // Skip whitespace to check for optional bracket
                while (pos < rangeEnd && (text.charCodeAt(pos) === 32 /* Char.Space */ || text.charCodeAt(pos) === 9 /* Char.Tab */)) {
                    pos++;
                }
                if (pos < rangeEnd && text.charCodeAt(pos) === 91 /* Char.OpenBracket */) {
                    const parsed = parseIgnoreBracketContent(text, pos, rangeEnd, allowColonInBracket);
                    if (parsed === undefined) {
                        searchFrom = directiveIdx + 1;
                        continue;
                    }
                    bracketContent = parsed.content;
                    pos = parsed.newPos;
                }
            }
            else if (ch === 91 /* Char.OpenBracket */) {
                // Bracket immediately after 'ignore'
                const parsed = parseIgnoreBracketContent(text, pos, rangeEnd, allowColonInBracket);
                if (parsed === undefined) {
                    searchFrom = directiveIdx + 1;
                    continue;
                }
                bracketContent = parsed.content;
                pos = parsed.newPos;
            }
            else {
                // No space, no bracket — not a valid match
                searchFrom = directiveIdx + 1;
                continue;
            }
        }
        const prefix = text.slice(prefixStart, directiveIdx);
        const fullMatch = text.slice(prefixStart, pos);
        return {
            fullMatch,
            prefix,
            bracketContent,
            index: prefixStart,
        };
    }
    return undefined;
}
var MagicsKind;
(function (MagicsKind) {
    MagicsKind[MagicsKind["None"] = 0] = "None";
    MagicsKind[MagicsKind["Line"] = 1] = "Line";
    MagicsKind[MagicsKind["Cell"] = 2] = "Cell";
})(MagicsKind || (MagicsKind = {}));
class Tokenizer {
    constructor() {
        this._cs = new characterStream_1.CharacterStream('');
        this._tokens = [];
        this._prevLineStart = 0;
        this._parenDepth = 0;
        this._lineRanges = [];
        this._indentAmounts = [];
        // Cached answer to "are there any non-trivial tokens yet?" Once true it
        // stays true, so the O(n) scan in _handleComment only runs while the token
        // stream consists purely of NewLine / Indent tokens.
        this._hasTokenBeforeIgnoreAll = false;
        this._typeIgnoreLines = new Map();
        this._pyrightIgnoreLines = new Map();
        this._fStringStack = [];
        // Total times CR, CR/LF, and LF are used to terminate
        // lines. Used to determine the predominant line ending.
        this._crCount = 0;
        this._crLfCount = 0;
        this._lfCount = 0;
        // Number of times an indent token is emitted.
        this._indentCount = 0;
        // Number of times an indent token is emitted and a tab character
        // is present (used to determine predominant tab sequence).
        this._indentTabCount = 0;
        // Number of spaces that are added for an indent token
        // (used to determine predominant tab sequence).
        this._indentSpacesTotal = 0;
        // Number of single or double quote string literals found
        // in the code.
        this._singleQuoteCount = 0;
        this._doubleQuoteCount = 0;
        // Assume Jupyter notebook tokenization rules?
        this._useNotebookMode = false;
        this._identifierCache = new Array(Tokenizer._identifierCacheSize);
    }
    tokenize(text, start, length, initialParenDepth = 0, useNotebookMode = false) {
        if (start === undefined) {
            start = 0;
        }
        else if (start < 0 || start > text.length) {
            throw new Error(`Invalid range start (start=${start}, text.length=${text.length})`);
        }
        if (length === undefined) {
            length = text.length;
        }
        else if (length < 0 || start + length > text.length) {
            throw new Error(`Invalid range length (start=${start}, length=${length}, text.length=${text.length})`);
        }
        else if (start + length < text.length) {
            text = text.slice(0, start + length);
        }
        this._cs = new characterStream_1.CharacterStream(text);
        this._cs.position = start;
        this._tokens = [];
        this._prevLineStart = 0;
        this._parenDepth = initialParenDepth;
        this._lineRanges = [];
        this._indentAmounts = [];
        this._useNotebookMode = useNotebookMode;
        // Clear per-source identifier intern cache.
        this._identifierCache.fill(undefined);
        const end = start + length;
        if (start === 0) {
            this._readIndentationAfterNewLine();
        }
        while (!this._cs.isEndOfStream()) {
            this._addNextToken();
            if (this._cs.position >= end) {
                break;
            }
        }
        // Insert any implied FStringEnd tokens.
        while (this._activeFString) {
            this._tokens.push(tokenizerTypes_1.FStringEndToken.create(this._cs.position, 0, this._activeFString.startToken.flags | 65536 /* StringTokenFlags.Unterminated */));
            this._activeFString = this._fStringStack.pop();
        }
        // Insert an implied new line to make parsing easier.
        if (this._tokens.length === 0 || this._tokens[this._tokens.length - 1].type !== 2 /* TokenType.NewLine */) {
            if (this._parenDepth === 0) {
                this._tokens.push(tokenizerTypes_1.NewLineToken.create(this._cs.position, 0, 3 /* NewLineType.Implied */, this._getComments()));
            }
        }
        // Insert any implied dedent tokens.
        this._setIndent(this._cs.position, 0, 0, /* isSpacePresent */ false, /* isTabPresent */ false);
        // Add a final end-of-stream token to make parsing easier.
        this._tokens.push(tokenizerTypes_1.Token.create(1 /* TokenType.EndOfStream */, this._cs.position, 0, this._getComments()));
        // Add the final line range.
        this._addLineRange();
        // If the last line ended in a line-end character, add an empty line.
        if (this._lineRanges.length > 0) {
            const lastLine = this._lineRanges[this._lineRanges.length - 1];
            const lastCharOfLastLine = text.charCodeAt(lastLine.start + lastLine.length - 1);
            if (lastCharOfLastLine === 13 /* Char.CarriageReturn */ || lastCharOfLastLine === 10 /* Char.LineFeed */) {
                this._lineRanges.push({ start: this._cs.position, length: 0 });
            }
        }
        let predominantEndOfLineSequence = '\n';
        if (this._crCount > this._crLfCount && this._crCount > this._lfCount) {
            predominantEndOfLineSequence = '\r';
        }
        else if (this._crLfCount > this._crCount && this._crLfCount > this._lfCount) {
            predominantEndOfLineSequence = '\r\n';
        }
        let predominantTabSequence = '    ';
        let hasPredominantTabSequence = false;
        // If more than half of the indents use tab sequences,
        // assume we're using tabs rather than spaces.
        if (this._indentTabCount > this._indentCount / 2) {
            hasPredominantTabSequence = true;
            predominantTabSequence = '\t';
        }
        else if (this._indentCount > 0) {
            hasPredominantTabSequence = true;
            // Compute the average number of spaces per indent
            // to estimate the predominant tab value.
            let averageSpacePerIndent = Math.round(this._indentSpacesTotal / this._indentCount);
            if (averageSpacePerIndent < 1) {
                averageSpacePerIndent = 1;
            }
            else if (averageSpacePerIndent > defaultTabSize) {
                averageSpacePerIndent = defaultTabSize;
            }
            predominantTabSequence = '';
            for (let i = 0; i < averageSpacePerIndent; i++) {
                predominantTabSequence += ' ';
            }
        }
        return {
            tokens: new textRangeCollection_1.TextRangeCollection(this._tokens),
            lines: new textRangeCollection_1.TextRangeCollection(this._lineRanges),
            typeIgnoreLines: this._typeIgnoreLines,
            typeIgnoreAll: this._typeIgnoreAll,
            pyrightIgnoreLines: this._pyrightIgnoreLines,
            predominantEndOfLineSequence,
            hasPredominantTabSequence,
            predominantTabSequence,
            predominantSingleQuoteCharacter: this._singleQuoteCount >= this._doubleQuoteCount ? "'" : '"',
        };
    }
    static getOperatorInfo(operatorType) {
        return _operatorInfo[operatorType];
    }
    static isWhitespace(token) {
        return token.type === 2 /* TokenType.NewLine */ || token.type === 3 /* TokenType.Indent */ || token.type === 4 /* TokenType.Dedent */;
    }
    static isPythonKeyword(name, includeSoftKeywords = false) {
        const keyword = _keywords.get(name);
        if (!keyword) {
            return false;
        }
        if (includeSoftKeywords) {
            return true;
        }
        return !_softKeywords.has(name);
    }
    static isPythonIdentifier(value) {
        for (let i = 0; i < value.length; i++) {
            if (i === 0 ? !(0, characters_1.isIdentifierStartChar)(value.charCodeAt(i)) : !(0, characters_1.isIdentifierChar)(value.charCodeAt(i))) {
                return false;
            }
        }
        return true;
    }
    static isOperatorAssignment(operatorType) {
        if (operatorType === undefined || _operatorInfo[operatorType] === undefined) {
            return false;
        }
        return (_operatorInfo[operatorType] & 4 /* OperatorFlags.Assignment */) !== 0;
    }
    static isOperatorComparison(operatorType) {
        if (operatorType === undefined || _operatorInfo[operatorType] === undefined) {
            return false;
        }
        return (_operatorInfo[operatorType] & 8 /* OperatorFlags.Comparison */) !== 0;
    }
    _addNextToken() {
        // Are we in the middle of an f-string but not in a replacement field?
        if (this._activeFString &&
            (!this._activeFString.activeReplacementField ||
                this._activeFString.activeReplacementField.inFormatSpecifier)) {
            this._handleFStringMiddle();
        }
        else {
            this._cs.skipWhitespace();
        }
        if (this._cs.isEndOfStream()) {
            return;
        }
        if (!this._handleCharacter()) {
            this._cs.moveNext();
        }
    }
    // Consumes one or more characters from the character stream and pushes
    // tokens onto the token list. Returns true if the caller should advance
    // to the next character.
    _handleCharacter() {
        // f-strings, b-strings, etc — only check if current char can start a string
        const currentChar = this._cs.currentChar;
        if (currentChar < 128 && _canStartString[currentChar]) {
            const stringPrefixLength = this._getStringPrefixLength();
            if (stringPrefixLength >= 0) {
                let stringPrefix = '';
                if (stringPrefixLength > 0) {
                    stringPrefix = this._cs.getText().slice(this._cs.position, this._cs.position + stringPrefixLength);
                    // Indeed a string
                    this._cs.advance(stringPrefixLength);
                }
                const quoteTypeFlags = this._getQuoteTypeFlags(stringPrefix);
                if (quoteTypeFlags !== 0 /* StringTokenFlags.None */) {
                    this._handleString(quoteTypeFlags, stringPrefixLength);
                    return true;
                }
            }
        }
        if (this._cs.currentChar === 35 /* Char.Hash */) {
            this._handleComment();
            return true;
        }
        if (this._useNotebookMode) {
            const kind = this._getIPythonMagicsKind();
            if (kind === MagicsKind.Line) {
                this._handleIPythonMagics(this._cs.currentChar === 37 /* Char.Percent */ ? 1 /* CommentType.IPythonMagic */ : 2 /* CommentType.IPythonShellEscape */);
                return true;
            }
            if (kind === MagicsKind.Cell) {
                this._handleIPythonMagics(this._cs.currentChar === 37 /* Char.Percent */
                    ? 3 /* CommentType.IPythonCellMagic */
                    : 4 /* CommentType.IPythonCellShellEscape */);
                return true;
            }
        }
        switch (this._cs.currentChar) {
            case _byteOrderMarker: {
                // Skip the BOM if it's at the start of the file.
                if (this._cs.position === 0) {
                    return false;
                }
                return this._handleInvalid();
            }
            case 13 /* Char.CarriageReturn */: {
                const length = this._cs.nextChar === 10 /* Char.LineFeed */ ? 2 : 1;
                const newLineType = length === 2 ? 2 /* NewLineType.CarriageReturnLineFeed */ : 0 /* NewLineType.CarriageReturn */;
                this._handleNewLine(length, newLineType);
                return true;
            }
            case 10 /* Char.LineFeed */: {
                this._handleNewLine(1, 1 /* NewLineType.LineFeed */);
                return true;
            }
            case 92 /* Char.Backslash */: {
                if (this._cs.nextChar === 13 /* Char.CarriageReturn */) {
                    const advance = this._cs.lookAhead(2) === 10 /* Char.LineFeed */ ? 3 : 2;
                    // If a line continuation (\\ + CR[LF]) appears at EOF, it's an error.
                    if (this._cs.position + advance >= this._cs.length) {
                        return this._handleInvalid();
                    }
                    this._cs.advance(advance);
                    this._addLineRange();
                    if (this._tokens.length > 0 && this._tokens[this._tokens.length - 1].type === 2 /* TokenType.NewLine */) {
                        this._readIndentationAfterNewLine();
                    }
                    return true;
                }
                if (this._cs.nextChar === 10 /* Char.LineFeed */) {
                    const advance = 2;
                    // If a line continuation (\\ + LF) appears at EOF, it's an error.
                    if (this._cs.position + advance >= this._cs.length) {
                        return this._handleInvalid();
                    }
                    this._cs.advance(advance);
                    this._addLineRange();
                    if (this._tokens.length > 0 && this._tokens[this._tokens.length - 1].type === 2 /* TokenType.NewLine */) {
                        this._readIndentationAfterNewLine();
                    }
                    return true;
                }
                return this._handleInvalid();
            }
            case 40 /* Char.OpenParenthesis */: {
                this._parenDepth++;
                this._tokens.push(tokenizerTypes_1.Token.create(13 /* TokenType.OpenParenthesis */, this._cs.position, 1, this._getComments()));
                break;
            }
            case 41 /* Char.CloseParenthesis */: {
                if (this._parenDepth > 0) {
                    this._parenDepth--;
                }
                this._tokens.push(tokenizerTypes_1.Token.create(14 /* TokenType.CloseParenthesis */, this._cs.position, 1, this._getComments()));
                break;
            }
            case 91 /* Char.OpenBracket */: {
                this._parenDepth++;
                this._tokens.push(tokenizerTypes_1.Token.create(15 /* TokenType.OpenBracket */, this._cs.position, 1, this._getComments()));
                break;
            }
            case 93 /* Char.CloseBracket */: {
                if (this._parenDepth > 0) {
                    this._parenDepth--;
                }
                this._tokens.push(tokenizerTypes_1.Token.create(16 /* TokenType.CloseBracket */, this._cs.position, 1, this._getComments()));
                break;
            }
            case 123 /* Char.OpenBrace */: {
                this._parenDepth++;
                this._tokens.push(tokenizerTypes_1.Token.create(17 /* TokenType.OpenCurlyBrace */, this._cs.position, 1, this._getComments()));
                if (this._activeFString) {
                    // Are we starting a new replacement field?
                    if (!this._activeFString.activeReplacementField ||
                        this._activeFString.activeReplacementField.inFormatSpecifier) {
                        // If there is already an active replacement field, push it
                        // on the stack so we can pop it later.
                        if (this._activeFString.activeReplacementField) {
                            this._activeFString.replacementFieldStack.push(this._activeFString.activeReplacementField);
                        }
                        // Create a new active replacement field context.
                        this._activeFString.activeReplacementField = {
                            inFormatSpecifier: false,
                            parenDepth: this._parenDepth,
                        };
                    }
                }
                break;
            }
            case 125 /* Char.CloseBrace */: {
                if (this._activeFString &&
                    this._activeFString.activeReplacementField?.parenDepth === this._parenDepth) {
                    this._activeFString.activeReplacementField = this._activeFString.replacementFieldStack.pop();
                }
                if (this._parenDepth > 0) {
                    this._parenDepth--;
                }
                this._tokens.push(tokenizerTypes_1.Token.create(18 /* TokenType.CloseCurlyBrace */, this._cs.position, 1, this._getComments()));
                break;
            }
            case 44 /* Char.Comma */: {
                this._tokens.push(tokenizerTypes_1.Token.create(12 /* TokenType.Comma */, this._cs.position, 1, this._getComments()));
                break;
            }
            case 96 /* Char.Backtick */: {
                this._tokens.push(tokenizerTypes_1.Token.create(22 /* TokenType.Backtick */, this._cs.position, 1, this._getComments()));
                break;
            }
            case 59 /* Char.Semicolon */: {
                this._tokens.push(tokenizerTypes_1.Token.create(11 /* TokenType.Semicolon */, this._cs.position, 1, this._getComments()));
                break;
            }
            case 58 /* Char.Colon */: {
                if (this._cs.nextChar === 61 /* Char.Equal */) {
                    if (!this._activeFString ||
                        !this._activeFString.activeReplacementField ||
                        this._activeFString.activeReplacementField.parenDepth !== this._parenDepth) {
                        this._tokens.push(tokenizerTypes_1.OperatorToken.create(this._cs.position, 2, 35 /* OperatorType.Walrus */, this._getComments()));
                        this._cs.advance(1);
                        break;
                    }
                }
                this._tokens.push(tokenizerTypes_1.Token.create(10 /* TokenType.Colon */, this._cs.position, 1, this._getComments()));
                if (this._activeFString?.activeReplacementField &&
                    this._parenDepth === this._activeFString.activeReplacementField.parenDepth) {
                    this._activeFString.activeReplacementField.inFormatSpecifier = true;
                }
                break;
            }
            default: {
                if (this._isPossibleNumber()) {
                    if (this._tryNumber()) {
                        return true;
                    }
                }
                if (this._cs.currentChar === 46 /* Char.Period */) {
                    if (this._cs.nextChar === 46 /* Char.Period */ && this._cs.lookAhead(2) === 46 /* Char.Period */) {
                        this._tokens.push(tokenizerTypes_1.Token.create(19 /* TokenType.Ellipsis */, this._cs.position, 3, this._getComments()));
                        this._cs.advance(3);
                        return true;
                    }
                    this._tokens.push(tokenizerTypes_1.Token.create(20 /* TokenType.Dot */, this._cs.position, 1, this._getComments()));
                    break;
                }
                if (!this._tryIdentifier()) {
                    if (!this._tryOperator()) {
                        return this._handleInvalid();
                    }
                }
                return true;
            }
        }
        return false;
    }
    _addLineRange() {
        const lineLength = this._cs.position - this._prevLineStart;
        if (lineLength > 0) {
            this._lineRanges.push({ start: this._prevLineStart, length: lineLength });
        }
        this._prevLineStart = this._cs.position;
    }
    _handleNewLine(length, newLineType) {
        if (this._parenDepth === 0 && newLineType !== 3 /* NewLineType.Implied */) {
            // New lines are ignored within parentheses.
            // We'll also avoid adding multiple newlines in a row to simplify parsing.
            if (this._tokens.length === 0 || this._tokens[this._tokens.length - 1].type !== 2 /* TokenType.NewLine */) {
                this._tokens.push(tokenizerTypes_1.NewLineToken.create(this._cs.position, length, newLineType, this._getComments()));
            }
        }
        if (newLineType === 0 /* NewLineType.CarriageReturn */) {
            this._crCount++;
        }
        else if (newLineType === 2 /* NewLineType.CarriageReturnLineFeed */) {
            this._crLfCount++;
        }
        else {
            this._lfCount++;
        }
        this._cs.advance(length);
        this._addLineRange();
        this._readIndentationAfterNewLine();
    }
    _readIndentationAfterNewLine() {
        let tab1Spaces = 0;
        let tab8Spaces = 0;
        let isTabPresent = false;
        let isSpacePresent = false;
        const startOffset = this._cs.position;
        while (!this._cs.isEndOfStream()) {
            switch (this._cs.currentChar) {
                case 32 /* Char.Space */:
                    tab1Spaces++;
                    tab8Spaces++;
                    isSpacePresent = true;
                    this._cs.moveNext();
                    break;
                case 9 /* Char.Tab */:
                    // Translate tabs into spaces assuming both 1-space
                    // and 8-space tab stops.
                    tab1Spaces++;
                    tab8Spaces += defaultTabSize - (tab8Spaces % defaultTabSize);
                    isTabPresent = true;
                    this._cs.moveNext();
                    break;
                case 12 /* Char.FormFeed */:
                    tab1Spaces = 0;
                    tab8Spaces = 0;
                    isTabPresent = false;
                    isSpacePresent = false;
                    this._cs.moveNext();
                    break;
                case 35 /* Char.Hash */:
                case 10 /* Char.LineFeed */:
                case 13 /* Char.CarriageReturn */:
                    // Blank line -- no need to adjust indentation.
                    return;
                default:
                    // Non-blank line. Set the current indent level.
                    this._setIndent(startOffset, tab1Spaces, tab8Spaces, isSpacePresent, isTabPresent);
                    return;
            }
        }
    }
    // The caller must specify two space count values. The first assumes
    // that tabs are translated into one-space tab stops. The second assumes
    // that tabs are translated into eight-space tab stops.
    _setIndent(startOffset, tab1Spaces, tab8Spaces, isSpacePresent, isTabPresent) {
        // Indentations are ignored within a parenthesized clause.
        if (this._parenDepth > 0) {
            return;
        }
        // Insert indent or dedent tokens as necessary.
        if (this._indentAmounts.length === 0) {
            if (tab8Spaces > 0) {
                this._indentCount++;
                if (isTabPresent) {
                    this._indentTabCount++;
                }
                this._indentSpacesTotal += tab8Spaces;
                this._indentAmounts.push({
                    tab1Spaces,
                    tab8Spaces,
                    isSpacePresent,
                    isTabPresent,
                });
                this._tokens.push(tokenizerTypes_1.IndentToken.create(startOffset, tab1Spaces, tab8Spaces, false, this._getComments()));
            }
        }
        else {
            const prevTabInfo = this._indentAmounts[this._indentAmounts.length - 1];
            if (prevTabInfo.tab8Spaces < tab8Spaces) {
                // The Python spec says that if there is ambiguity about how tabs should
                // be translated into spaces because the user has intermixed tabs and
                // spaces, it should be an error. We'll record this condition in the token
                // so the parser can later report it.
                const isIndentAmbiguous = ((prevTabInfo.isSpacePresent && isTabPresent) || (prevTabInfo.isTabPresent && isSpacePresent)) &&
                    prevTabInfo.tab1Spaces >= tab1Spaces;
                this._indentCount++;
                if (isTabPresent) {
                    this._indentTabCount++;
                }
                this._indentSpacesTotal += tab8Spaces - this._indentAmounts[this._indentAmounts.length - 1].tab8Spaces;
                this._indentAmounts.push({
                    tab1Spaces,
                    tab8Spaces,
                    isSpacePresent,
                    isTabPresent,
                });
                this._tokens.push(tokenizerTypes_1.IndentToken.create(startOffset, tab1Spaces, tab8Spaces, isIndentAmbiguous, this._getComments()));
            }
            else if (prevTabInfo.tab8Spaces === tab8Spaces) {
                // The Python spec says that if there is ambiguity about how tabs should
                // be translated into spaces because the user has intermixed tabs and
                // spaces, it should be an error. We'll record this condition in the token
                // so the parser can later report it.
                if ((prevTabInfo.isSpacePresent && isTabPresent) || (prevTabInfo.isTabPresent && isSpacePresent)) {
                    this._tokens.push(tokenizerTypes_1.IndentToken.create(startOffset, tab1Spaces, tab8Spaces, true, this._getComments()));
                }
            }
            else {
                // The Python spec says that if there is ambiguity about how tabs should
                // be translated into spaces because the user has intermixed tabs and
                // spaces, it should be an error. We'll record this condition in the token
                // so the parser can later report it.
                let isDedentAmbiguous = (prevTabInfo.isSpacePresent && isTabPresent) || (prevTabInfo.isTabPresent && isSpacePresent);
                // The Python spec says that dedent amounts need to match the indent
                // amount exactly. An error is generated at runtime if it doesn't.
                // We'll record that error condition within the token, allowing the
                // parser to report it later.
                const dedentPoints = [];
                while (this._indentAmounts.length > 0 &&
                    this._indentAmounts[this._indentAmounts.length - 1].tab8Spaces > tab8Spaces) {
                    dedentPoints.push(this._indentAmounts.length > 1
                        ? this._indentAmounts[this._indentAmounts.length - 2].tab8Spaces
                        : 0);
                    this._indentAmounts.pop();
                }
                dedentPoints.forEach((dedentAmount, index) => {
                    const matchesIndent = index < dedentPoints.length - 1 || dedentAmount === tab8Spaces;
                    const actualDedentAmount = index < dedentPoints.length - 1 ? dedentAmount : tab8Spaces;
                    this._tokens.push(tokenizerTypes_1.DedentToken.create(this._cs.position, 0, actualDedentAmount, matchesIndent, isDedentAmbiguous, this._getComments()));
                    isDedentAmbiguous = false;
                });
            }
        }
    }
    _tryIdentifier() {
        const cs = this._cs;
        const text = cs.getText();
        const textLen = text.length;
        const start = cs.position;
        // Fast path for ASCII identifier start. Avoids the function call and
        // surrogate logic for the common case (Python source is overwhelmingly
        // ASCII identifiers).
        const firstChar = cs.currentChar;
        let pos = start;
        if (firstChar < 128) {
            if (!_asciiIdentifierStart[firstChar]) {
                // Not an identifier start and not a surrogate candidate.
                return false;
            }
            pos++;
            // Tight loop: advance while we're still in ASCII identifier chars.
            while (pos < textLen) {
                const ch = text.charCodeAt(pos);
                if (ch < 128 && _asciiIdentifierContinue[ch]) {
                    pos++;
                }
                else {
                    break;
                }
            }
            // If we hit a non-ASCII char, fall back to the generic loop to
            // handle possible unicode identifier continue / surrogate pairs.
            if (pos < textLen && text.charCodeAt(pos) >= 128) {
                cs.advance(pos - start);
                this._swallowNonAsciiIdentifierChars();
                pos = cs.position;
            }
            else {
                cs.advance(pos - start);
            }
        }
        else {
            // Non-ASCII start: use the generic path (supports surrogates).
            if ((0, characters_1.isIdentifierStartChar)(firstChar)) {
                cs.moveNext();
            }
            else if ((0, characters_1.isIdentifierStartChar)(firstChar, cs.nextChar)) {
                cs.moveNext();
                cs.moveNext();
            }
            else {
                return false;
            }
            this._swallowNonAsciiIdentifierChars();
            pos = cs.position;
        }
        if (pos > start) {
            const end = pos;
            const length = end - start;
            const keywordType = getKeywordTypeFromTextSlice(text, start, length);
            if (keywordType !== undefined) {
                this._tokens.push(tokenizerTypes_1.KeywordToken.create(start, length, keywordType, this._getComments()));
            }
            else {
                const value = this._internIdentifier(text, start, end, length);
                this._tokens.push(tokenizerTypes_1.IdentifierToken.create(start, length, value, this._getComments()));
            }
            return true;
        }
        return false;
    }
    // Per-tokenize identifier intern cache. Direct-mapped, so collisions
    // simply replace the slot. Common identifiers (self, cls, True, None,
    // str, int, dict, etc.) get deduplicated to a single string object,
    // avoiding repeated detachSubstring allocations for the same name.
    _internIdentifier(text, start, end, length) {
        const firstChar = text.charCodeAt(start);
        const lastChar = text.charCodeAt(end - 1);
        // Hash mixes length, first and last char; multiplier values chosen
        // to spread hits for common short identifiers across the table.
        const hash = (firstChar * 31 + lastChar * 7 + length) & Tokenizer._identifierCacheMask;
        const cached = this._identifierCache[hash];
        if (cached !== undefined && cached.length === length && text.startsWith(cached, start)) {
            return cached;
        }
        const value = detachSubstring(text, start, end);
        this._identifierCache[hash] = value;
        return value;
    }
    // Generic identifier-continue loop that handles unicode + surrogate pairs.
    // Falls back to this when the fast ASCII loop encounters a non-ASCII char.
    _swallowNonAsciiIdentifierChars() {
        while (true) {
            if ((0, characters_1.isIdentifierChar)(this._cs.currentChar)) {
                this._cs.moveNext();
            }
            else if ((0, characters_1.isIdentifierChar)(this._cs.currentChar, this._cs.nextChar)) {
                this._cs.moveNext();
                this._cs.moveNext();
            }
            else {
                break;
            }
        }
    }
    _isPossibleNumber() {
        if ((0, characters_1.isDecimal)(this._cs.currentChar)) {
            return true;
        }
        if (this._cs.currentChar === 46 /* Char.Period */ && (0, characters_1.isDecimal)(this._cs.nextChar)) {
            return true;
        }
        return false;
    }
    _tryNumber() {
        const start = this._cs.position;
        if (this._cs.currentChar === 48 /* Char._0 */) {
            let radix = 0;
            let leadingChars = 0;
            // Try hex => hexinteger: "0" ("x" | "X") (["_"] hexdigit)+
            if ((this._cs.nextChar === 120 /* Char.x */ || this._cs.nextChar === 88 /* Char.X */) && (0, characters_1.isHex)(this._cs.lookAhead(2))) {
                this._cs.advance(2);
                leadingChars = 2;
                while ((0, characters_1.isHex)(this._cs.currentChar)) {
                    this._cs.moveNext();
                }
                radix = 16;
            }
            // Try binary => bininteger: "0" ("b" | "B") (["_"] bindigit)+
            else if ((this._cs.nextChar === 98 /* Char.b */ || this._cs.nextChar === 66 /* Char.B */) &&
                (0, characters_1.isBinary)(this._cs.lookAhead(2))) {
                this._cs.advance(2);
                leadingChars = 2;
                while ((0, characters_1.isBinary)(this._cs.currentChar)) {
                    this._cs.moveNext();
                }
                radix = 2;
            }
            // Try octal => octinteger: "0" ("o" | "O") (["_"] octdigit)+
            else if ((this._cs.nextChar === 111 /* Char.o */ || this._cs.nextChar === 79 /* Char.O */) && (0, characters_1.isOctal)(this._cs.lookAhead(2))) {
                this._cs.advance(2);
                leadingChars = 2;
                while ((0, characters_1.isOctal)(this._cs.currentChar)) {
                    this._cs.moveNext();
                }
                radix = 8;
            }
            if (radix > 0) {
                const end = this._cs.position;
                const text = this._cs.getText();
                const simpleIntText = removeUnderscoresFromRange(text, start, end);
                let intValue = parseInt(simpleIntText.slice(leadingChars), radix);
                if (!isNaN(intValue)) {
                    const bigIntValue = BigInt(simpleIntText);
                    if (!isFinite(intValue) ||
                        intValue < Number.MIN_SAFE_INTEGER ||
                        intValue > Number.MAX_SAFE_INTEGER) {
                        intValue = bigIntValue;
                    }
                    this._tokens.push(tokenizerTypes_1.NumberToken.create(start, end - start, intValue, true, false, this._getComments()));
                    return true;
                }
            }
        }
        let isDecimalInteger = false;
        let mightBeFloatingPoint = false;
        // Try decimal int =>
        //    decinteger: nonzerodigit (["_"] digit)* | "0" (["_"] "0")*
        //    nonzerodigit: "1"..."9"
        //    digit: "0"..."9"
        if (this._cs.currentChar >= 49 /* Char._1 */ && this._cs.currentChar <= 57 /* Char._9 */) {
            while ((0, characters_1.isDecimal)(this._cs.currentChar)) {
                mightBeFloatingPoint = true;
                this._cs.moveNext();
            }
            isDecimalInteger =
                this._cs.currentChar !== 46 /* Char.Period */ &&
                    this._cs.currentChar !== 101 /* Char.e */ &&
                    this._cs.currentChar !== 69 /* Char.E */;
        }
        // "0" (["_"] "0")*
        if (this._cs.currentChar === 48 /* Char._0 */) {
            mightBeFloatingPoint = true;
            while (this._cs.currentChar === 48 /* Char._0 */ || this._cs.currentChar === 95 /* Char.Underscore */) {
                this._cs.moveNext();
            }
            isDecimalInteger =
                this._cs.currentChar !== 46 /* Char.Period */ &&
                    this._cs.currentChar !== 101 /* Char.e */ &&
                    this._cs.currentChar !== 69 /* Char.E */ &&
                    (this._cs.currentChar < 49 /* Char._1 */ || this._cs.currentChar > 57 /* Char._9 */);
        }
        if (isDecimalInteger) {
            const textEnd = this._cs.position;
            const sourceText = this._cs.getText();
            const simpleIntText = removeUnderscoresFromRange(sourceText, start, textEnd);
            let intValue = parseInt(simpleIntText, 10);
            if (!isNaN(intValue)) {
                let isImaginary = false;
                let tokenLength = textEnd - start;
                const bigIntValue = BigInt(simpleIntText);
                if (!isFinite(intValue) ||
                    bigIntValue < Number.MIN_SAFE_INTEGER ||
                    bigIntValue > Number.MAX_SAFE_INTEGER) {
                    intValue = bigIntValue;
                }
                if (this._cs.currentChar === 106 /* Char.j */ || this._cs.currentChar === 74 /* Char.J */) {
                    isImaginary = true;
                    this._cs.moveNext();
                    tokenLength += 1;
                }
                this._tokens.push(tokenizerTypes_1.NumberToken.create(start, tokenLength, intValue, true, isImaginary, this._getComments()));
                return true;
            }
        }
        // Floating point. Sign and leading digits were already skipped over.
        this._cs.position = start;
        if (mightBeFloatingPoint ||
            (this._cs.currentChar === 46 /* Char.Period */ && this._cs.nextChar >= 48 /* Char._0 */ && this._cs.nextChar <= 57 /* Char._9 */)) {
            if (this._skipFloatingPointCandidate()) {
                const floatEnd = this._cs.position;
                const floatText = removeUnderscoresFromRange(this._cs.getText(), start, floatEnd);
                const value = parseFloat(floatText);
                if (!isNaN(value)) {
                    let isImaginary = false;
                    let tokenLength = floatEnd - start;
                    if (this._cs.currentChar === 106 /* Char.j */ || this._cs.currentChar === 74 /* Char.J */) {
                        isImaginary = true;
                        this._cs.moveNext();
                        tokenLength += 1;
                    }
                    this._tokens.push(tokenizerTypes_1.NumberToken.create(start, tokenLength, value, false, isImaginary, this._getComments()));
                    return true;
                }
            }
        }
        this._cs.position = start;
        return false;
    }
    _tryOperator() {
        const currentChar = this._cs.currentChar;
        let length = 0;
        const nextChar = this._cs.nextChar;
        let operatorType;
        if (currentChar < 128 && nextChar < 128) {
            const twoCharKey = (currentChar << 8) | nextChar;
            const specialTokenType = _twoCharSpecialTokenTypeMap.get(twoCharKey);
            if (specialTokenType !== undefined) {
                this._tokens.push(tokenizerTypes_1.Token.create(specialTokenType, this._cs.position, 2, this._getComments()));
                this._cs.advance(2);
                return true;
            }
            const twoCharOperatorType = _twoCharOperatorTypeMap.get(twoCharKey);
            if (twoCharOperatorType !== undefined) {
                this._tokens.push(tokenizerTypes_1.OperatorToken.create(this._cs.position, 2, twoCharOperatorType, this._getComments()));
                this._cs.advance(2);
                return true;
            }
            if (currentChar === nextChar) {
                const repeatedOperatorType = _repeatedCharOperatorTypeTable[currentChar];
                if (repeatedOperatorType !== _unsetSingleCharOperatorType) {
                    const hasTrailingEqual = this._cs.lookAhead(2) === 61 /* Char.Equal */;
                    const repeatedLength = hasTrailingEqual ? 3 : 2;
                    const operatorType = hasTrailingEqual
                        ? _repeatedCharEqualOperatorTypeTable[currentChar]
                        : repeatedOperatorType;
                    this._tokens.push(tokenizerTypes_1.OperatorToken.create(this._cs.position, repeatedLength, operatorType, this._getComments()));
                    this._cs.advance(repeatedLength);
                    return true;
                }
            }
        }
        if (currentChar < 128) {
            const singleCharOperatorType = _singleCharOperatorTypeTable[currentChar];
            if (singleCharOperatorType !== _unsetSingleCharOperatorType) {
                const equalOperatorType = _singleCharEqualOperatorTypeTable[currentChar];
                if (nextChar === 61 /* Char.Equal */ && equalOperatorType !== _unsetSingleCharOperatorType) {
                    length = 2;
                    operatorType = equalOperatorType;
                }
                else {
                    length = 1;
                    operatorType = singleCharOperatorType;
                }
                this._tokens.push(tokenizerTypes_1.OperatorToken.create(this._cs.position, length, operatorType, this._getComments()));
                this._cs.advance(length);
                return true;
            }
        }
        // `!=` is handled by the 2-char fast path above.
        if (currentChar === 33 /* Char.ExclamationMark */ && this._activeFString) {
            // Handle the conversion separator (!) within an f-string.
            this._tokens.push(tokenizerTypes_1.Token.create(23 /* TokenType.ExclamationMark */, this._cs.position, 1, this._getComments()));
            this._cs.advance(1);
            return true;
        }
        return false;
    }
    _handleInvalid() {
        const start = this._cs.position;
        while (true) {
            if (this._cs.currentChar === 10 /* Char.LineFeed */ ||
                this._cs.currentChar === 13 /* Char.CarriageReturn */ ||
                this._cs.isAtWhiteSpace() ||
                this._cs.isEndOfStream()) {
                break;
            }
            if ((0, characters_1.isSurrogateChar)(this._cs.currentChar)) {
                this._cs.moveNext();
                this._cs.moveNext();
            }
            else {
                this._cs.moveNext();
            }
        }
        const length = this._cs.position - start;
        if (length > 0) {
            this._tokens.push(tokenizerTypes_1.Token.create(0 /* TokenType.Invalid */, start, length, this._getComments()));
            return true;
        }
        return false;
    }
    _getComments() {
        const prevComments = this._comments;
        this._comments = undefined;
        return prevComments;
    }
    _getIPythonMagicsKind() {
        const curChar = this._cs.currentChar;
        if (curChar !== 37 /* Char.Percent */ && curChar !== 33 /* Char.ExclamationMark */) {
            return MagicsKind.None;
        }
        const prevToken = this._tokens.length > 0 ? this._tokens[this._tokens.length - 1] : undefined;
        if (prevToken !== undefined && !Tokenizer.isWhitespace(prevToken)) {
            return MagicsKind.None;
        }
        if (this._cs.nextChar === curChar) {
            // Eat up next magic char.
            this._cs.moveNext();
            return MagicsKind.Cell;
        }
        return MagicsKind.Line;
    }
    _handleIPythonMagics(type) {
        const start = this._cs.position + 1;
        const sourceText = this._cs.getText();
        let begin = start;
        while (true) {
            this._cs.skipToEol();
            if (type === 1 /* CommentType.IPythonMagic */ || type === 2 /* CommentType.IPythonShellEscape */) {
                // is it multiline magics?
                // %magic command \
                //        next arguments
                if (!endsWithBackslashContinuation(sourceText, begin, this._cs.position)) {
                    break;
                }
            }
            this._cs.moveNext();
            begin = this._cs.position + 1;
            if (this._cs.isEndOfStream()) {
                break;
            }
        }
        const length = this._cs.position - start;
        const comment = tokenizerTypes_1.Comment.create(start, length, sourceText.slice(start, start + length), type);
        this._addComments(comment);
    }
    _handleComment() {
        const start = this._cs.position + 1;
        this._cs.skipToEol();
        const length = this._cs.position - start;
        const sourceText = this._cs.getText();
        const end = start + length;
        const comment = tokenizerTypes_1.Comment.create(start, length, sourceText.slice(start, end));
        // Fast pre-filter: any ignore directive must contain the substring 'ignore'.
        // Search only the current comment so comment-heavy files remain linear in size.
        if (comment.value.includes('ignore')) {
            const typeIgnoreMatch = matchIgnoreDirective(sourceText, start, end, 'type');
            if (typeIgnoreMatch) {
                const commentStart = typeIgnoreMatch.index;
                const textRange = {
                    start: commentStart + typeIgnoreMatch.prefix.length,
                    length: typeIgnoreMatch.fullMatch.length - typeIgnoreMatch.prefix.length,
                };
                const ignoreComment = {
                    range: textRange,
                    rulesList: this._getIgnoreCommentRulesList(commentStart, typeIgnoreMatch),
                };
                let isIgnoreAll = false;
                if (!this._hasTokenBeforeIgnoreAll) {
                    // Are there any tokens other than NewLine / Indent yet?
                    const hasOther = this._tokens.some((t) => t && t.type !== 2 /* TokenType.NewLine */ && t.type !== 3 /* TokenType.Indent */);
                    if (hasOther) {
                        this._hasTokenBeforeIgnoreAll = true;
                    }
                    else {
                        isIgnoreAll = true;
                    }
                }
                if (isIgnoreAll) {
                    this._typeIgnoreAll = ignoreComment;
                }
                else {
                    this._typeIgnoreLines.set(this._lineRanges.length, ignoreComment);
                }
            }
            const pyrightIgnoreMatch = matchIgnoreDirective(sourceText, start, end, 'pyright');
            if (pyrightIgnoreMatch) {
                const commentStart = pyrightIgnoreMatch.index;
                const textRange = {
                    start: commentStart + pyrightIgnoreMatch.prefix.length,
                    length: pyrightIgnoreMatch.fullMatch.length - pyrightIgnoreMatch.prefix.length,
                };
                const ignoreComment = {
                    range: textRange,
                    rulesList: this._getIgnoreCommentRulesList(commentStart, pyrightIgnoreMatch),
                };
                this._pyrightIgnoreLines.set(this._lineRanges.length, ignoreComment);
            }
        }
        this._addComments(comment);
    }
    // Extracts the individual rules within a "type: ignore [x, y, z]" comment.
    _getIgnoreCommentRulesList(start, match) {
        if (match.bracketContent === undefined) {
            return undefined;
        }
        const splitElements = match.bracketContent.split(',');
        const commentRules = [];
        let currentOffset = start + match.fullMatch.indexOf('[') + 1;
        for (const element of splitElements) {
            const frontTrimmed = element.trimStart();
            currentOffset += element.length - frontTrimmed.length;
            const endTrimmed = frontTrimmed.trimEnd();
            if (endTrimmed.length > 0) {
                commentRules.push({
                    range: { start: currentOffset, length: endTrimmed.length },
                    text: (0, core_1.cloneStr)(endTrimmed),
                });
            }
            currentOffset += frontTrimmed.length + 1;
        }
        return commentRules;
    }
    _addComments(comment) {
        if (this._comments) {
            this._comments.push(comment);
        }
        else {
            this._comments = [comment];
        }
    }
    _getStringPrefixLength() {
        if (this._cs.currentChar === 39 /* Char.SingleQuote */ || this._cs.currentChar === 34 /* Char.DoubleQuote */) {
            // Simple string, no prefix
            return 0;
        }
        if (this._cs.nextChar === 39 /* Char.SingleQuote */ || this._cs.nextChar === 34 /* Char.DoubleQuote */) {
            switch (this._cs.currentChar) {
                case 102 /* Char.f */:
                case 70 /* Char.F */:
                case 114 /* Char.r */:
                case 82 /* Char.R */:
                case 98 /* Char.b */:
                case 66 /* Char.B */:
                case 117 /* Char.u */:
                case 85 /* Char.U */:
                case 116 /* Char.t */:
                case 84 /* Char.T */:
                    // Single-char prefix like u"" or r""
                    return 1;
                default:
                    break;
            }
        }
        if (this._cs.lookAhead(2) === 39 /* Char.SingleQuote */ || this._cs.lookAhead(2) === 34 /* Char.DoubleQuote */) {
            const prefix = this._cs
                .getText()
                .slice(this._cs.position, this._cs.position + 2)
                .toLowerCase();
            switch (prefix) {
                case 'rf':
                case 'fr':
                case 'rt':
                case 'tr':
                case 'br':
                case 'rb':
                    return 2;
                default:
                    break;
            }
        }
        return -1;
    }
    _getQuoteTypeFlags(prefix) {
        let flags = 0 /* StringTokenFlags.None */;
        prefix = prefix.toLowerCase();
        for (let i = 0; i < prefix.length; i++) {
            switch (prefix[i]) {
                case 'u':
                    flags |= 16 /* StringTokenFlags.Unicode */;
                    break;
                case 'b':
                    flags |= 32 /* StringTokenFlags.Bytes */;
                    break;
                case 'r':
                    flags |= 8 /* StringTokenFlags.Raw */;
                    break;
                case 'f':
                    flags |= 64 /* StringTokenFlags.Format */;
                    break;
                case 't':
                    flags |= 128 /* StringTokenFlags.Template */;
                    break;
            }
        }
        if (this._cs.currentChar === 39 /* Char.SingleQuote */) {
            flags |= 1 /* StringTokenFlags.SingleQuote */;
            if (this._cs.nextChar === 39 /* Char.SingleQuote */ && this._cs.lookAhead(2) === 39 /* Char.SingleQuote */) {
                flags |= 4 /* StringTokenFlags.Triplicate */;
            }
        }
        else if (this._cs.currentChar === 34 /* Char.DoubleQuote */) {
            flags |= 2 /* StringTokenFlags.DoubleQuote */;
            if (this._cs.nextChar === 34 /* Char.DoubleQuote */ && this._cs.lookAhead(2) === 34 /* Char.DoubleQuote */) {
                flags |= 4 /* StringTokenFlags.Triplicate */;
            }
        }
        return flags;
    }
    _handleString(flags, stringPrefixLength) {
        const start = this._cs.position - stringPrefixLength;
        if (flags & (64 /* StringTokenFlags.Format */ | 128 /* StringTokenFlags.Template */)) {
            if (flags & 4 /* StringTokenFlags.Triplicate */) {
                this._cs.advance(3);
            }
            else {
                this._cs.moveNext();
            }
            const end = this._cs.position;
            const fStringStartToken = tokenizerTypes_1.FStringStartToken.create(start, end - start, flags, stringPrefixLength, this._getComments());
            // Create a new f-string context and push it on the stack.
            const fStringContext = {
                startToken: fStringStartToken,
                replacementFieldStack: [],
            };
            if (this._activeFString) {
                this._fStringStack.push(this._activeFString);
            }
            this._activeFString = fStringContext;
            this._tokens.push(fStringStartToken);
        }
        else {
            if (flags & 4 /* StringTokenFlags.Triplicate */) {
                this._cs.advance(3);
            }
            else {
                this._cs.moveNext();
                if (flags & 1 /* StringTokenFlags.SingleQuote */) {
                    this._singleQuoteCount++;
                }
                else {
                    this._doubleQuoteCount++;
                }
            }
            const stringLiteralInfo = this._skipToEndOfStringLiteral(flags);
            const end = this._cs.position;
            // If this is an unterminated string, see if it matches the string type
            // of an active f-string. If so, we'll treat it as an f-string end
            // token rather than an unterminated regular string. This helps with
            // parse error recovery if a closing bracket is missing in an f-string.
            if ((stringLiteralInfo.flags & 65536 /* StringTokenFlags.Unterminated */) !== 0 &&
                this._activeFString?.activeReplacementField) {
                if ((flags &
                    (32 /* StringTokenFlags.Bytes */ |
                        16 /* StringTokenFlags.Unicode */ |
                        8 /* StringTokenFlags.Raw */ |
                        64 /* StringTokenFlags.Format */ |
                        128 /* StringTokenFlags.Template */)) ===
                    0) {
                    const quoteTypeMask = 4 /* StringTokenFlags.Triplicate */ | 2 /* StringTokenFlags.DoubleQuote */ | 1 /* StringTokenFlags.SingleQuote */;
                    if ((this._activeFString.startToken.flags & quoteTypeMask) === (flags & quoteTypeMask)) {
                        // Unwind to the start of this string token and terminate any replacement fields
                        // that are active. This will cause the tokenizer to re-process the quote as an
                        // FStringEnd token.
                        this._cs.position = start;
                        while (this._activeFString.replacementFieldStack.length > 0) {
                            this._activeFString.activeReplacementField =
                                this._activeFString.replacementFieldStack.pop();
                        }
                        this._parenDepth = this._activeFString.activeReplacementField.parenDepth - 1;
                        this._activeFString.activeReplacementField = undefined;
                        return;
                    }
                }
            }
            this._tokens.push(tokenizerTypes_1.StringToken.create(start, end - start, stringLiteralInfo.flags, stringLiteralInfo.escapedValue, stringPrefixLength, this._getComments()));
        }
    }
    // Scans for either the FString end token or a replacement field.
    _handleFStringMiddle() {
        const activeFString = this._activeFString;
        const inFormatSpecifier = !!this._activeFString.activeReplacementField?.inFormatSpecifier;
        const start = this._cs.position;
        const flags = activeFString.startToken.flags;
        const stringLiteralInfo = this._skipToEndOfStringLiteral(flags, inFormatSpecifier);
        const end = this._cs.position;
        const isUnterminated = (stringLiteralInfo.flags & 65536 /* StringTokenFlags.Unterminated */) !== 0;
        const sawReplacementFieldStart = (stringLiteralInfo.flags & 256 /* StringTokenFlags.ReplacementFieldStart */) !== 0;
        const sawReplacementFieldEnd = (stringLiteralInfo.flags & 512 /* StringTokenFlags.ReplacementFieldEnd */) !== 0;
        const sawEndQuote = !isUnterminated && !sawReplacementFieldStart && !sawReplacementFieldEnd;
        let middleTokenLength = end - start;
        if (sawEndQuote) {
            middleTokenLength -= activeFString.startToken.quoteMarkLength;
        }
        if (middleTokenLength > 0 || isUnterminated) {
            this._tokens.push(tokenizerTypes_1.FStringMiddleToken.create(start, middleTokenLength, stringLiteralInfo.flags, stringLiteralInfo.escapedValue));
        }
        if (sawEndQuote) {
            this._tokens.push(tokenizerTypes_1.FStringEndToken.create(start + middleTokenLength, activeFString.startToken.quoteMarkLength, stringLiteralInfo.flags));
            this._activeFString = this._fStringStack.pop();
        }
        else if (isUnterminated) {
            this._activeFString = this._fStringStack.pop();
        }
    }
    _skipToEndOfStringLiteral(flags, inFormatSpecifier = false) {
        const quoteChar = flags & 1 /* StringTokenFlags.SingleQuote */ ? 39 /* Char.SingleQuote */ : 34 /* Char.DoubleQuote */;
        const isTriplicate = (flags & 4 /* StringTokenFlags.Triplicate */) !== 0;
        const isFString = (flags & (64 /* StringTokenFlags.Format */ | 128 /* StringTokenFlags.Template */)) !== 0;
        let isInNamedUnicodeEscape = false;
        const start = this._cs.position;
        let escapedValueLength = 0;
        const getEscapedValue = () => (0, core_1.cloneStr)(this._cs.getText().slice(start, start + escapedValueLength));
        while (true) {
            if (this._cs.isEndOfStream()) {
                // Hit the end of file without a termination.
                flags |= 65536 /* StringTokenFlags.Unterminated */;
                return {
                    escapedValue: getEscapedValue(),
                    flags,
                };
            }
            if (this._cs.currentChar === 92 /* Char.Backslash */) {
                escapedValueLength++;
                // Move past the escape (backslash) character.
                this._cs.moveNext();
                // Handle the special escape sequence /N{name} for unicode characters.
                if (!isInNamedUnicodeEscape &&
                    this._cs.getCurrentChar() === 78 /* Char.N */ &&
                    this._cs.nextChar === 123 /* Char.OpenBrace */) {
                    flags |= 1024 /* StringTokenFlags.NamedUnicodeEscape */;
                    isInNamedUnicodeEscape = true;
                }
                else {
                    // If this is an f-string, the only escapes that are allowed is for
                    // a single or double quote symbol or a newline/carriage return.
                    const isEscapedQuote = this._cs.getCurrentChar() === 39 /* Char.SingleQuote */ ||
                        this._cs.getCurrentChar() === 34 /* Char.DoubleQuote */;
                    const isEscapedNewLine = this._cs.getCurrentChar() === 13 /* Char.CarriageReturn */ ||
                        this._cs.getCurrentChar() === 10 /* Char.LineFeed */;
                    const isEscapedBackslash = this._cs.getCurrentChar() === 92 /* Char.Backslash */;
                    if (!isFString || isEscapedBackslash || isEscapedQuote || isEscapedNewLine) {
                        if (isEscapedNewLine) {
                            if (this._cs.getCurrentChar() === 13 /* Char.CarriageReturn */ &&
                                this._cs.nextChar === 10 /* Char.LineFeed */) {
                                escapedValueLength++;
                                this._cs.moveNext();
                            }
                            escapedValueLength++;
                            this._cs.moveNext();
                            this._addLineRange();
                        }
                        else {
                            escapedValueLength++;
                            this._cs.moveNext();
                        }
                    }
                }
            }
            else if (this._cs.currentChar === 10 /* Char.LineFeed */ || this._cs.currentChar === 13 /* Char.CarriageReturn */) {
                if (!isTriplicate) {
                    if (!isFString || !this._activeFString?.activeReplacementField) {
                        // Unterminated single-line string
                        flags |= 65536 /* StringTokenFlags.Unterminated */;
                        return {
                            escapedValue: getEscapedValue(),
                            flags,
                        };
                    }
                }
                // Skip over the new line (either one or two characters).
                if (this._cs.currentChar === 13 /* Char.CarriageReturn */ && this._cs.nextChar === 10 /* Char.LineFeed */) {
                    escapedValueLength++;
                    this._cs.moveNext();
                }
                escapedValueLength++;
                this._cs.moveNext();
                this._addLineRange();
            }
            else if (!isTriplicate && this._cs.currentChar === quoteChar) {
                this._cs.moveNext();
                break;
            }
            else if (isTriplicate &&
                this._cs.currentChar === quoteChar &&
                this._cs.nextChar === quoteChar &&
                this._cs.lookAhead(2) === quoteChar) {
                this._cs.advance(3);
                break;
            }
            else if (!isInNamedUnicodeEscape && isFString && this._cs.currentChar === 123 /* Char.OpenBrace */) {
                if (inFormatSpecifier || this._cs.nextChar !== 123 /* Char.OpenBrace */) {
                    flags |= 256 /* StringTokenFlags.ReplacementFieldStart */;
                    break;
                }
                else {
                    escapedValueLength++;
                    this._cs.moveNext();
                    escapedValueLength++;
                    this._cs.moveNext();
                }
            }
            else if (isInNamedUnicodeEscape && this._cs.currentChar === 125 /* Char.CloseBrace */) {
                isInNamedUnicodeEscape = false;
                escapedValueLength++;
                this._cs.moveNext();
            }
            else if (isFString && this._cs.currentChar === 125 /* Char.CloseBrace */) {
                if (inFormatSpecifier || this._cs.nextChar !== 125 /* Char.CloseBrace */) {
                    flags |= 512 /* StringTokenFlags.ReplacementFieldEnd */;
                    break;
                }
                else {
                    escapedValueLength++;
                    this._cs.moveNext();
                    escapedValueLength++;
                    this._cs.moveNext();
                }
            }
            else {
                escapedValueLength++;
                this._cs.moveNext();
            }
        }
        return {
            escapedValue: getEscapedValue(),
            flags,
        };
    }
    _skipFloatingPointCandidate() {
        // Determine end of the potential floating point number
        const start = this._cs.position;
        this._skipFractionalNumber();
        if (this._cs.position > start) {
            // Optional exponent sign
            if (this._cs.currentChar === 101 /* Char.e */ || this._cs.currentChar === 69 /* Char.E */) {
                this._cs.moveNext();
                // Skip exponent value
                this._skipDecimalNumber(/* allowSign */ true);
            }
        }
        return this._cs.position > start;
    }
    _skipFractionalNumber() {
        this._skipDecimalNumber(false);
        if (this._cs.currentChar === 46 /* Char.Period */) {
            // Optional period
            this._cs.moveNext();
        }
        this._skipDecimalNumber(false);
    }
    _skipDecimalNumber(allowSign) {
        if (allowSign && (this._cs.currentChar === 45 /* Char.Hyphen */ || this._cs.currentChar === 43 /* Char.Plus */)) {
            // Optional sign
            this._cs.moveNext();
        }
        while ((0, characters_1.isDecimal)(this._cs.currentChar)) {
            // Skip integer part
            this._cs.moveNext();
        }
    }
}
exports.Tokenizer = Tokenizer;
// Direct-mapped identifier intern cache. Indexed by a cheap hash of
// (firstChar, lastChar, length). On a hit (slot defined and string
// equals the current source range), reuse the cached string instead of
// re-allocating via detachSubstring. Collisions simply overwrite the
// slot — no chaining, O(1) lookup, no Map overhead. Sized as a power of
// two so the mask is a single AND.
Tokenizer._identifierCacheSize = 2048;
Tokenizer._identifierCacheMask = Tokenizer._identifierCacheSize - 1;
//# sourceMappingURL=tokenizer.js.map

/***/ }),

/***/ 3768:
/***/ ((__unused_webpack_module, exports) => {


/*
 * tokenizerTypes.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 * Author: Eric Traut
 *
 * Based on code from vscode-python repository:
 *  https://github.com/Microsoft/vscode-python
 *
 * Interface, enumeration and class definitions used within
 * the Python tokenizer.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IdentifierToken = exports.OperatorToken = exports.NumberToken = exports.FStringEndToken = exports.FStringMiddleToken = exports.FStringStartToken = exports.StringToken = exports.KeywordToken = exports.NewLineToken = exports.DedentToken = exports.IndentToken = exports.Token = exports.Comment = exports.CommentType = exports.StringTokenFlags = exports.softKeywords = exports.KeywordType = exports.OperatorFlags = exports.OperatorType = exports.NewLineType = exports.TokenType = void 0;
var TokenType;
(function (TokenType) {
    TokenType[TokenType["Invalid"] = 0] = "Invalid";
    TokenType[TokenType["EndOfStream"] = 1] = "EndOfStream";
    TokenType[TokenType["NewLine"] = 2] = "NewLine";
    TokenType[TokenType["Indent"] = 3] = "Indent";
    TokenType[TokenType["Dedent"] = 4] = "Dedent";
    TokenType[TokenType["String"] = 5] = "String";
    TokenType[TokenType["Number"] = 6] = "Number";
    TokenType[TokenType["Identifier"] = 7] = "Identifier";
    TokenType[TokenType["Keyword"] = 8] = "Keyword";
    TokenType[TokenType["Operator"] = 9] = "Operator";
    TokenType[TokenType["Colon"] = 10] = "Colon";
    TokenType[TokenType["Semicolon"] = 11] = "Semicolon";
    TokenType[TokenType["Comma"] = 12] = "Comma";
    TokenType[TokenType["OpenParenthesis"] = 13] = "OpenParenthesis";
    TokenType[TokenType["CloseParenthesis"] = 14] = "CloseParenthesis";
    TokenType[TokenType["OpenBracket"] = 15] = "OpenBracket";
    TokenType[TokenType["CloseBracket"] = 16] = "CloseBracket";
    TokenType[TokenType["OpenCurlyBrace"] = 17] = "OpenCurlyBrace";
    TokenType[TokenType["CloseCurlyBrace"] = 18] = "CloseCurlyBrace";
    TokenType[TokenType["Ellipsis"] = 19] = "Ellipsis";
    TokenType[TokenType["Dot"] = 20] = "Dot";
    TokenType[TokenType["Arrow"] = 21] = "Arrow";
    TokenType[TokenType["Backtick"] = 22] = "Backtick";
    TokenType[TokenType["ExclamationMark"] = 23] = "ExclamationMark";
    TokenType[TokenType["FStringStart"] = 24] = "FStringStart";
    TokenType[TokenType["FStringMiddle"] = 25] = "FStringMiddle";
    TokenType[TokenType["FStringEnd"] = 26] = "FStringEnd";
})(TokenType || (exports.TokenType = TokenType = {}));
var NewLineType;
(function (NewLineType) {
    NewLineType[NewLineType["CarriageReturn"] = 0] = "CarriageReturn";
    NewLineType[NewLineType["LineFeed"] = 1] = "LineFeed";
    NewLineType[NewLineType["CarriageReturnLineFeed"] = 2] = "CarriageReturnLineFeed";
    NewLineType[NewLineType["Implied"] = 3] = "Implied";
})(NewLineType || (exports.NewLineType = NewLineType = {}));
var OperatorType;
(function (OperatorType) {
    // These operators are used with tokens
    // of type TokenType.Operator.
    OperatorType[OperatorType["Add"] = 0] = "Add";
    OperatorType[OperatorType["AddEqual"] = 1] = "AddEqual";
    OperatorType[OperatorType["Assign"] = 2] = "Assign";
    OperatorType[OperatorType["BitwiseAnd"] = 3] = "BitwiseAnd";
    OperatorType[OperatorType["BitwiseAndEqual"] = 4] = "BitwiseAndEqual";
    OperatorType[OperatorType["BitwiseInvert"] = 5] = "BitwiseInvert";
    OperatorType[OperatorType["BitwiseOr"] = 6] = "BitwiseOr";
    OperatorType[OperatorType["BitwiseOrEqual"] = 7] = "BitwiseOrEqual";
    OperatorType[OperatorType["BitwiseXor"] = 8] = "BitwiseXor";
    OperatorType[OperatorType["BitwiseXorEqual"] = 9] = "BitwiseXorEqual";
    OperatorType[OperatorType["Divide"] = 10] = "Divide";
    OperatorType[OperatorType["DivideEqual"] = 11] = "DivideEqual";
    OperatorType[OperatorType["Equals"] = 12] = "Equals";
    OperatorType[OperatorType["FloorDivide"] = 13] = "FloorDivide";
    OperatorType[OperatorType["FloorDivideEqual"] = 14] = "FloorDivideEqual";
    OperatorType[OperatorType["GreaterThan"] = 15] = "GreaterThan";
    OperatorType[OperatorType["GreaterThanOrEqual"] = 16] = "GreaterThanOrEqual";
    OperatorType[OperatorType["LeftShift"] = 17] = "LeftShift";
    OperatorType[OperatorType["LeftShiftEqual"] = 18] = "LeftShiftEqual";
    OperatorType[OperatorType["LessOrGreaterThan"] = 19] = "LessOrGreaterThan";
    OperatorType[OperatorType["LessThan"] = 20] = "LessThan";
    OperatorType[OperatorType["LessThanOrEqual"] = 21] = "LessThanOrEqual";
    OperatorType[OperatorType["MatrixMultiply"] = 22] = "MatrixMultiply";
    OperatorType[OperatorType["MatrixMultiplyEqual"] = 23] = "MatrixMultiplyEqual";
    OperatorType[OperatorType["Mod"] = 24] = "Mod";
    OperatorType[OperatorType["ModEqual"] = 25] = "ModEqual";
    OperatorType[OperatorType["Multiply"] = 26] = "Multiply";
    OperatorType[OperatorType["MultiplyEqual"] = 27] = "MultiplyEqual";
    OperatorType[OperatorType["NotEquals"] = 28] = "NotEquals";
    OperatorType[OperatorType["Power"] = 29] = "Power";
    OperatorType[OperatorType["PowerEqual"] = 30] = "PowerEqual";
    OperatorType[OperatorType["RightShift"] = 31] = "RightShift";
    OperatorType[OperatorType["RightShiftEqual"] = 32] = "RightShiftEqual";
    OperatorType[OperatorType["Subtract"] = 33] = "Subtract";
    OperatorType[OperatorType["SubtractEqual"] = 34] = "SubtractEqual";
    OperatorType[OperatorType["Walrus"] = 35] = "Walrus";
    // These operators are used with tokens
    // of type TokenType.Keyword.
    OperatorType[OperatorType["And"] = 36] = "And";
    OperatorType[OperatorType["Or"] = 37] = "Or";
    OperatorType[OperatorType["Not"] = 38] = "Not";
    OperatorType[OperatorType["Is"] = 39] = "Is";
    OperatorType[OperatorType["IsNot"] = 40] = "IsNot";
    OperatorType[OperatorType["In"] = 41] = "In";
    OperatorType[OperatorType["NotIn"] = 42] = "NotIn";
})(OperatorType || (exports.OperatorType = OperatorType = {}));
var OperatorFlags;
(function (OperatorFlags) {
    OperatorFlags[OperatorFlags["Unary"] = 1] = "Unary";
    OperatorFlags[OperatorFlags["Binary"] = 2] = "Binary";
    OperatorFlags[OperatorFlags["Assignment"] = 4] = "Assignment";
    OperatorFlags[OperatorFlags["Comparison"] = 8] = "Comparison";
    OperatorFlags[OperatorFlags["Deprecated"] = 16] = "Deprecated";
})(OperatorFlags || (exports.OperatorFlags = OperatorFlags = {}));
var KeywordType;
(function (KeywordType) {
    KeywordType[KeywordType["And"] = 0] = "And";
    KeywordType[KeywordType["As"] = 1] = "As";
    KeywordType[KeywordType["Assert"] = 2] = "Assert";
    KeywordType[KeywordType["Async"] = 3] = "Async";
    KeywordType[KeywordType["Await"] = 4] = "Await";
    KeywordType[KeywordType["Break"] = 5] = "Break";
    KeywordType[KeywordType["Case"] = 6] = "Case";
    KeywordType[KeywordType["Class"] = 7] = "Class";
    KeywordType[KeywordType["Continue"] = 8] = "Continue";
    KeywordType[KeywordType["Debug"] = 9] = "Debug";
    KeywordType[KeywordType["Def"] = 10] = "Def";
    KeywordType[KeywordType["Del"] = 11] = "Del";
    KeywordType[KeywordType["Elif"] = 12] = "Elif";
    KeywordType[KeywordType["Else"] = 13] = "Else";
    KeywordType[KeywordType["Except"] = 14] = "Except";
    KeywordType[KeywordType["False"] = 15] = "False";
    KeywordType[KeywordType["Finally"] = 16] = "Finally";
    KeywordType[KeywordType["For"] = 17] = "For";
    KeywordType[KeywordType["From"] = 18] = "From";
    KeywordType[KeywordType["Global"] = 19] = "Global";
    KeywordType[KeywordType["If"] = 20] = "If";
    KeywordType[KeywordType["Import"] = 21] = "Import";
    KeywordType[KeywordType["In"] = 22] = "In";
    KeywordType[KeywordType["Is"] = 23] = "Is";
    KeywordType[KeywordType["Lambda"] = 24] = "Lambda";
    KeywordType[KeywordType["Lazy"] = 25] = "Lazy";
    KeywordType[KeywordType["Match"] = 26] = "Match";
    KeywordType[KeywordType["None"] = 27] = "None";
    KeywordType[KeywordType["Nonlocal"] = 28] = "Nonlocal";
    KeywordType[KeywordType["Not"] = 29] = "Not";
    KeywordType[KeywordType["Or"] = 30] = "Or";
    KeywordType[KeywordType["Pass"] = 31] = "Pass";
    KeywordType[KeywordType["Raise"] = 32] = "Raise";
    KeywordType[KeywordType["Return"] = 33] = "Return";
    KeywordType[KeywordType["True"] = 34] = "True";
    KeywordType[KeywordType["Try"] = 35] = "Try";
    KeywordType[KeywordType["Type"] = 36] = "Type";
    KeywordType[KeywordType["While"] = 37] = "While";
    KeywordType[KeywordType["With"] = 38] = "With";
    KeywordType[KeywordType["Yield"] = 39] = "Yield";
})(KeywordType || (exports.KeywordType = KeywordType = {}));
exports.softKeywords = [
    9 /* KeywordType.Debug */,
    26 /* KeywordType.Match */,
    6 /* KeywordType.Case */,
    36 /* KeywordType.Type */,
    25 /* KeywordType.Lazy */,
];
var StringTokenFlags;
(function (StringTokenFlags) {
    StringTokenFlags[StringTokenFlags["None"] = 0] = "None";
    // Quote types
    StringTokenFlags[StringTokenFlags["SingleQuote"] = 1] = "SingleQuote";
    StringTokenFlags[StringTokenFlags["DoubleQuote"] = 2] = "DoubleQuote";
    StringTokenFlags[StringTokenFlags["Triplicate"] = 4] = "Triplicate";
    // String content format
    StringTokenFlags[StringTokenFlags["Raw"] = 8] = "Raw";
    StringTokenFlags[StringTokenFlags["Unicode"] = 16] = "Unicode";
    StringTokenFlags[StringTokenFlags["Bytes"] = 32] = "Bytes";
    StringTokenFlags[StringTokenFlags["Format"] = 64] = "Format";
    StringTokenFlags[StringTokenFlags["Template"] = 128] = "Template";
    // Other conditions
    StringTokenFlags[StringTokenFlags["ReplacementFieldStart"] = 256] = "ReplacementFieldStart";
    StringTokenFlags[StringTokenFlags["ReplacementFieldEnd"] = 512] = "ReplacementFieldEnd";
    StringTokenFlags[StringTokenFlags["NamedUnicodeEscape"] = 1024] = "NamedUnicodeEscape";
    // Error conditions
    StringTokenFlags[StringTokenFlags["Unterminated"] = 65536] = "Unterminated";
})(StringTokenFlags || (exports.StringTokenFlags = StringTokenFlags = {}));
var CommentType;
(function (CommentType) {
    CommentType[CommentType["Regular"] = 0] = "Regular";
    CommentType[CommentType["IPythonMagic"] = 1] = "IPythonMagic";
    CommentType[CommentType["IPythonShellEscape"] = 2] = "IPythonShellEscape";
    CommentType[CommentType["IPythonCellMagic"] = 3] = "IPythonCellMagic";
    CommentType[CommentType["IPythonCellShellEscape"] = 4] = "IPythonCellShellEscape";
})(CommentType || (exports.CommentType = CommentType = {}));
var Comment;
(function (Comment) {
    function create(start, length, value, type = 0 /* CommentType.Regular */) {
        return { type, start, length, value };
    }
    Comment.create = create;
})(Comment || (exports.Comment = Comment = {}));
var Token;
(function (Token) {
    function create(type, start, length, comments) {
        return {
            start,
            length,
            type,
            comments,
        };
    }
    Token.create = create;
})(Token || (exports.Token = Token = {}));
var IndentToken;
(function (IndentToken) {
    function create(start, length, indentAmount, isIndentAmbiguous, comments) {
        // Two-shape pattern: omit `comments` slot when unused to reduce
        // per-token allocation size. ~95% of tokens carry no comments.
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 3 /* TokenType.Indent */,
                isIndentAmbiguous,
                comments,
                indentAmount,
            };
        }
        return {
            start,
            length,
            type: 3 /* TokenType.Indent */,
            isIndentAmbiguous,
            indentAmount,
        };
    }
    IndentToken.create = create;
})(IndentToken || (exports.IndentToken = IndentToken = {}));
var DedentToken;
(function (DedentToken) {
    function create(start, length, indentAmount, matchesIndent, isDedentAmbiguous, comments) {
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 4 /* TokenType.Dedent */,
                comments,
                indentAmount,
                matchesIndent,
                isDedentAmbiguous,
            };
        }
        return {
            start,
            length,
            type: 4 /* TokenType.Dedent */,
            indentAmount,
            matchesIndent,
            isDedentAmbiguous,
        };
    }
    DedentToken.create = create;
})(DedentToken || (exports.DedentToken = DedentToken = {}));
var NewLineToken;
(function (NewLineToken) {
    function create(start, length, newLineType, comments) {
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 2 /* TokenType.NewLine */,
                comments,
                newLineType,
            };
        }
        return {
            start,
            length,
            type: 2 /* TokenType.NewLine */,
            newLineType,
        };
    }
    NewLineToken.create = create;
})(NewLineToken || (exports.NewLineToken = NewLineToken = {}));
var KeywordToken;
(function (KeywordToken) {
    function create(start, length, keywordType, comments) {
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 8 /* TokenType.Keyword */,
                comments,
                keywordType,
            };
        }
        return {
            start,
            length,
            type: 8 /* TokenType.Keyword */,
            keywordType,
        };
    }
    KeywordToken.create = create;
    function isSoftKeyword(token) {
        return exports.softKeywords.some((t) => token.keywordType === t);
    }
    KeywordToken.isSoftKeyword = isSoftKeyword;
})(KeywordToken || (exports.KeywordToken = KeywordToken = {}));
var StringToken;
(function (StringToken) {
    function create(start, length, flags, escapedValue, prefixLength, comments) {
        const quoteMarkLength = flags & 4 /* StringTokenFlags.Triplicate */ ? 3 : 1;
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 5 /* TokenType.String */,
                flags,
                escapedValue,
                prefixLength,
                quoteMarkLength,
                comments,
            };
        }
        return {
            start,
            length,
            type: 5 /* TokenType.String */,
            flags,
            escapedValue,
            prefixLength,
            quoteMarkLength,
        };
    }
    StringToken.create = create;
})(StringToken || (exports.StringToken = StringToken = {}));
var FStringStartToken;
(function (FStringStartToken) {
    function create(start, length, flags, prefixLength, comments) {
        const quoteMarkLength = flags & 4 /* StringTokenFlags.Triplicate */ ? 3 : 1;
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 24 /* TokenType.FStringStart */,
                flags,
                prefixLength,
                quoteMarkLength,
                comments,
            };
        }
        return {
            start,
            length,
            type: 24 /* TokenType.FStringStart */,
            flags,
            prefixLength,
            quoteMarkLength,
        };
    }
    FStringStartToken.create = create;
})(FStringStartToken || (exports.FStringStartToken = FStringStartToken = {}));
var FStringMiddleToken;
(function (FStringMiddleToken) {
    function create(start, length, flags, escapedValue) {
        const token = {
            start,
            length,
            type: 25 /* TokenType.FStringMiddle */,
            flags,
            escapedValue,
        };
        return token;
    }
    FStringMiddleToken.create = create;
})(FStringMiddleToken || (exports.FStringMiddleToken = FStringMiddleToken = {}));
var FStringEndToken;
(function (FStringEndToken) {
    function create(start, length, flags) {
        const token = {
            start,
            length,
            type: 26 /* TokenType.FStringEnd */,
            flags,
        };
        return token;
    }
    FStringEndToken.create = create;
})(FStringEndToken || (exports.FStringEndToken = FStringEndToken = {}));
var NumberToken;
(function (NumberToken) {
    function create(start, length, value, isInteger, isImaginary, comments) {
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 6 /* TokenType.Number */,
                isInteger,
                isImaginary,
                value,
                comments,
            };
        }
        return {
            start,
            length,
            type: 6 /* TokenType.Number */,
            isInteger,
            isImaginary,
            value,
        };
    }
    NumberToken.create = create;
})(NumberToken || (exports.NumberToken = NumberToken = {}));
var OperatorToken;
(function (OperatorToken) {
    function create(start, length, operatorType, comments) {
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 9 /* TokenType.Operator */,
                operatorType,
                comments,
            };
        }
        return {
            start,
            length,
            type: 9 /* TokenType.Operator */,
            operatorType,
        };
    }
    OperatorToken.create = create;
})(OperatorToken || (exports.OperatorToken = OperatorToken = {}));
var IdentifierToken;
(function (IdentifierToken) {
    function create(start, length, value, comments) {
        // Perform "NFKC normalization", as per the Python lexical spec.
        let normalizedValue = value;
        for (let i = 0; i < value.length; i++) {
            if (value.charCodeAt(i) > 0x7f) {
                normalizedValue = value.normalize('NFKC');
                break;
            }
        }
        if (comments !== undefined) {
            return {
                start,
                length,
                type: 7 /* TokenType.Identifier */,
                value: normalizedValue,
                comments,
            };
        }
        return {
            start,
            length,
            type: 7 /* TokenType.Identifier */,
            value: normalizedValue,
        };
    }
    IdentifierToken.create = create;
})(IdentifierToken || (exports.IdentifierToken = IdentifierToken = {}));
//# sourceMappingURL=tokenizerTypes.js.map

/***/ }),

/***/ 5647:
/***/ ((__unused_webpack_module, exports) => {


/*
 * unicode.ts
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT license.
 *
 * Tables that encode Unicode character codes for various Unicode-
 * defined categories used in the Python spec.
 *
 * Generated by build/generateUnicodeTables.py from the UnicodeData.txt
 * metadata file for Unicode 16.0.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unicodePc = exports.unicodeNdSurrogate = exports.unicodeNd = exports.unicodeMcSurrogate = exports.unicodeMc = exports.unicodeMnSurrogate = exports.unicodeMn = exports.unicodeNlSurrogate = exports.unicodeNl = exports.unicodeLmSurrogate = exports.unicodeLm = exports.unicodeLoSurrogate = exports.unicodeLo = exports.unicodeLt = exports.unicodeLlSurrogate = exports.unicodeLl = exports.unicodeLuSurrogate = exports.unicodeLu = void 0;
exports.unicodeLu = [
    [0x0041, 0x005a],
    [0x00c0, 0x00d6],
    [0x00d8, 0x00de],
    0x0100,
    0x0102,
    0x0104,
    0x0106,
    0x0108,
    0x010a,
    0x010c,
    0x010e,
    0x0110,
    0x0112,
    0x0114,
    0x0116,
    0x0118,
    0x011a,
    0x011c,
    0x011e,
    0x0120,
    0x0122,
    0x0124,
    0x0126,
    0x0128,
    0x012a,
    0x012c,
    0x012e,
    0x0130,
    0x0132,
    0x0134,
    0x0136,
    0x0139,
    0x013b,
    0x013d,
    0x013f,
    0x0141,
    0x0143,
    0x0145,
    0x0147,
    0x014a,
    0x014c,
    0x014e,
    0x0150,
    0x0152,
    0x0154,
    0x0156,
    0x0158,
    0x015a,
    0x015c,
    0x015e,
    0x0160,
    0x0162,
    0x0164,
    0x0166,
    0x0168,
    0x016a,
    0x016c,
    0x016e,
    0x0170,
    0x0172,
    0x0174,
    0x0176,
    [0x0178, 0x0179],
    0x017b,
    0x017d,
    [0x0181, 0x0182],
    0x0184,
    [0x0186, 0x0187],
    [0x0189, 0x018b],
    [0x018e, 0x0191],
    [0x0193, 0x0194],
    [0x0196, 0x0198],
    [0x019c, 0x019d],
    [0x019f, 0x01a0],
    0x01a2,
    0x01a4,
    [0x01a6, 0x01a7],
    0x01a9,
    0x01ac,
    [0x01ae, 0x01af],
    [0x01b1, 0x01b3],
    0x01b5,
    [0x01b7, 0x01b8],
    0x01bc,
    0x01c4,
    0x01c7,
    0x01ca,
    0x01cd,
    0x01cf,
    0x01d1,
    0x01d3,
    0x01d5,
    0x01d7,
    0x01d9,
    0x01db,
    0x01de,
    0x01e0,
    0x01e2,
    0x01e4,
    0x01e6,
    0x01e8,
    0x01ea,
    0x01ec,
    0x01ee,
    0x01f1,
    0x01f4,
    [0x01f6, 0x01f8],
    0x01fa,
    0x01fc,
    0x01fe,
    0x0200,
    0x0202,
    0x0204,
    0x0206,
    0x0208,
    0x020a,
    0x020c,
    0x020e,
    0x0210,
    0x0212,
    0x0214,
    0x0216,
    0x0218,
    0x021a,
    0x021c,
    0x021e,
    0x0220,
    0x0222,
    0x0224,
    0x0226,
    0x0228,
    0x022a,
    0x022c,
    0x022e,
    0x0230,
    0x0232,
    [0x023a, 0x023b],
    [0x023d, 0x023e],
    0x0241,
    [0x0243, 0x0246],
    0x0248,
    0x024a,
    0x024c,
    0x024e,
    0x0370,
    0x0372,
    0x0376,
    0x037f,
    0x0386,
    [0x0388, 0x038a],
    0x038c,
    [0x038e, 0x038f],
    [0x0391, 0x03a1],
    [0x03a3, 0x03ab],
    0x03cf,
    [0x03d2, 0x03d4],
    0x03d8,
    0x03da,
    0x03dc,
    0x03de,
    0x03e0,
    0x03e2,
    0x03e4,
    0x03e6,
    0x03e8,
    0x03ea,
    0x03ec,
    0x03ee,
    0x03f4,
    0x03f7,
    [0x03f9, 0x03fa],
    [0x03fd, 0x042f],
    0x0460,
    0x0462,
    0x0464,
    0x0466,
    0x0468,
    0x046a,
    0x046c,
    0x046e,
    0x0470,
    0x0472,
    0x0474,
    0x0476,
    0x0478,
    0x047a,
    0x047c,
    0x047e,
    0x0480,
    0x048a,
    0x048c,
    0x048e,
    0x0490,
    0x0492,
    0x0494,
    0x0496,
    0x0498,
    0x049a,
    0x049c,
    0x049e,
    0x04a0,
    0x04a2,
    0x04a4,
    0x04a6,
    0x04a8,
    0x04aa,
    0x04ac,
    0x04ae,
    0x04b0,
    0x04b2,
    0x04b4,
    0x04b6,
    0x04b8,
    0x04ba,
    0x04bc,
    0x04be,
    [0x04c0, 0x04c1],
    0x04c3,
    0x04c5,
    0x04c7,
    0x04c9,
    0x04cb,
    0x04cd,
    0x04d0,
    0x04d2,
    0x04d4,
    0x04d6,
    0x04d8,
    0x04da,
    0x04dc,
    0x04de,
    0x04e0,
    0x04e2,
    0x04e4,
    0x04e6,
    0x04e8,
    0x04ea,
    0x04ec,
    0x04ee,
    0x04f0,
    0x04f2,
    0x04f4,
    0x04f6,
    0x04f8,
    0x04fa,
    0x04fc,
    0x04fe,
    0x0500,
    0x0502,
    0x0504,
    0x0506,
    0x0508,
    0x050a,
    0x050c,
    0x050e,
    0x0510,
    0x0512,
    0x0514,
    0x0516,
    0x0518,
    0x051a,
    0x051c,
    0x051e,
    0x0520,
    0x0522,
    0x0524,
    0x0526,
    0x0528,
    0x052a,
    0x052c,
    0x052e,
    [0x0531, 0x0556],
    [0x10a0, 0x10c5],
    0x10c7,
    0x10cd,
    [0x13a0, 0x13f5],
    0x1c89,
    [0x1c90, 0x1cba],
    [0x1cbd, 0x1cbf],
    0x1e00,
    0x1e02,
    0x1e04,
    0x1e06,
    0x1e08,
    0x1e0a,
    0x1e0c,
    0x1e0e,
    0x1e10,
    0x1e12,
    0x1e14,
    0x1e16,
    0x1e18,
    0x1e1a,
    0x1e1c,
    0x1e1e,
    0x1e20,
    0x1e22,
    0x1e24,
    0x1e26,
    0x1e28,
    0x1e2a,
    0x1e2c,
    0x1e2e,
    0x1e30,
    0x1e32,
    0x1e34,
    0x1e36,
    0x1e38,
    0x1e3a,
    0x1e3c,
    0x1e3e,
    0x1e40,
    0x1e42,
    0x1e44,
    0x1e46,
    0x1e48,
    0x1e4a,
    0x1e4c,
    0x1e4e,
    0x1e50,
    0x1e52,
    0x1e54,
    0x1e56,
    0x1e58,
    0x1e5a,
    0x1e5c,
    0x1e5e,
    0x1e60,
    0x1e62,
    0x1e64,
    0x1e66,
    0x1e68,
    0x1e6a,
    0x1e6c,
    0x1e6e,
    0x1e70,
    0x1e72,
    0x1e74,
    0x1e76,
    0x1e78,
    0x1e7a,
    0x1e7c,
    0x1e7e,
    0x1e80,
    0x1e82,
    0x1e84,
    0x1e86,
    0x1e88,
    0x1e8a,
    0x1e8c,
    0x1e8e,
    0x1e90,
    0x1e92,
    0x1e94,
    0x1e9e,
    0x1ea0,
    0x1ea2,
    0x1ea4,
    0x1ea6,
    0x1ea8,
    0x1eaa,
    0x1eac,
    0x1eae,
    0x1eb0,
    0x1eb2,
    0x1eb4,
    0x1eb6,
    0x1eb8,
    0x1eba,
    0x1ebc,
    0x1ebe,
    0x1ec0,
    0x1ec2,
    0x1ec4,
    0x1ec6,
    0x1ec8,
    0x1eca,
    0x1ecc,
    0x1ece,
    0x1ed0,
    0x1ed2,
    0x1ed4,
    0x1ed6,
    0x1ed8,
    0x1eda,
    0x1edc,
    0x1ede,
    0x1ee0,
    0x1ee2,
    0x1ee4,
    0x1ee6,
    0x1ee8,
    0x1eea,
    0x1eec,
    0x1eee,
    0x1ef0,
    0x1ef2,
    0x1ef4,
    0x1ef6,
    0x1ef8,
    0x1efa,
    0x1efc,
    0x1efe,
    [0x1f08, 0x1f0f],
    [0x1f18, 0x1f1d],
    [0x1f28, 0x1f2f],
    [0x1f38, 0x1f3f],
    [0x1f48, 0x1f4d],
    0x1f59,
    0x1f5b,
    0x1f5d,
    0x1f5f,
    [0x1f68, 0x1f6f],
    [0x1fb8, 0x1fbb],
    [0x1fc8, 0x1fcb],
    [0x1fd8, 0x1fdb],
    [0x1fe8, 0x1fec],
    [0x1ff8, 0x1ffb],
    0x2102,
    0x2107,
    [0x210b, 0x210d],
    [0x2110, 0x2112],
    0x2115,
    [0x2119, 0x211d],
    0x2124,
    0x2126,
    0x2128,
    [0x212a, 0x212d],
    [0x2130, 0x2133],
    [0x213e, 0x213f],
    0x2145,
    0x2183,
    [0x2c00, 0x2c2f],
    0x2c60,
    [0x2c62, 0x2c64],
    0x2c67,
    0x2c69,
    0x2c6b,
    [0x2c6d, 0x2c70],
    0x2c72,
    0x2c75,
    [0x2c7e, 0x2c80],
    0x2c82,
    0x2c84,
    0x2c86,
    0x2c88,
    0x2c8a,
    0x2c8c,
    0x2c8e,
    0x2c90,
    0x2c92,
    0x2c94,
    0x2c96,
    0x2c98,
    0x2c9a,
    0x2c9c,
    0x2c9e,
    0x2ca0,
    0x2ca2,
    0x2ca4,
    0x2ca6,
    0x2ca8,
    0x2caa,
    0x2cac,
    0x2cae,
    0x2cb0,
    0x2cb2,
    0x2cb4,
    0x2cb6,
    0x2cb8,
    0x2cba,
    0x2cbc,
    0x2cbe,
    0x2cc0,
    0x2cc2,
    0x2cc4,
    0x2cc6,
    0x2cc8,
    0x2cca,
    0x2ccc,
    0x2cce,
    0x2cd0,
    0x2cd2,
    0x2cd4,
    0x2cd6,
    0x2cd8,
    0x2cda,
    0x2cdc,
    0x2cde,
    0x2ce0,
    0x2ce2,
    0x2ceb,
    0x2ced,
    0x2cf2,
    0xa640,
    0xa642,
    0xa644,
    0xa646,
    0xa648,
    0xa64a,
    0xa64c,
    0xa64e,
    0xa650,
    0xa652,
    0xa654,
    0xa656,
    0xa658,
    0xa65a,
    0xa65c,
    0xa65e,
    0xa660,
    0xa662,
    0xa664,
    0xa666,
    0xa668,
    0xa66a,
    0xa66c,
    0xa680,
    0xa682,
    0xa684,
    0xa686,
    0xa688,
    0xa68a,
    0xa68c,
    0xa68e,
    0xa690,
    0xa692,
    0xa694,
    0xa696,
    0xa698,
    0xa69a,
    0xa722,
    0xa724,
    0xa726,
    0xa728,
    0xa72a,
    0xa72c,
    0xa72e,
    0xa732,
    0xa734,
    0xa736,
    0xa738,
    0xa73a,
    0xa73c,
    0xa73e,
    0xa740,
    0xa742,
    0xa744,
    0xa746,
    0xa748,
    0xa74a,
    0xa74c,
    0xa74e,
    0xa750,
    0xa752,
    0xa754,
    0xa756,
    0xa758,
    0xa75a,
    0xa75c,
    0xa75e,
    0xa760,
    0xa762,
    0xa764,
    0xa766,
    0xa768,
    0xa76a,
    0xa76c,
    0xa76e,
    0xa779,
    0xa77b,
    [0xa77d, 0xa77e],
    0xa780,
    0xa782,
    0xa784,
    0xa786,
    0xa78b,
    0xa78d,
    0xa790,
    0xa792,
    0xa796,
    0xa798,
    0xa79a,
    0xa79c,
    0xa79e,
    0xa7a0,
    0xa7a2,
    0xa7a4,
    0xa7a6,
    0xa7a8,
    [0xa7aa, 0xa7ae],
    [0xa7b0, 0xa7b4],
    0xa7b6,
    0xa7b8,
    0xa7ba,
    0xa7bc,
    0xa7be,
    0xa7c0,
    0xa7c2,
    [0xa7c4, 0xa7c7],
    0xa7c9,
    [0xa7cb, 0xa7cc],
    0xa7d0,
    0xa7d6,
    0xa7d8,
    0xa7da,
    0xa7dc,
    0xa7f5,
    [0xff21, 0xff3a],
    [0x10400, 0x10427],
    [0x104b0, 0x104d3],
    [0x10570, 0x1057a],
    [0x1057c, 0x1058a],
    [0x1058c, 0x10592],
    [0x10594, 0x10595],
    [0x10c80, 0x10cb2],
    [0x10d50, 0x10d65],
    [0x118a0, 0x118bf],
    [0x16e40, 0x16e5f],
    [0x1d400, 0x1d419],
    [0x1d434, 0x1d44d],
    [0x1d468, 0x1d481],
    0x1d49c,
    [0x1d49e, 0x1d49f],
    0x1d4a2,
    [0x1d4a5, 0x1d4a6],
    [0x1d4a9, 0x1d4ac],
    [0x1d4ae, 0x1d4b5],
    [0x1d4d0, 0x1d4e9],
    [0x1d504, 0x1d505],
    [0x1d507, 0x1d50a],
    [0x1d50d, 0x1d514],
    [0x1d516, 0x1d51c],
    [0x1d538, 0x1d539],
    [0x1d53b, 0x1d53e],
    [0x1d540, 0x1d544],
    0x1d546,
    [0x1d54a, 0x1d550],
    [0x1d56c, 0x1d585],
    [0x1d5a0, 0x1d5b9],
    [0x1d5d4, 0x1d5ed],
    [0x1d608, 0x1d621],
    [0x1d63c, 0x1d655],
    [0x1d670, 0x1d689],
    [0x1d6a8, 0x1d6c0],
    [0x1d6e2, 0x1d6fa],
    [0x1d71c, 0x1d734],
    [0x1d756, 0x1d76e],
    [0x1d790, 0x1d7a8],
    0x1d7ca,
    [0x1e900, 0x1e921],
];
exports.unicodeLuSurrogate = {
    0xd801: [
        [0xdc00, 0xdc27], // 0x10400..0x10427
        [0xdcb0, 0xdcd3], // 0x104B0..0x104D3
        [0xdd70, 0xdd7a], // 0x10570..0x1057A
        [0xdd7c, 0xdd8a], // 0x1057C..0x1058A
        [0xdd8c, 0xdd92], // 0x1058C..0x10592
        [0xdd94, 0xdd95], // 0x10594..0x10595
    ],
    0xd803: [
        [0xdc80, 0xdcb2], // 0x10C80..0x10CB2
        [0xdd50, 0xdd65], // 0x10D50..0x10D65
    ],
    0xd806: [
        [0xdca0, 0xdcbf], // 0x118A0..0x118BF
    ],
    0xd81b: [
        [0xde40, 0xde5f], // 0x16E40..0x16E5F
    ],
    0xd835: [
        [0xdc00, 0xdc19], // 0x1D400..0x1D419
        [0xdc34, 0xdc4d], // 0x1D434..0x1D44D
        [0xdc68, 0xdc81], // 0x1D468..0x1D481
        0xdc9c, // 0x1D49C
        [0xdc9e, 0xdc9f], // 0x1D49E..0x1D49F
        0xdca2, // 0x1D4A2
        [0xdca5, 0xdca6], // 0x1D4A5..0x1D4A6
        [0xdca9, 0xdcac], // 0x1D4A9..0x1D4AC
        [0xdcae, 0xdcb5], // 0x1D4AE..0x1D4B5
        [0xdcd0, 0xdce9], // 0x1D4D0..0x1D4E9
        [0xdd04, 0xdd05], // 0x1D504..0x1D505
        [0xdd07, 0xdd0a], // 0x1D507..0x1D50A
        [0xdd0d, 0xdd14], // 0x1D50D..0x1D514
        [0xdd16, 0xdd1c], // 0x1D516..0x1D51C
        [0xdd38, 0xdd39], // 0x1D538..0x1D539
        [0xdd3b, 0xdd3e], // 0x1D53B..0x1D53E
        [0xdd40, 0xdd44], // 0x1D540..0x1D544
        0xdd46, // 0x1D546
        [0xdd4a, 0xdd50], // 0x1D54A..0x1D550
        [0xdd6c, 0xdd85], // 0x1D56C..0x1D585
        [0xdda0, 0xddb9], // 0x1D5A0..0x1D5B9
        [0xddd4, 0xdded], // 0x1D5D4..0x1D5ED
        [0xde08, 0xde21], // 0x1D608..0x1D621
        [0xde3c, 0xde55], // 0x1D63C..0x1D655
        [0xde70, 0xde89], // 0x1D670..0x1D689
        [0xdea8, 0xdec0], // 0x1D6A8..0x1D6C0
        [0xdee2, 0xdefa], // 0x1D6E2..0x1D6FA
        [0xdf1c, 0xdf34], // 0x1D71C..0x1D734
        [0xdf56, 0xdf6e], // 0x1D756..0x1D76E
        [0xdf90, 0xdfa8], // 0x1D790..0x1D7A8
        0xdfca, // 0x1D7CA
    ],
    0xd83a: [
        [0xdd00, 0xdd21], // 0x1E900..0x1E921
    ],
};
exports.unicodeLl = [
    [0x0061, 0x007a],
    0x00b5,
    [0x00df, 0x00f6],
    [0x00f8, 0x00ff],
    0x0101,
    0x0103,
    0x0105,
    0x0107,
    0x0109,
    0x010b,
    0x010d,
    0x010f,
    0x0111,
    0x0113,
    0x0115,
    0x0117,
    0x0119,
    0x011b,
    0x011d,
    0x011f,
    0x0121,
    0x0123,
    0x0125,
    0x0127,
    0x0129,
    0x012b,
    0x012d,
    0x012f,
    0x0131,
    0x0133,
    0x0135,
    [0x0137, 0x0138],
    0x013a,
    0x013c,
    0x013e,
    0x0140,
    0x0142,
    0x0144,
    0x0146,
    [0x0148, 0x0149],
    0x014b,
    0x014d,
    0x014f,
    0x0151,
    0x0153,
    0x0155,
    0x0157,
    0x0159,
    0x015b,
    0x015d,
    0x015f,
    0x0161,
    0x0163,
    0x0165,
    0x0167,
    0x0169,
    0x016b,
    0x016d,
    0x016f,
    0x0171,
    0x0173,
    0x0175,
    0x0177,
    0x017a,
    0x017c,
    [0x017e, 0x0180],
    0x0183,
    0x0185,
    0x0188,
    [0x018c, 0x018d],
    0x0192,
    0x0195,
    [0x0199, 0x019b],
    0x019e,
    0x01a1,
    0x01a3,
    0x01a5,
    0x01a8,
    [0x01aa, 0x01ab],
    0x01ad,
    0x01b0,
    0x01b4,
    0x01b6,
    [0x01b9, 0x01ba],
    [0x01bd, 0x01bf],
    0x01c6,
    0x01c9,
    0x01cc,
    0x01ce,
    0x01d0,
    0x01d2,
    0x01d4,
    0x01d6,
    0x01d8,
    0x01da,
    [0x01dc, 0x01dd],
    0x01df,
    0x01e1,
    0x01e3,
    0x01e5,
    0x01e7,
    0x01e9,
    0x01eb,
    0x01ed,
    [0x01ef, 0x01f0],
    0x01f3,
    0x01f5,
    0x01f9,
    0x01fb,
    0x01fd,
    0x01ff,
    0x0201,
    0x0203,
    0x0205,
    0x0207,
    0x0209,
    0x020b,
    0x020d,
    0x020f,
    0x0211,
    0x0213,
    0x0215,
    0x0217,
    0x0219,
    0x021b,
    0x021d,
    0x021f,
    0x0221,
    0x0223,
    0x0225,
    0x0227,
    0x0229,
    0x022b,
    0x022d,
    0x022f,
    0x0231,
    [0x0233, 0x0239],
    0x023c,
    [0x023f, 0x0240],
    0x0242,
    0x0247,
    0x0249,
    0x024b,
    0x024d,
    [0x024f, 0x0293],
    [0x0295, 0x02af],
    0x0371,
    0x0373,
    0x0377,
    [0x037b, 0x037d],
    0x0390,
    [0x03ac, 0x03ce],
    [0x03d0, 0x03d1],
    [0x03d5, 0x03d7],
    0x03d9,
    0x03db,
    0x03dd,
    0x03df,
    0x03e1,
    0x03e3,
    0x03e5,
    0x03e7,
    0x03e9,
    0x03eb,
    0x03ed,
    [0x03ef, 0x03f3],
    0x03f5,
    0x03f8,
    [0x03fb, 0x03fc],
    [0x0430, 0x045f],
    0x0461,
    0x0463,
    0x0465,
    0x0467,
    0x0469,
    0x046b,
    0x046d,
    0x046f,
    0x0471,
    0x0473,
    0x0475,
    0x0477,
    0x0479,
    0x047b,
    0x047d,
    0x047f,
    0x0481,
    0x048b,
    0x048d,
    0x048f,
    0x0491,
    0x0493,
    0x0495,
    0x0497,
    0x0499,
    0x049b,
    0x049d,
    0x049f,
    0x04a1,
    0x04a3,
    0x04a5,
    0x04a7,
    0x04a9,
    0x04ab,
    0x04ad,
    0x04af,
    0x04b1,
    0x04b3,
    0x04b5,
    0x04b7,
    0x04b9,
    0x04bb,
    0x04bd,
    0x04bf,
    0x04c2,
    0x04c4,
    0x04c6,
    0x04c8,
    0x04ca,
    0x04cc,
    [0x04ce, 0x04cf],
    0x04d1,
    0x04d3,
    0x04d5,
    0x04d7,
    0x04d9,
    0x04db,
    0x04dd,
    0x04df,
    0x04e1,
    0x04e3,
    0x04e5,
    0x04e7,
    0x04e9,
    0x04eb,
    0x04ed,
    0x04ef,
    0x04f1,
    0x04f3,
    0x04f5,
    0x04f7,
    0x04f9,
    0x04fb,
    0x04fd,
    0x04ff,
    0x0501,
    0x0503,
    0x0505,
    0x0507,
    0x0509,
    0x050b,
    0x050d,
    0x050f,
    0x0511,
    0x0513,
    0x0515,
    0x0517,
    0x0519,
    0x051b,
    0x051d,
    0x051f,
    0x0521,
    0x0523,
    0x0525,
    0x0527,
    0x0529,
    0x052b,
    0x052d,
    0x052f,
    [0x0560, 0x0588],
    [0x10d0, 0x10fa],
    [0x10fd, 0x10ff],
    [0x13f8, 0x13fd],
    [0x1c80, 0x1c88],
    0x1c8a,
    [0x1d00, 0x1d2b],
    [0x1d6b, 0x1d77],
    [0x1d79, 0x1d9a],
    0x1e01,
    0x1e03,
    0x1e05,
    0x1e07,
    0x1e09,
    0x1e0b,
    0x1e0d,
    0x1e0f,
    0x1e11,
    0x1e13,
    0x1e15,
    0x1e17,
    0x1e19,
    0x1e1b,
    0x1e1d,
    0x1e1f,
    0x1e21,
    0x1e23,
    0x1e25,
    0x1e27,
    0x1e29,
    0x1e2b,
    0x1e2d,
    0x1e2f,
    0x1e31,
    0x1e33,
    0x1e35,
    0x1e37,
    0x1e39,
    0x1e3b,
    0x1e3d,
    0x1e3f,
    0x1e41,
    0x1e43,
    0x1e45,
    0x1e47,
    0x1e49,
    0x1e4b,
    0x1e4d,
    0x1e4f,
    0x1e51,
    0x1e53,
    0x1e55,
    0x1e57,
    0x1e59,
    0x1e5b,
    0x1e5d,
    0x1e5f,
    0x1e61,
    0x1e63,
    0x1e65,
    0x1e67,
    0x1e69,
    0x1e6b,
    0x1e6d,
    0x1e6f,
    0x1e71,
    0x1e73,
    0x1e75,
    0x1e77,
    0x1e79,
    0x1e7b,
    0x1e7d,
    0x1e7f,
    0x1e81,
    0x1e83,
    0x1e85,
    0x1e87,
    0x1e89,
    0x1e8b,
    0x1e8d,
    0x1e8f,
    0x1e91,
    0x1e93,
    [0x1e95, 0x1e9d],
    0x1e9f,
    0x1ea1,
    0x1ea3,
    0x1ea5,
    0x1ea7,
    0x1ea9,
    0x1eab,
    0x1ead,
    0x1eaf,
    0x1eb1,
    0x1eb3,
    0x1eb5,
    0x1eb7,
    0x1eb9,
    0x1ebb,
    0x1ebd,
    0x1ebf,
    0x1ec1,
    0x1ec3,
    0x1ec5,
    0x1ec7,
    0x1ec9,
    0x1ecb,
    0x1ecd,
    0x1ecf,
    0x1ed1,
    0x1ed3,
    0x1ed5,
    0x1ed7,
    0x1ed9,
    0x1edb,
    0x1edd,
    0x1edf,
    0x1ee1,
    0x1ee3,
    0x1ee5,
    0x1ee7,
    0x1ee9,
    0x1eeb,
    0x1eed,
    0x1eef,
    0x1ef1,
    0x1ef3,
    0x1ef5,
    0x1ef7,
    0x1ef9,
    0x1efb,
    0x1efd,
    [0x1eff, 0x1f07],
    [0x1f10, 0x1f15],
    [0x1f20, 0x1f27],
    [0x1f30, 0x1f37],
    [0x1f40, 0x1f45],
    [0x1f50, 0x1f57],
    [0x1f60, 0x1f67],
    [0x1f70, 0x1f7d],
    [0x1f80, 0x1f87],
    [0x1f90, 0x1f97],
    [0x1fa0, 0x1fa7],
    [0x1fb0, 0x1fb4],
    [0x1fb6, 0x1fb7],
    0x1fbe,
    [0x1fc2, 0x1fc4],
    [0x1fc6, 0x1fc7],
    [0x1fd0, 0x1fd3],
    [0x1fd6, 0x1fd7],
    [0x1fe0, 0x1fe7],
    [0x1ff2, 0x1ff4],
    [0x1ff6, 0x1ff7],
    0x210a,
    [0x210e, 0x210f],
    0x2113,
    0x212f,
    0x2134,
    0x2139,
    [0x213c, 0x213d],
    [0x2146, 0x2149],
    0x214e,
    0x2184,
    [0x2c30, 0x2c5f],
    0x2c61,
    [0x2c65, 0x2c66],
    0x2c68,
    0x2c6a,
    0x2c6c,
    0x2c71,
    [0x2c73, 0x2c74],
    [0x2c76, 0x2c7b],
    0x2c81,
    0x2c83,
    0x2c85,
    0x2c87,
    0x2c89,
    0x2c8b,
    0x2c8d,
    0x2c8f,
    0x2c91,
    0x2c93,
    0x2c95,
    0x2c97,
    0x2c99,
    0x2c9b,
    0x2c9d,
    0x2c9f,
    0x2ca1,
    0x2ca3,
    0x2ca5,
    0x2ca7,
    0x2ca9,
    0x2cab,
    0x2cad,
    0x2caf,
    0x2cb1,
    0x2cb3,
    0x2cb5,
    0x2cb7,
    0x2cb9,
    0x2cbb,
    0x2cbd,
    0x2cbf,
    0x2cc1,
    0x2cc3,
    0x2cc5,
    0x2cc7,
    0x2cc9,
    0x2ccb,
    0x2ccd,
    0x2ccf,
    0x2cd1,
    0x2cd3,
    0x2cd5,
    0x2cd7,
    0x2cd9,
    0x2cdb,
    0x2cdd,
    0x2cdf,
    0x2ce1,
    [0x2ce3, 0x2ce4],
    0x2cec,
    0x2cee,
    0x2cf3,
    [0x2d00, 0x2d25],
    0x2d27,
    0x2d2d,
    0xa641,
    0xa643,
    0xa645,
    0xa647,
    0xa649,
    0xa64b,
    0xa64d,
    0xa64f,
    0xa651,
    0xa653,
    0xa655,
    0xa657,
    0xa659,
    0xa65b,
    0xa65d,
    0xa65f,
    0xa661,
    0xa663,
    0xa665,
    0xa667,
    0xa669,
    0xa66b,
    0xa66d,
    0xa681,
    0xa683,
    0xa685,
    0xa687,
    0xa689,
    0xa68b,
    0xa68d,
    0xa68f,
    0xa691,
    0xa693,
    0xa695,
    0xa697,
    0xa699,
    0xa69b,
    0xa723,
    0xa725,
    0xa727,
    0xa729,
    0xa72b,
    0xa72d,
    [0xa72f, 0xa731],
    0xa733,
    0xa735,
    0xa737,
    0xa739,
    0xa73b,
    0xa73d,
    0xa73f,
    0xa741,
    0xa743,
    0xa745,
    0xa747,
    0xa749,
    0xa74b,
    0xa74d,
    0xa74f,
    0xa751,
    0xa753,
    0xa755,
    0xa757,
    0xa759,
    0xa75b,
    0xa75d,
    0xa75f,
    0xa761,
    0xa763,
    0xa765,
    0xa767,
    0xa769,
    0xa76b,
    0xa76d,
    0xa76f,
    [0xa771, 0xa778],
    0xa77a,
    0xa77c,
    0xa77f,
    0xa781,
    0xa783,
    0xa785,
    0xa787,
    0xa78c,
    0xa78e,
    0xa791,
    [0xa793, 0xa795],
    0xa797,
    0xa799,
    0xa79b,
    0xa79d,
    0xa79f,
    0xa7a1,
    0xa7a3,
    0xa7a5,
    0xa7a7,
    0xa7a9,
    0xa7af,
    0xa7b5,
    0xa7b7,
    0xa7b9,
    0xa7bb,
    0xa7bd,
    0xa7bf,
    0xa7c1,
    0xa7c3,
    0xa7c8,
    0xa7ca,
    0xa7cd,
    0xa7d1,
    0xa7d3,
    0xa7d5,
    0xa7d7,
    0xa7d9,
    0xa7db,
    0xa7f6,
    0xa7fa,
    [0xab30, 0xab5a],
    [0xab60, 0xab68],
    [0xab70, 0xabbf],
    [0xfb00, 0xfb06],
    [0xfb13, 0xfb17],
    [0xff41, 0xff5a],
    [0x10428, 0x1044f],
    [0x104d8, 0x104fb],
    [0x10597, 0x105a1],
    [0x105a3, 0x105b1],
    [0x105b3, 0x105b9],
    [0x105bb, 0x105bc],
    [0x10cc0, 0x10cf2],
    [0x10d70, 0x10d85],
    [0x118c0, 0x118df],
    [0x16e60, 0x16e7f],
    [0x1d41a, 0x1d433],
    [0x1d44e, 0x1d454],
    [0x1d456, 0x1d467],
    [0x1d482, 0x1d49b],
    [0x1d4b6, 0x1d4b9],
    0x1d4bb,
    [0x1d4bd, 0x1d4c3],
    [0x1d4c5, 0x1d4cf],
    [0x1d4ea, 0x1d503],
    [0x1d51e, 0x1d537],
    [0x1d552, 0x1d56b],
    [0x1d586, 0x1d59f],
    [0x1d5ba, 0x1d5d3],
    [0x1d5ee, 0x1d607],
    [0x1d622, 0x1d63b],
    [0x1d656, 0x1d66f],
    [0x1d68a, 0x1d6a5],
    [0x1d6c2, 0x1d6da],
    [0x1d6dc, 0x1d6e1],
    [0x1d6fc, 0x1d714],
    [0x1d716, 0x1d71b],
    [0x1d736, 0x1d74e],
    [0x1d750, 0x1d755],
    [0x1d770, 0x1d788],
    [0x1d78a, 0x1d78f],
    [0x1d7aa, 0x1d7c2],
    [0x1d7c4, 0x1d7c9],
    0x1d7cb,
    [0x1df00, 0x1df09],
    [0x1df0b, 0x1df1e],
    [0x1df25, 0x1df2a],
    [0x1e922, 0x1e943],
];
exports.unicodeLlSurrogate = {
    0xd801: [
        [0xdc28, 0xdc4f], // 0x10428..0x1044F
        [0xdcd8, 0xdcfb], // 0x104D8..0x104FB
        [0xdd97, 0xdda1], // 0x10597..0x105A1
        [0xdda3, 0xddb1], // 0x105A3..0x105B1
        [0xddb3, 0xddb9], // 0x105B3..0x105B9
        [0xddbb, 0xddbc], // 0x105BB..0x105BC
    ],
    0xd803: [
        [0xdcc0, 0xdcf2], // 0x10CC0..0x10CF2
        [0xdd70, 0xdd85], // 0x10D70..0x10D85
    ],
    0xd806: [
        [0xdcc0, 0xdcdf], // 0x118C0..0x118DF
    ],
    0xd81b: [
        [0xde60, 0xde7f], // 0x16E60..0x16E7F
    ],
    0xd835: [
        [0xdc1a, 0xdc33], // 0x1D41A..0x1D433
        [0xdc4e, 0xdc54], // 0x1D44E..0x1D454
        [0xdc56, 0xdc67], // 0x1D456..0x1D467
        [0xdc82, 0xdc9b], // 0x1D482..0x1D49B
        [0xdcb6, 0xdcb9], // 0x1D4B6..0x1D4B9
        0xdcbb, // 0x1D4BB
        [0xdcbd, 0xdcc3], // 0x1D4BD..0x1D4C3
        [0xdcc5, 0xdccf], // 0x1D4C5..0x1D4CF
        [0xdcea, 0xdd03], // 0x1D4EA..0x1D503
        [0xdd1e, 0xdd37], // 0x1D51E..0x1D537
        [0xdd52, 0xdd6b], // 0x1D552..0x1D56B
        [0xdd86, 0xdd9f], // 0x1D586..0x1D59F
        [0xddba, 0xddd3], // 0x1D5BA..0x1D5D3
        [0xddee, 0xde07], // 0x1D5EE..0x1D607
        [0xde22, 0xde3b], // 0x1D622..0x1D63B
        [0xde56, 0xde6f], // 0x1D656..0x1D66F
        [0xde8a, 0xdea5], // 0x1D68A..0x1D6A5
        [0xdec2, 0xdeda], // 0x1D6C2..0x1D6DA
        [0xdedc, 0xdee1], // 0x1D6DC..0x1D6E1
        [0xdefc, 0xdf14], // 0x1D6FC..0x1D714
        [0xdf16, 0xdf1b], // 0x1D716..0x1D71B
        [0xdf36, 0xdf4e], // 0x1D736..0x1D74E
        [0xdf50, 0xdf55], // 0x1D750..0x1D755
        [0xdf70, 0xdf88], // 0x1D770..0x1D788
        [0xdf8a, 0xdf8f], // 0x1D78A..0x1D78F
        [0xdfaa, 0xdfc2], // 0x1D7AA..0x1D7C2
        [0xdfc4, 0xdfc9], // 0x1D7C4..0x1D7C9
        0xdfcb, // 0x1D7CB
    ],
    0xd837: [
        [0xdf00, 0xdf09], // 0x1DF00..0x1DF09
        [0xdf0b, 0xdf1e], // 0x1DF0B..0x1DF1E
        [0xdf25, 0xdf2a], // 0x1DF25..0x1DF2A
    ],
    0xd83a: [
        [0xdd22, 0xdd43], // 0x1E922..0x1E943
    ],
};
exports.unicodeLt = [
    0x01c5,
    0x01c8,
    0x01cb,
    0x01f2,
    [0x1f88, 0x1f8f],
    [0x1f98, 0x1f9f],
    [0x1fa8, 0x1faf],
    0x1fbc,
    0x1fcc,
    0x1ffc,
];
exports.unicodeLo = [
    0x00aa,
    0x00ba,
    0x01bb,
    [0x01c0, 0x01c3],
    0x0294,
    [0x05d0, 0x05ea],
    [0x05ef, 0x05f2],
    [0x0620, 0x063f],
    [0x0641, 0x064a],
    [0x066e, 0x066f],
    [0x0671, 0x06d3],
    0x06d5,
    [0x06ee, 0x06ef],
    [0x06fa, 0x06fc],
    0x06ff,
    0x0710,
    [0x0712, 0x072f],
    [0x074d, 0x07a5],
    0x07b1,
    [0x07ca, 0x07ea],
    [0x0800, 0x0815],
    [0x0840, 0x0858],
    [0x0860, 0x086a],
    [0x0870, 0x0887],
    [0x0889, 0x088e],
    [0x08a0, 0x08c8],
    [0x0904, 0x0939],
    0x093d,
    0x0950,
    [0x0958, 0x0961],
    [0x0972, 0x0980],
    [0x0985, 0x098c],
    [0x098f, 0x0990],
    [0x0993, 0x09a8],
    [0x09aa, 0x09b0],
    0x09b2,
    [0x09b6, 0x09b9],
    0x09bd,
    0x09ce,
    [0x09dc, 0x09dd],
    [0x09df, 0x09e1],
    [0x09f0, 0x09f1],
    0x09fc,
    [0x0a05, 0x0a0a],
    [0x0a0f, 0x0a10],
    [0x0a13, 0x0a28],
    [0x0a2a, 0x0a30],
    [0x0a32, 0x0a33],
    [0x0a35, 0x0a36],
    [0x0a38, 0x0a39],
    [0x0a59, 0x0a5c],
    0x0a5e,
    [0x0a72, 0x0a74],
    [0x0a85, 0x0a8d],
    [0x0a8f, 0x0a91],
    [0x0a93, 0x0aa8],
    [0x0aaa, 0x0ab0],
    [0x0ab2, 0x0ab3],
    [0x0ab5, 0x0ab9],
    0x0abd,
    0x0ad0,
    [0x0ae0, 0x0ae1],
    0x0af9,
    [0x0b05, 0x0b0c],
    [0x0b0f, 0x0b10],
    [0x0b13, 0x0b28],
    [0x0b2a, 0x0b30],
    [0x0b32, 0x0b33],
    [0x0b35, 0x0b39],
    0x0b3d,
    [0x0b5c, 0x0b5d],
    [0x0b5f, 0x0b61],
    0x0b71,
    0x0b83,
    [0x0b85, 0x0b8a],
    [0x0b8e, 0x0b90],
    [0x0b92, 0x0b95],
    [0x0b99, 0x0b9a],
    0x0b9c,
    [0x0b9e, 0x0b9f],
    [0x0ba3, 0x0ba4],
    [0x0ba8, 0x0baa],
    [0x0bae, 0x0bb9],
    0x0bd0,
    [0x0c05, 0x0c0c],
    [0x0c0e, 0x0c10],
    [0x0c12, 0x0c28],
    [0x0c2a, 0x0c39],
    0x0c3d,
    [0x0c58, 0x0c5a],
    0x0c5d,
    [0x0c60, 0x0c61],
    0x0c80,
    [0x0c85, 0x0c8c],
    [0x0c8e, 0x0c90],
    [0x0c92, 0x0ca8],
    [0x0caa, 0x0cb3],
    [0x0cb5, 0x0cb9],
    0x0cbd,
    [0x0cdd, 0x0cde],
    [0x0ce0, 0x0ce1],
    [0x0cf1, 0x0cf2],
    [0x0d04, 0x0d0c],
    [0x0d0e, 0x0d10],
    [0x0d12, 0x0d3a],
    0x0d3d,
    0x0d4e,
    [0x0d54, 0x0d56],
    [0x0d5f, 0x0d61],
    [0x0d7a, 0x0d7f],
    [0x0d85, 0x0d96],
    [0x0d9a, 0x0db1],
    [0x0db3, 0x0dbb],
    0x0dbd,
    [0x0dc0, 0x0dc6],
    [0x0e01, 0x0e30],
    [0x0e32, 0x0e33],
    [0x0e40, 0x0e45],
    [0x0e81, 0x0e82],
    0x0e84,
    [0x0e86, 0x0e8a],
    [0x0e8c, 0x0ea3],
    0x0ea5,
    [0x0ea7, 0x0eb0],
    [0x0eb2, 0x0eb3],
    0x0ebd,
    [0x0ec0, 0x0ec4],
    [0x0edc, 0x0edf],
    0x0f00,
    [0x0f40, 0x0f47],
    [0x0f49, 0x0f6c],
    [0x0f88, 0x0f8c],
    [0x1000, 0x102a],
    0x103f,
    [0x1050, 0x1055],
    [0x105a, 0x105d],
    0x1061,
    [0x1065, 0x1066],
    [0x106e, 0x1070],
    [0x1075, 0x1081],
    0x108e,
    [0x1100, 0x1248],
    [0x124a, 0x124d],
    [0x1250, 0x1256],
    0x1258,
    [0x125a, 0x125d],
    [0x1260, 0x1288],
    [0x128a, 0x128d],
    [0x1290, 0x12b0],
    [0x12b2, 0x12b5],
    [0x12b8, 0x12be],
    0x12c0,
    [0x12c2, 0x12c5],
    [0x12c8, 0x12d6],
    [0x12d8, 0x1310],
    [0x1312, 0x1315],
    [0x1318, 0x135a],
    [0x1380, 0x138f],
    [0x1401, 0x166c],
    [0x166f, 0x167f],
    [0x1681, 0x169a],
    [0x16a0, 0x16ea],
    [0x16f1, 0x16f8],
    [0x1700, 0x1711],
    [0x171f, 0x1731],
    [0x1740, 0x1751],
    [0x1760, 0x176c],
    [0x176e, 0x1770],
    [0x1780, 0x17b3],
    0x17dc,
    [0x1820, 0x1842],
    [0x1844, 0x1878],
    [0x1880, 0x1884],
    [0x1887, 0x18a8],
    0x18aa,
    [0x18b0, 0x18f5],
    [0x1900, 0x191e],
    [0x1950, 0x196d],
    [0x1970, 0x1974],
    [0x1980, 0x19ab],
    [0x19b0, 0x19c9],
    [0x1a00, 0x1a16],
    [0x1a20, 0x1a54],
    [0x1b05, 0x1b33],
    [0x1b45, 0x1b4c],
    [0x1b83, 0x1ba0],
    [0x1bae, 0x1baf],
    [0x1bba, 0x1be5],
    [0x1c00, 0x1c23],
    [0x1c4d, 0x1c4f],
    [0x1c5a, 0x1c77],
    [0x1ce9, 0x1cec],
    [0x1cee, 0x1cf3],
    [0x1cf5, 0x1cf6],
    0x1cfa,
    [0x2135, 0x2138],
    [0x2d30, 0x2d67],
    [0x2d80, 0x2d96],
    [0x2da0, 0x2da6],
    [0x2da8, 0x2dae],
    [0x2db0, 0x2db6],
    [0x2db8, 0x2dbe],
    [0x2dc0, 0x2dc6],
    [0x2dc8, 0x2dce],
    [0x2dd0, 0x2dd6],
    [0x2dd8, 0x2dde],
    0x3006,
    0x303c,
    [0x3041, 0x3096],
    0x309f,
    [0x30a1, 0x30fa],
    0x30ff,
    [0x3105, 0x312f],
    [0x3131, 0x318e],
    [0x31a0, 0x31bf],
    [0x31f0, 0x31ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0xa014],
    [0xa016, 0xa48c],
    [0xa4d0, 0xa4f7],
    [0xa500, 0xa60b],
    [0xa610, 0xa61f],
    [0xa62a, 0xa62b],
    0xa66e,
    [0xa6a0, 0xa6e5],
    0xa78f,
    0xa7f7,
    [0xa7fb, 0xa801],
    [0xa803, 0xa805],
    [0xa807, 0xa80a],
    [0xa80c, 0xa822],
    [0xa840, 0xa873],
    [0xa882, 0xa8b3],
    [0xa8f2, 0xa8f7],
    0xa8fb,
    [0xa8fd, 0xa8fe],
    [0xa90a, 0xa925],
    [0xa930, 0xa946],
    [0xa960, 0xa97c],
    [0xa984, 0xa9b2],
    [0xa9e0, 0xa9e4],
    [0xa9e7, 0xa9ef],
    [0xa9fa, 0xa9fe],
    [0xaa00, 0xaa28],
    [0xaa40, 0xaa42],
    [0xaa44, 0xaa4b],
    [0xaa60, 0xaa6f],
    [0xaa71, 0xaa76],
    0xaa7a,
    [0xaa7e, 0xaaaf],
    0xaab1,
    [0xaab5, 0xaab6],
    [0xaab9, 0xaabd],
    0xaac0,
    0xaac2,
    [0xaadb, 0xaadc],
    [0xaae0, 0xaaea],
    0xaaf2,
    [0xab01, 0xab06],
    [0xab09, 0xab0e],
    [0xab11, 0xab16],
    [0xab20, 0xab26],
    [0xab28, 0xab2e],
    [0xabc0, 0xabe2],
    [0xac00, 0xd7a3],
    [0xd7b0, 0xd7c6],
    [0xd7cb, 0xd7fb],
    [0xf900, 0xfa6d],
    [0xfa70, 0xfad9],
    0xfb1d,
    [0xfb1f, 0xfb28],
    [0xfb2a, 0xfb36],
    [0xfb38, 0xfb3c],
    0xfb3e,
    [0xfb40, 0xfb41],
    [0xfb43, 0xfb44],
    [0xfb46, 0xfbb1],
    [0xfbd3, 0xfd3d],
    [0xfd50, 0xfd8f],
    [0xfd92, 0xfdc7],
    [0xfdf0, 0xfdfb],
    [0xfe70, 0xfe74],
    [0xfe76, 0xfefc],
    [0xff66, 0xff6f],
    [0xff71, 0xff9d],
    [0xffa0, 0xffbe],
    [0xffc2, 0xffc7],
    [0xffca, 0xffcf],
    [0xffd2, 0xffd7],
    [0xffda, 0xffdc],
    [0x10000, 0x1000b],
    [0x1000d, 0x10026],
    [0x10028, 0x1003a],
    [0x1003c, 0x1003d],
    [0x1003f, 0x1004d],
    [0x10050, 0x1005d],
    [0x10080, 0x100fa],
    [0x10280, 0x1029c],
    [0x102a0, 0x102d0],
    [0x10300, 0x1031f],
    [0x1032d, 0x10340],
    [0x10342, 0x10349],
    [0x10350, 0x10375],
    [0x10380, 0x1039d],
    [0x103a0, 0x103c3],
    [0x103c8, 0x103cf],
    [0x10450, 0x1049d],
    [0x10500, 0x10527],
    [0x10530, 0x10563],
    [0x105c0, 0x105f3],
    [0x10600, 0x10736],
    [0x10740, 0x10755],
    [0x10760, 0x10767],
    [0x10800, 0x10805],
    0x10808,
    [0x1080a, 0x10835],
    [0x10837, 0x10838],
    0x1083c,
    [0x1083f, 0x10855],
    [0x10860, 0x10876],
    [0x10880, 0x1089e],
    [0x108e0, 0x108f2],
    [0x108f4, 0x108f5],
    [0x10900, 0x10915],
    [0x10920, 0x10939],
    [0x10980, 0x109b7],
    [0x109be, 0x109bf],
    0x10a00,
    [0x10a10, 0x10a13],
    [0x10a15, 0x10a17],
    [0x10a19, 0x10a35],
    [0x10a60, 0x10a7c],
    [0x10a80, 0x10a9c],
    [0x10ac0, 0x10ac7],
    [0x10ac9, 0x10ae4],
    [0x10b00, 0x10b35],
    [0x10b40, 0x10b55],
    [0x10b60, 0x10b72],
    [0x10b80, 0x10b91],
    [0x10c00, 0x10c48],
    [0x10d00, 0x10d23],
    [0x10d4a, 0x10d4d],
    0x10d4f,
    [0x10e80, 0x10ea9],
    [0x10eb0, 0x10eb1],
    [0x10ec2, 0x10ec4],
    [0x10f00, 0x10f1c],
    0x10f27,
    [0x10f30, 0x10f45],
    [0x10f70, 0x10f81],
    [0x10fb0, 0x10fc4],
    [0x10fe0, 0x10ff6],
    [0x11003, 0x11037],
    [0x11071, 0x11072],
    0x11075,
    [0x11083, 0x110af],
    [0x110d0, 0x110e8],
    [0x11103, 0x11126],
    0x11144,
    0x11147,
    [0x11150, 0x11172],
    0x11176,
    [0x11183, 0x111b2],
    [0x111c1, 0x111c4],
    0x111da,
    0x111dc,
    [0x11200, 0x11211],
    [0x11213, 0x1122b],
    [0x1123f, 0x11240],
    [0x11280, 0x11286],
    0x11288,
    [0x1128a, 0x1128d],
    [0x1128f, 0x1129d],
    [0x1129f, 0x112a8],
    [0x112b0, 0x112de],
    [0x11305, 0x1130c],
    [0x1130f, 0x11310],
    [0x11313, 0x11328],
    [0x1132a, 0x11330],
    [0x11332, 0x11333],
    [0x11335, 0x11339],
    0x1133d,
    0x11350,
    [0x1135d, 0x11361],
    [0x11380, 0x11389],
    0x1138b,
    0x1138e,
    [0x11390, 0x113b5],
    0x113b7,
    0x113d1,
    0x113d3,
    [0x11400, 0x11434],
    [0x11447, 0x1144a],
    [0x1145f, 0x11461],
    [0x11480, 0x114af],
    [0x114c4, 0x114c5],
    0x114c7,
    [0x11580, 0x115ae],
    [0x115d8, 0x115db],
    [0x11600, 0x1162f],
    0x11644,
    [0x11680, 0x116aa],
    0x116b8,
    [0x11700, 0x1171a],
    [0x11740, 0x11746],
    [0x11800, 0x1182b],
    [0x118ff, 0x11906],
    0x11909,
    [0x1190c, 0x11913],
    [0x11915, 0x11916],
    [0x11918, 0x1192f],
    0x1193f,
    0x11941,
    [0x119a0, 0x119a7],
    [0x119aa, 0x119d0],
    0x119e1,
    0x119e3,
    0x11a00,
    [0x11a0b, 0x11a32],
    0x11a3a,
    0x11a50,
    [0x11a5c, 0x11a89],
    0x11a9d,
    [0x11ab0, 0x11af8],
    [0x11bc0, 0x11be0],
    [0x11c00, 0x11c08],
    [0x11c0a, 0x11c2e],
    0x11c40,
    [0x11c72, 0x11c8f],
    [0x11d00, 0x11d06],
    [0x11d08, 0x11d09],
    [0x11d0b, 0x11d30],
    0x11d46,
    [0x11d60, 0x11d65],
    [0x11d67, 0x11d68],
    [0x11d6a, 0x11d89],
    0x11d98,
    [0x11ee0, 0x11ef2],
    0x11f02,
    [0x11f04, 0x11f10],
    [0x11f12, 0x11f33],
    0x11fb0,
    [0x12000, 0x12399],
    [0x12480, 0x12543],
    [0x12f90, 0x12ff0],
    [0x13000, 0x1342f],
    [0x13441, 0x13446],
    [0x13460, 0x143fa],
    [0x14400, 0x14646],
    [0x16100, 0x1611d],
    [0x16800, 0x16a38],
    [0x16a40, 0x16a5e],
    [0x16a70, 0x16abe],
    [0x16ad0, 0x16aed],
    [0x16b00, 0x16b2f],
    [0x16b63, 0x16b77],
    [0x16b7d, 0x16b8f],
    [0x16d43, 0x16d6a],
    [0x16f00, 0x16f4a],
    0x16f50,
    [0x17000, 0x187f7],
    [0x18800, 0x18cd5],
    [0x18cff, 0x18d08],
    [0x1b000, 0x1b122],
    0x1b132,
    [0x1b150, 0x1b152],
    0x1b155,
    [0x1b164, 0x1b167],
    [0x1b170, 0x1b2fb],
    [0x1bc00, 0x1bc6a],
    [0x1bc70, 0x1bc7c],
    [0x1bc80, 0x1bc88],
    [0x1bc90, 0x1bc99],
    0x1df0a,
    [0x1e100, 0x1e12c],
    0x1e14e,
    [0x1e290, 0x1e2ad],
    [0x1e2c0, 0x1e2eb],
    [0x1e4d0, 0x1e4ea],
    [0x1e5d0, 0x1e5ed],
    0x1e5f0,
    [0x1e7e0, 0x1e7e6],
    [0x1e7e8, 0x1e7eb],
    [0x1e7ed, 0x1e7ee],
    [0x1e7f0, 0x1e7fe],
    [0x1e800, 0x1e8c4],
    [0x1ee00, 0x1ee03],
    [0x1ee05, 0x1ee1f],
    [0x1ee21, 0x1ee22],
    0x1ee24,
    0x1ee27,
    [0x1ee29, 0x1ee32],
    [0x1ee34, 0x1ee37],
    0x1ee39,
    0x1ee3b,
    0x1ee42,
    0x1ee47,
    0x1ee49,
    0x1ee4b,
    [0x1ee4d, 0x1ee4f],
    [0x1ee51, 0x1ee52],
    0x1ee54,
    0x1ee57,
    0x1ee59,
    0x1ee5b,
    0x1ee5d,
    0x1ee5f,
    [0x1ee61, 0x1ee62],
    0x1ee64,
    [0x1ee67, 0x1ee6a],
    [0x1ee6c, 0x1ee72],
    [0x1ee74, 0x1ee77],
    [0x1ee79, 0x1ee7c],
    0x1ee7e,
    [0x1ee80, 0x1ee89],
    [0x1ee8b, 0x1ee9b],
    [0x1eea1, 0x1eea3],
    [0x1eea5, 0x1eea9],
    [0x1eeab, 0x1eebb],
    [0x20000, 0x2a6df],
    [0x2a700, 0x2b739],
    [0x2b740, 0x2b81d],
    [0x2b820, 0x2cea1],
    [0x2ceb0, 0x2ebe0],
    [0x2ebf0, 0x2ee5d],
    [0x2f800, 0x2fa1d],
    [0x30000, 0x3134a],
    [0x31350, 0x323af],
];
exports.unicodeLoSurrogate = {
    0xd800: [
        [0xdc00, 0xdc0b], // 0x10000..0x1000B
        [0xdc0d, 0xdc26], // 0x1000D..0x10026
        [0xdc28, 0xdc3a], // 0x10028..0x1003A
        [0xdc3c, 0xdc3d], // 0x1003C..0x1003D
        [0xdc3f, 0xdc4d], // 0x1003F..0x1004D
        [0xdc50, 0xdc5d], // 0x10050..0x1005D
        [0xdc80, 0xdcfa], // 0x10080..0x100FA
        [0xde80, 0xde9c], // 0x10280..0x1029C
        [0xdea0, 0xded0], // 0x102A0..0x102D0
        [0xdf00, 0xdf1f], // 0x10300..0x1031F
        [0xdf2d, 0xdf40], // 0x1032D..0x10340
        [0xdf42, 0xdf49], // 0x10342..0x10349
        [0xdf50, 0xdf75], // 0x10350..0x10375
        [0xdf80, 0xdf9d], // 0x10380..0x1039D
        [0xdfa0, 0xdfc3], // 0x103A0..0x103C3
        [0xdfc8, 0xdfcf], // 0x103C8..0x103CF
    ],
    0xd801: [
        [0xdc50, 0xdc9d], // 0x10450..0x1049D
        [0xdd00, 0xdd27], // 0x10500..0x10527
        [0xdd30, 0xdd63], // 0x10530..0x10563
        [0xddc0, 0xddf3], // 0x105C0..0x105F3
        [0xde00, 0xdf36], // 0x10600..0x10736
        [0xdf40, 0xdf55], // 0x10740..0x10755
        [0xdf60, 0xdf67], // 0x10760..0x10767
    ],
    0xd802: [
        [0xdc00, 0xdc05], // 0x10800..0x10805
        0xdc08, // 0x10808
        [0xdc0a, 0xdc35], // 0x1080A..0x10835
        [0xdc37, 0xdc38], // 0x10837..0x10838
        0xdc3c, // 0x1083C
        [0xdc3f, 0xdc55], // 0x1083F..0x10855
        [0xdc60, 0xdc76], // 0x10860..0x10876
        [0xdc80, 0xdc9e], // 0x10880..0x1089E
        [0xdce0, 0xdcf2], // 0x108E0..0x108F2
        [0xdcf4, 0xdcf5], // 0x108F4..0x108F5
        [0xdd00, 0xdd15], // 0x10900..0x10915
        [0xdd20, 0xdd39], // 0x10920..0x10939
        [0xdd80, 0xddb7], // 0x10980..0x109B7
        [0xddbe, 0xddbf], // 0x109BE..0x109BF
        0xde00, // 0x10A00
        [0xde10, 0xde13], // 0x10A10..0x10A13
        [0xde15, 0xde17], // 0x10A15..0x10A17
        [0xde19, 0xde35], // 0x10A19..0x10A35
        [0xde60, 0xde7c], // 0x10A60..0x10A7C
        [0xde80, 0xde9c], // 0x10A80..0x10A9C
        [0xdec0, 0xdec7], // 0x10AC0..0x10AC7
        [0xdec9, 0xdee4], // 0x10AC9..0x10AE4
        [0xdf00, 0xdf35], // 0x10B00..0x10B35
        [0xdf40, 0xdf55], // 0x10B40..0x10B55
        [0xdf60, 0xdf72], // 0x10B60..0x10B72
        [0xdf80, 0xdf91], // 0x10B80..0x10B91
    ],
    0xd803: [
        [0xdc00, 0xdc48], // 0x10C00..0x10C48
        [0xdd00, 0xdd23], // 0x10D00..0x10D23
        [0xdd4a, 0xdd4d], // 0x10D4A..0x10D4D
        0xdd4f, // 0x10D4F
        [0xde80, 0xdea9], // 0x10E80..0x10EA9
        [0xdeb0, 0xdeb1], // 0x10EB0..0x10EB1
        [0xdec2, 0xdec4], // 0x10EC2..0x10EC4
        [0xdf00, 0xdf1c], // 0x10F00..0x10F1C
        0xdf27, // 0x10F27
        [0xdf30, 0xdf45], // 0x10F30..0x10F45
        [0xdf70, 0xdf81], // 0x10F70..0x10F81
        [0xdfb0, 0xdfc4], // 0x10FB0..0x10FC4
        [0xdfe0, 0xdff6], // 0x10FE0..0x10FF6
    ],
    0xd804: [
        [0xdc03, 0xdc37], // 0x11003..0x11037
        [0xdc71, 0xdc72], // 0x11071..0x11072
        0xdc75, // 0x11075
        [0xdc83, 0xdcaf], // 0x11083..0x110AF
        [0xdcd0, 0xdce8], // 0x110D0..0x110E8
        [0xdd03, 0xdd26], // 0x11103..0x11126
        0xdd44, // 0x11144
        0xdd47, // 0x11147
        [0xdd50, 0xdd72], // 0x11150..0x11172
        0xdd76, // 0x11176
        [0xdd83, 0xddb2], // 0x11183..0x111B2
        [0xddc1, 0xddc4], // 0x111C1..0x111C4
        0xddda, // 0x111DA
        0xdddc, // 0x111DC
        [0xde00, 0xde11], // 0x11200..0x11211
        [0xde13, 0xde2b], // 0x11213..0x1122B
        [0xde3f, 0xde40], // 0x1123F..0x11240
        [0xde80, 0xde86], // 0x11280..0x11286
        0xde88, // 0x11288
        [0xde8a, 0xde8d], // 0x1128A..0x1128D
        [0xde8f, 0xde9d], // 0x1128F..0x1129D
        [0xde9f, 0xdea8], // 0x1129F..0x112A8
        [0xdeb0, 0xdede], // 0x112B0..0x112DE
        [0xdf05, 0xdf0c], // 0x11305..0x1130C
        [0xdf0f, 0xdf10], // 0x1130F..0x11310
        [0xdf13, 0xdf28], // 0x11313..0x11328
        [0xdf2a, 0xdf30], // 0x1132A..0x11330
        [0xdf32, 0xdf33], // 0x11332..0x11333
        [0xdf35, 0xdf39], // 0x11335..0x11339
        0xdf3d, // 0x1133D
        0xdf50, // 0x11350
        [0xdf5d, 0xdf61], // 0x1135D..0x11361
        [0xdf80, 0xdf89], // 0x11380..0x11389
        0xdf8b, // 0x1138B
        0xdf8e, // 0x1138E
        [0xdf90, 0xdfb5], // 0x11390..0x113B5
        0xdfb7, // 0x113B7
        0xdfd1, // 0x113D1
        0xdfd3, // 0x113D3
    ],
    0xd805: [
        [0xdc00, 0xdc34], // 0x11400..0x11434
        [0xdc47, 0xdc4a], // 0x11447..0x1144A
        [0xdc5f, 0xdc61], // 0x1145F..0x11461
        [0xdc80, 0xdcaf], // 0x11480..0x114AF
        [0xdcc4, 0xdcc5], // 0x114C4..0x114C5
        0xdcc7, // 0x114C7
        [0xdd80, 0xddae], // 0x11580..0x115AE
        [0xddd8, 0xdddb], // 0x115D8..0x115DB
        [0xde00, 0xde2f], // 0x11600..0x1162F
        0xde44, // 0x11644
        [0xde80, 0xdeaa], // 0x11680..0x116AA
        0xdeb8, // 0x116B8
        [0xdf00, 0xdf1a], // 0x11700..0x1171A
        [0xdf40, 0xdf46], // 0x11740..0x11746
    ],
    0xd806: [
        [0xdc00, 0xdc2b], // 0x11800..0x1182B
        [0xdcff, 0xdd06], // 0x118FF..0x11906
        0xdd09, // 0x11909
        [0xdd0c, 0xdd13], // 0x1190C..0x11913
        [0xdd15, 0xdd16], // 0x11915..0x11916
        [0xdd18, 0xdd2f], // 0x11918..0x1192F
        0xdd3f, // 0x1193F
        0xdd41, // 0x11941
        [0xdda0, 0xdda7], // 0x119A0..0x119A7
        [0xddaa, 0xddd0], // 0x119AA..0x119D0
        0xdde1, // 0x119E1
        0xdde3, // 0x119E3
        0xde00, // 0x11A00
        [0xde0b, 0xde32], // 0x11A0B..0x11A32
        0xde3a, // 0x11A3A
        0xde50, // 0x11A50
        [0xde5c, 0xde89], // 0x11A5C..0x11A89
        0xde9d, // 0x11A9D
        [0xdeb0, 0xdef8], // 0x11AB0..0x11AF8
        [0xdfc0, 0xdfe0], // 0x11BC0..0x11BE0
    ],
    0xd807: [
        [0xdc00, 0xdc08], // 0x11C00..0x11C08
        [0xdc0a, 0xdc2e], // 0x11C0A..0x11C2E
        0xdc40, // 0x11C40
        [0xdc72, 0xdc8f], // 0x11C72..0x11C8F
        [0xdd00, 0xdd06], // 0x11D00..0x11D06
        [0xdd08, 0xdd09], // 0x11D08..0x11D09
        [0xdd0b, 0xdd30], // 0x11D0B..0x11D30
        0xdd46, // 0x11D46
        [0xdd60, 0xdd65], // 0x11D60..0x11D65
        [0xdd67, 0xdd68], // 0x11D67..0x11D68
        [0xdd6a, 0xdd89], // 0x11D6A..0x11D89
        0xdd98, // 0x11D98
        [0xdee0, 0xdef2], // 0x11EE0..0x11EF2
        0xdf02, // 0x11F02
        [0xdf04, 0xdf10], // 0x11F04..0x11F10
        [0xdf12, 0xdf33], // 0x11F12..0x11F33
        0xdfb0, // 0x11FB0
    ],
    0xd808: [
        [0xdc00, 0xdf99], // 0x12000..0x12399
    ],
    0xd809: [
        [0xdc80, 0xdd43], // 0x12480..0x12543
    ],
    0xd80b: [
        [0xdf90, 0xdff0], // 0x12F90..0x12FF0
    ],
    0xd80c: [
        [0xdc00, 0xdfff], // 0x13000..0x133FF
    ],
    0xd80d: [
        [0xdc00, 0xdc2f], // 0x13400..0x1342F
        [0xdc41, 0xdc46], // 0x13441..0x13446
        [0xdc60, 0xdfff], // 0x13460..0x137FF
    ],
    0xd80e: [
        [0xdc00, 0xdfff], // 0x13800..0x13BFF
    ],
    0xd80f: [
        [0xdc00, 0xdfff], // 0x13C00..0x13FFF
    ],
    0xd810: [
        [0xdc00, 0xdffa], // 0x14000..0x143FA
    ],
    0xd811: [
        [0xdc00, 0xde46], // 0x14400..0x14646
    ],
    0xd818: [
        [0xdd00, 0xdd1d], // 0x16100..0x1611D
    ],
    0xd81a: [
        [0xdc00, 0xde38], // 0x16800..0x16A38
        [0xde40, 0xde5e], // 0x16A40..0x16A5E
        [0xde70, 0xdebe], // 0x16A70..0x16ABE
        [0xded0, 0xdeed], // 0x16AD0..0x16AED
        [0xdf00, 0xdf2f], // 0x16B00..0x16B2F
        [0xdf63, 0xdf77], // 0x16B63..0x16B77
        [0xdf7d, 0xdf8f], // 0x16B7D..0x16B8F
    ],
    0xd81b: [
        [0xdd43, 0xdd6a], // 0x16D43..0x16D6A
        [0xdf00, 0xdf4a], // 0x16F00..0x16F4A
        0xdf50, // 0x16F50
    ],
    0xd81c: [
        [0xdc00, 0xdfff], // 0x17000..0x173FF
    ],
    0xd81d: [
        [0xdc00, 0xdfff], // 0x17400..0x177FF
    ],
    0xd81e: [
        [0xdc00, 0xdfff], // 0x17800..0x17BFF
    ],
    0xd81f: [
        [0xdc00, 0xdfff], // 0x17C00..0x17FFF
    ],
    0xd820: [
        [0xdc00, 0xdfff], // 0x18000..0x183FF
    ],
    0xd821: [
        [0xdc00, 0xdff7], // 0x18400..0x187F7
    ],
    0xd822: [
        [0xdc00, 0xdfff], // 0x18800..0x18BFF
    ],
    0xd823: [
        [0xdc00, 0xdcd5], // 0x18C00..0x18CD5
        [0xdcff, 0xdd08], // 0x18CFF..0x18D08
    ],
    0xd82c: [
        [0xdc00, 0xdd22], // 0x1B000..0x1B122
        0xdd32, // 0x1B132
        [0xdd50, 0xdd52], // 0x1B150..0x1B152
        0xdd55, // 0x1B155
        [0xdd64, 0xdd67], // 0x1B164..0x1B167
        [0xdd70, 0xdefb], // 0x1B170..0x1B2FB
    ],
    0xd82f: [
        [0xdc00, 0xdc6a], // 0x1BC00..0x1BC6A
        [0xdc70, 0xdc7c], // 0x1BC70..0x1BC7C
        [0xdc80, 0xdc88], // 0x1BC80..0x1BC88
        [0xdc90, 0xdc99], // 0x1BC90..0x1BC99
    ],
    0xd837: [
        0xdf0a, // 0x1DF0A
    ],
    0xd838: [
        [0xdd00, 0xdd2c], // 0x1E100..0x1E12C
        0xdd4e, // 0x1E14E
        [0xde90, 0xdead], // 0x1E290..0x1E2AD
        [0xdec0, 0xdeeb], // 0x1E2C0..0x1E2EB
    ],
    0xd839: [
        [0xdcd0, 0xdcea], // 0x1E4D0..0x1E4EA
        [0xddd0, 0xdded], // 0x1E5D0..0x1E5ED
        0xddf0, // 0x1E5F0
        [0xdfe0, 0xdfe6], // 0x1E7E0..0x1E7E6
        [0xdfe8, 0xdfeb], // 0x1E7E8..0x1E7EB
        [0xdfed, 0xdfee], // 0x1E7ED..0x1E7EE
        [0xdff0, 0xdffe], // 0x1E7F0..0x1E7FE
    ],
    0xd83a: [
        [0xdc00, 0xdcc4], // 0x1E800..0x1E8C4
    ],
    0xd83b: [
        [0xde00, 0xde03], // 0x1EE00..0x1EE03
        [0xde05, 0xde1f], // 0x1EE05..0x1EE1F
        [0xde21, 0xde22], // 0x1EE21..0x1EE22
        0xde24, // 0x1EE24
        0xde27, // 0x1EE27
        [0xde29, 0xde32], // 0x1EE29..0x1EE32
        [0xde34, 0xde37], // 0x1EE34..0x1EE37
        0xde39, // 0x1EE39
        0xde3b, // 0x1EE3B
        0xde42, // 0x1EE42
        0xde47, // 0x1EE47
        0xde49, // 0x1EE49
        0xde4b, // 0x1EE4B
        [0xde4d, 0xde4f], // 0x1EE4D..0x1EE4F
        [0xde51, 0xde52], // 0x1EE51..0x1EE52
        0xde54, // 0x1EE54
        0xde57, // 0x1EE57
        0xde59, // 0x1EE59
        0xde5b, // 0x1EE5B
        0xde5d, // 0x1EE5D
        0xde5f, // 0x1EE5F
        [0xde61, 0xde62], // 0x1EE61..0x1EE62
        0xde64, // 0x1EE64
        [0xde67, 0xde6a], // 0x1EE67..0x1EE6A
        [0xde6c, 0xde72], // 0x1EE6C..0x1EE72
        [0xde74, 0xde77], // 0x1EE74..0x1EE77
        [0xde79, 0xde7c], // 0x1EE79..0x1EE7C
        0xde7e, // 0x1EE7E
        [0xde80, 0xde89], // 0x1EE80..0x1EE89
        [0xde8b, 0xde9b], // 0x1EE8B..0x1EE9B
        [0xdea1, 0xdea3], // 0x1EEA1..0x1EEA3
        [0xdea5, 0xdea9], // 0x1EEA5..0x1EEA9
        [0xdeab, 0xdebb], // 0x1EEAB..0x1EEBB
    ],
    0xd840: [
        [0xdc00, 0xdfff], // 0x20000..0x203FF
    ],
    0xd841: [
        [0xdc00, 0xdfff], // 0x20400..0x207FF
    ],
    0xd842: [
        [0xdc00, 0xdfff], // 0x20800..0x20BFF
    ],
    0xd843: [
        [0xdc00, 0xdfff], // 0x20C00..0x20FFF
    ],
    0xd844: [
        [0xdc00, 0xdfff], // 0x21000..0x213FF
    ],
    0xd845: [
        [0xdc00, 0xdfff], // 0x21400..0x217FF
    ],
    0xd846: [
        [0xdc00, 0xdfff], // 0x21800..0x21BFF
    ],
    0xd847: [
        [0xdc00, 0xdfff], // 0x21C00..0x21FFF
    ],
    0xd848: [
        [0xdc00, 0xdfff], // 0x22000..0x223FF
    ],
    0xd849: [
        [0xdc00, 0xdfff], // 0x22400..0x227FF
    ],
    0xd84a: [
        [0xdc00, 0xdfff], // 0x22800..0x22BFF
    ],
    0xd84b: [
        [0xdc00, 0xdfff], // 0x22C00..0x22FFF
    ],
    0xd84c: [
        [0xdc00, 0xdfff], // 0x23000..0x233FF
    ],
    0xd84d: [
        [0xdc00, 0xdfff], // 0x23400..0x237FF
    ],
    0xd84e: [
        [0xdc00, 0xdfff], // 0x23800..0x23BFF
    ],
    0xd84f: [
        [0xdc00, 0xdfff], // 0x23C00..0x23FFF
    ],
    0xd850: [
        [0xdc00, 0xdfff], // 0x24000..0x243FF
    ],
    0xd851: [
        [0xdc00, 0xdfff], // 0x24400..0x247FF
    ],
    0xd852: [
        [0xdc00, 0xdfff], // 0x24800..0x24BFF
    ],
    0xd853: [
        [0xdc00, 0xdfff], // 0x24C00..0x24FFF
    ],
    0xd854: [
        [0xdc00, 0xdfff], // 0x25000..0x253FF
    ],
    0xd855: [
        [0xdc00, 0xdfff], // 0x25400..0x257FF
    ],
    0xd856: [
        [0xdc00, 0xdfff], // 0x25800..0x25BFF
    ],
    0xd857: [
        [0xdc00, 0xdfff], // 0x25C00..0x25FFF
    ],
    0xd858: [
        [0xdc00, 0xdfff], // 0x26000..0x263FF
    ],
    0xd859: [
        [0xdc00, 0xdfff], // 0x26400..0x267FF
    ],
    0xd85a: [
        [0xdc00, 0xdfff], // 0x26800..0x26BFF
    ],
    0xd85b: [
        [0xdc00, 0xdfff], // 0x26C00..0x26FFF
    ],
    0xd85c: [
        [0xdc00, 0xdfff], // 0x27000..0x273FF
    ],
    0xd85d: [
        [0xdc00, 0xdfff], // 0x27400..0x277FF
    ],
    0xd85e: [
        [0xdc00, 0xdfff], // 0x27800..0x27BFF
    ],
    0xd85f: [
        [0xdc00, 0xdfff], // 0x27C00..0x27FFF
    ],
    0xd860: [
        [0xdc00, 0xdfff], // 0x28000..0x283FF
    ],
    0xd861: [
        [0xdc00, 0xdfff], // 0x28400..0x287FF
    ],
    0xd862: [
        [0xdc00, 0xdfff], // 0x28800..0x28BFF
    ],
    0xd863: [
        [0xdc00, 0xdfff], // 0x28C00..0x28FFF
    ],
    0xd864: [
        [0xdc00, 0xdfff], // 0x29000..0x293FF
    ],
    0xd865: [
        [0xdc00, 0xdfff], // 0x29400..0x297FF
    ],
    0xd866: [
        [0xdc00, 0xdfff], // 0x29800..0x29BFF
    ],
    0xd867: [
        [0xdc00, 0xdfff], // 0x29C00..0x29FFF
    ],
    0xd868: [
        [0xdc00, 0xdfff], // 0x2A000..0x2A3FF
    ],
    0xd869: [
        [0xdc00, 0xdedf], // 0x2A400..0x2A6DF
        [0xdf00, 0xdfff], // 0x2A700..0x2A7FF
    ],
    0xd86a: [
        [0xdc00, 0xdfff], // 0x2A800..0x2ABFF
    ],
    0xd86b: [
        [0xdc00, 0xdfff], // 0x2AC00..0x2AFFF
    ],
    0xd86c: [
        [0xdc00, 0xdfff], // 0x2B000..0x2B3FF
    ],
    0xd86d: [
        [0xdc00, 0xdf39], // 0x2B400..0x2B739
        [0xdf40, 0xdfff], // 0x2B740..0x2B7FF
    ],
    0xd86e: [
        [0xdc00, 0xdc1d], // 0x2B800..0x2B81D
        [0xdc20, 0xdfff], // 0x2B820..0x2BBFF
    ],
    0xd86f: [
        [0xdc00, 0xdfff], // 0x2BC00..0x2BFFF
    ],
    0xd870: [
        [0xdc00, 0xdfff], // 0x2C000..0x2C3FF
    ],
    0xd871: [
        [0xdc00, 0xdfff], // 0x2C400..0x2C7FF
    ],
    0xd872: [
        [0xdc00, 0xdfff], // 0x2C800..0x2CBFF
    ],
    0xd873: [
        [0xdc00, 0xdea1], // 0x2CC00..0x2CEA1
        [0xdeb0, 0xdfff], // 0x2CEB0..0x2CFFF
    ],
    0xd874: [
        [0xdc00, 0xdfff], // 0x2D000..0x2D3FF
    ],
    0xd875: [
        [0xdc00, 0xdfff], // 0x2D400..0x2D7FF
    ],
    0xd876: [
        [0xdc00, 0xdfff], // 0x2D800..0x2DBFF
    ],
    0xd877: [
        [0xdc00, 0xdfff], // 0x2DC00..0x2DFFF
    ],
    0xd878: [
        [0xdc00, 0xdfff], // 0x2E000..0x2E3FF
    ],
    0xd879: [
        [0xdc00, 0xdfff], // 0x2E400..0x2E7FF
    ],
    0xd87a: [
        [0xdc00, 0xdfe0], // 0x2E800..0x2EBE0
        [0xdff0, 0xdfff], // 0x2EBF0..0x2EBFF
    ],
    0xd87b: [
        [0xdc00, 0xde5d], // 0x2EC00..0x2EE5D
    ],
    0xd87e: [
        [0xdc00, 0xde1d], // 0x2F800..0x2FA1D
    ],
    0xd880: [
        [0xdc00, 0xdfff], // 0x30000..0x303FF
    ],
    0xd881: [
        [0xdc00, 0xdfff], // 0x30400..0x307FF
    ],
    0xd882: [
        [0xdc00, 0xdfff], // 0x30800..0x30BFF
    ],
    0xd883: [
        [0xdc00, 0xdfff], // 0x30C00..0x30FFF
    ],
    0xd884: [
        [0xdc00, 0xdf4a], // 0x31000..0x3134A
        [0xdf50, 0xdfff], // 0x31350..0x313FF
    ],
    0xd885: [
        [0xdc00, 0xdfff], // 0x31400..0x317FF
    ],
    0xd886: [
        [0xdc00, 0xdfff], // 0x31800..0x31BFF
    ],
    0xd887: [
        [0xdc00, 0xdfff], // 0x31C00..0x31FFF
    ],
    0xd888: [
        [0xdc00, 0xdfaf], // 0x32000..0x323AF
    ],
};
exports.unicodeLm = [
    [0x02b0, 0x02c1],
    [0x02c6, 0x02d1],
    [0x02e0, 0x02e4],
    0x02ec,
    0x02ee,
    0x0374,
    0x037a,
    0x0559,
    0x0640,
    [0x06e5, 0x06e6],
    [0x07f4, 0x07f5],
    0x07fa,
    0x081a,
    0x0824,
    0x0828,
    0x08c9,
    0x0971,
    0x0e46,
    0x0ec6,
    0x10fc,
    0x17d7,
    0x1843,
    0x1aa7,
    [0x1c78, 0x1c7d],
    [0x1d2c, 0x1d6a],
    0x1d78,
    [0x1d9b, 0x1dbf],
    0x2071,
    0x207f,
    [0x2090, 0x209c],
    [0x2c7c, 0x2c7d],
    0x2d6f,
    0x2e2f,
    0x3005,
    [0x3031, 0x3035],
    0x303b,
    [0x309d, 0x309e],
    [0x30fc, 0x30fe],
    0xa015,
    [0xa4f8, 0xa4fd],
    0xa60c,
    0xa67f,
    [0xa69c, 0xa69d],
    [0xa717, 0xa71f],
    0xa770,
    0xa788,
    [0xa7f2, 0xa7f4],
    [0xa7f8, 0xa7f9],
    0xa9cf,
    0xa9e6,
    0xaa70,
    0xaadd,
    [0xaaf3, 0xaaf4],
    [0xab5c, 0xab5f],
    0xab69,
    0xff70,
    [0xff9e, 0xff9f],
    [0x10780, 0x10785],
    [0x10787, 0x107b0],
    [0x107b2, 0x107ba],
    0x10d4e,
    0x10d6f,
    [0x16b40, 0x16b43],
    [0x16d40, 0x16d42],
    [0x16d6b, 0x16d6c],
    [0x16f93, 0x16f9f],
    [0x16fe0, 0x16fe1],
    0x16fe3,
    [0x1aff0, 0x1aff3],
    [0x1aff5, 0x1affb],
    [0x1affd, 0x1affe],
    [0x1e030, 0x1e06d],
    [0x1e137, 0x1e13d],
    0x1e4eb,
    0x1e94b,
];
exports.unicodeLmSurrogate = {
    0xd801: [
        [0xdf80, 0xdf85], // 0x10780..0x10785
        [0xdf87, 0xdfb0], // 0x10787..0x107B0
        [0xdfb2, 0xdfba], // 0x107B2..0x107BA
    ],
    0xd803: [
        0xdd4e, // 0x10D4E
        0xdd6f, // 0x10D6F
    ],
    0xd81a: [
        [0xdf40, 0xdf43], // 0x16B40..0x16B43
    ],
    0xd81b: [
        [0xdd40, 0xdd42], // 0x16D40..0x16D42
        [0xdd6b, 0xdd6c], // 0x16D6B..0x16D6C
        [0xdf93, 0xdf9f], // 0x16F93..0x16F9F
        [0xdfe0, 0xdfe1], // 0x16FE0..0x16FE1
        0xdfe3, // 0x16FE3
    ],
    0xd82b: [
        [0xdff0, 0xdff3], // 0x1AFF0..0x1AFF3
        [0xdff5, 0xdffb], // 0x1AFF5..0x1AFFB
        [0xdffd, 0xdffe], // 0x1AFFD..0x1AFFE
    ],
    0xd838: [
        [0xdc30, 0xdc6d], // 0x1E030..0x1E06D
        [0xdd37, 0xdd3d], // 0x1E137..0x1E13D
    ],
    0xd839: [
        0xdceb, // 0x1E4EB
    ],
    0xd83a: [
        0xdd4b, // 0x1E94B
    ],
};
exports.unicodeNl = [
    [0x16ee, 0x16f0],
    [0x2160, 0x2182],
    [0x2185, 0x2188],
    0x3007,
    [0x3021, 0x3029],
    [0x3038, 0x303a],
    [0xa6e6, 0xa6ef],
    [0x10140, 0x10174],
    0x10341,
    0x1034a,
    [0x103d1, 0x103d5],
    [0x12400, 0x1246e],
];
exports.unicodeNlSurrogate = {
    0xd800: [
        [0xdd40, 0xdd74], // 0x10140..0x10174
        0xdf41, // 0x10341
        0xdf4a, // 0x1034A
        [0xdfd1, 0xdfd5], // 0x103D1..0x103D5
    ],
    0xd809: [
        [0xdc00, 0xdc6e], // 0x12400..0x1246E
    ],
};
exports.unicodeMn = [
    [0x0300, 0x036f],
    [0x0483, 0x0487],
    [0x0591, 0x05bd],
    0x05bf,
    [0x05c1, 0x05c2],
    [0x05c4, 0x05c5],
    0x05c7,
    [0x0610, 0x061a],
    [0x064b, 0x065f],
    0x0670,
    [0x06d6, 0x06dc],
    [0x06df, 0x06e4],
    [0x06e7, 0x06e8],
    [0x06ea, 0x06ed],
    0x0711,
    [0x0730, 0x074a],
    [0x07a6, 0x07b0],
    [0x07eb, 0x07f3],
    0x07fd,
    [0x0816, 0x0819],
    [0x081b, 0x0823],
    [0x0825, 0x0827],
    [0x0829, 0x082d],
    [0x0859, 0x085b],
    [0x0897, 0x089f],
    [0x08ca, 0x08e1],
    [0x08e3, 0x0902],
    0x093a,
    0x093c,
    [0x0941, 0x0948],
    0x094d,
    [0x0951, 0x0957],
    [0x0962, 0x0963],
    0x0981,
    0x09bc,
    [0x09c1, 0x09c4],
    0x09cd,
    [0x09e2, 0x09e3],
    0x09fe,
    [0x0a01, 0x0a02],
    0x0a3c,
    [0x0a41, 0x0a42],
    [0x0a47, 0x0a48],
    [0x0a4b, 0x0a4d],
    0x0a51,
    [0x0a70, 0x0a71],
    0x0a75,
    [0x0a81, 0x0a82],
    0x0abc,
    [0x0ac1, 0x0ac5],
    [0x0ac7, 0x0ac8],
    0x0acd,
    [0x0ae2, 0x0ae3],
    [0x0afa, 0x0aff],
    0x0b01,
    0x0b3c,
    0x0b3f,
    [0x0b41, 0x0b44],
    0x0b4d,
    [0x0b55, 0x0b56],
    [0x0b62, 0x0b63],
    0x0b82,
    0x0bc0,
    0x0bcd,
    0x0c00,
    0x0c04,
    0x0c3c,
    [0x0c3e, 0x0c40],
    [0x0c46, 0x0c48],
    [0x0c4a, 0x0c4d],
    [0x0c55, 0x0c56],
    [0x0c62, 0x0c63],
    0x0c81,
    0x0cbc,
    0x0cbf,
    0x0cc6,
    [0x0ccc, 0x0ccd],
    [0x0ce2, 0x0ce3],
    [0x0d00, 0x0d01],
    [0x0d3b, 0x0d3c],
    [0x0d41, 0x0d44],
    0x0d4d,
    [0x0d62, 0x0d63],
    0x0d81,
    0x0dca,
    [0x0dd2, 0x0dd4],
    0x0dd6,
    0x0e31,
    [0x0e34, 0x0e3a],
    [0x0e47, 0x0e4e],
    0x0eb1,
    [0x0eb4, 0x0ebc],
    [0x0ec8, 0x0ece],
    [0x0f18, 0x0f19],
    0x0f35,
    0x0f37,
    0x0f39,
    [0x0f71, 0x0f7e],
    [0x0f80, 0x0f84],
    [0x0f86, 0x0f87],
    [0x0f8d, 0x0f97],
    [0x0f99, 0x0fbc],
    0x0fc6,
    [0x102d, 0x1030],
    [0x1032, 0x1037],
    [0x1039, 0x103a],
    [0x103d, 0x103e],
    [0x1058, 0x1059],
    [0x105e, 0x1060],
    [0x1071, 0x1074],
    0x1082,
    [0x1085, 0x1086],
    0x108d,
    0x109d,
    [0x135d, 0x135f],
    [0x1712, 0x1714],
    [0x1732, 0x1733],
    [0x1752, 0x1753],
    [0x1772, 0x1773],
    [0x17b4, 0x17b5],
    [0x17b7, 0x17bd],
    0x17c6,
    [0x17c9, 0x17d3],
    0x17dd,
    [0x180b, 0x180d],
    0x180f,
    [0x1885, 0x1886],
    0x18a9,
    [0x1920, 0x1922],
    [0x1927, 0x1928],
    0x1932,
    [0x1939, 0x193b],
    [0x1a17, 0x1a18],
    0x1a1b,
    0x1a56,
    [0x1a58, 0x1a5e],
    0x1a60,
    0x1a62,
    [0x1a65, 0x1a6c],
    [0x1a73, 0x1a7c],
    0x1a7f,
    [0x1ab0, 0x1abd],
    [0x1abf, 0x1ace],
    [0x1b00, 0x1b03],
    0x1b34,
    [0x1b36, 0x1b3a],
    0x1b3c,
    0x1b42,
    [0x1b6b, 0x1b73],
    [0x1b80, 0x1b81],
    [0x1ba2, 0x1ba5],
    [0x1ba8, 0x1ba9],
    [0x1bab, 0x1bad],
    0x1be6,
    [0x1be8, 0x1be9],
    0x1bed,
    [0x1bef, 0x1bf1],
    [0x1c2c, 0x1c33],
    [0x1c36, 0x1c37],
    [0x1cd0, 0x1cd2],
    [0x1cd4, 0x1ce0],
    [0x1ce2, 0x1ce8],
    0x1ced,
    0x1cf4,
    [0x1cf8, 0x1cf9],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20dc],
    0x20e1,
    [0x20e5, 0x20f0],
    [0x2cef, 0x2cf1],
    0x2d7f,
    [0x2de0, 0x2dff],
    [0x302a, 0x302d],
    [0x3099, 0x309a],
    0xa66f,
    [0xa674, 0xa67d],
    [0xa69e, 0xa69f],
    [0xa6f0, 0xa6f1],
    0xa802,
    0xa806,
    0xa80b,
    [0xa825, 0xa826],
    0xa82c,
    [0xa8c4, 0xa8c5],
    [0xa8e0, 0xa8f1],
    0xa8ff,
    [0xa926, 0xa92d],
    [0xa947, 0xa951],
    [0xa980, 0xa982],
    0xa9b3,
    [0xa9b6, 0xa9b9],
    [0xa9bc, 0xa9bd],
    0xa9e5,
    [0xaa29, 0xaa2e],
    [0xaa31, 0xaa32],
    [0xaa35, 0xaa36],
    0xaa43,
    0xaa4c,
    0xaa7c,
    0xaab0,
    [0xaab2, 0xaab4],
    [0xaab7, 0xaab8],
    [0xaabe, 0xaabf],
    0xaac1,
    [0xaaec, 0xaaed],
    0xaaf6,
    0xabe5,
    0xabe8,
    0xabed,
    0xfb1e,
    [0xfe00, 0xfe0f],
    [0xfe20, 0xfe2f],
    0x101fd,
    0x102e0,
    [0x10376, 0x1037a],
    [0x10a01, 0x10a03],
    [0x10a05, 0x10a06],
    [0x10a0c, 0x10a0f],
    [0x10a38, 0x10a3a],
    0x10a3f,
    [0x10ae5, 0x10ae6],
    [0x10d24, 0x10d27],
    [0x10d69, 0x10d6d],
    [0x10eab, 0x10eac],
    [0x10efc, 0x10eff],
    [0x10f46, 0x10f50],
    [0x10f82, 0x10f85],
    0x11001,
    [0x11038, 0x11046],
    0x11070,
    [0x11073, 0x11074],
    [0x1107f, 0x11081],
    [0x110b3, 0x110b6],
    [0x110b9, 0x110ba],
    0x110c2,
    [0x11100, 0x11102],
    [0x11127, 0x1112b],
    [0x1112d, 0x11134],
    0x11173,
    [0x11180, 0x11181],
    [0x111b6, 0x111be],
    [0x111c9, 0x111cc],
    0x111cf,
    [0x1122f, 0x11231],
    0x11234,
    [0x11236, 0x11237],
    0x1123e,
    0x11241,
    0x112df,
    [0x112e3, 0x112ea],
    [0x11300, 0x11301],
    [0x1133b, 0x1133c],
    0x11340,
    [0x11366, 0x1136c],
    [0x11370, 0x11374],
    [0x113bb, 0x113c0],
    0x113ce,
    0x113d0,
    0x113d2,
    [0x113e1, 0x113e2],
    [0x11438, 0x1143f],
    [0x11442, 0x11444],
    0x11446,
    0x1145e,
    [0x114b3, 0x114b8],
    0x114ba,
    [0x114bf, 0x114c0],
    [0x114c2, 0x114c3],
    [0x115b2, 0x115b5],
    [0x115bc, 0x115bd],
    [0x115bf, 0x115c0],
    [0x115dc, 0x115dd],
    [0x11633, 0x1163a],
    0x1163d,
    [0x1163f, 0x11640],
    0x116ab,
    0x116ad,
    [0x116b0, 0x116b5],
    0x116b7,
    0x1171d,
    0x1171f,
    [0x11722, 0x11725],
    [0x11727, 0x1172b],
    [0x1182f, 0x11837],
    [0x11839, 0x1183a],
    [0x1193b, 0x1193c],
    0x1193e,
    0x11943,
    [0x119d4, 0x119d7],
    [0x119da, 0x119db],
    0x119e0,
    [0x11a01, 0x11a0a],
    [0x11a33, 0x11a38],
    [0x11a3b, 0x11a3e],
    0x11a47,
    [0x11a51, 0x11a56],
    [0x11a59, 0x11a5b],
    [0x11a8a, 0x11a96],
    [0x11a98, 0x11a99],
    [0x11c30, 0x11c36],
    [0x11c38, 0x11c3d],
    0x11c3f,
    [0x11c92, 0x11ca7],
    [0x11caa, 0x11cb0],
    [0x11cb2, 0x11cb3],
    [0x11cb5, 0x11cb6],
    [0x11d31, 0x11d36],
    0x11d3a,
    [0x11d3c, 0x11d3d],
    [0x11d3f, 0x11d45],
    0x11d47,
    [0x11d90, 0x11d91],
    0x11d95,
    0x11d97,
    [0x11ef3, 0x11ef4],
    [0x11f00, 0x11f01],
    [0x11f36, 0x11f3a],
    0x11f40,
    0x11f42,
    0x11f5a,
    0x13440,
    [0x13447, 0x13455],
    [0x1611e, 0x16129],
    [0x1612d, 0x1612f],
    [0x16af0, 0x16af4],
    [0x16b30, 0x16b36],
    0x16f4f,
    [0x16f8f, 0x16f92],
    0x16fe4,
    [0x1bc9d, 0x1bc9e],
    [0x1cf00, 0x1cf2d],
    [0x1cf30, 0x1cf46],
    [0x1d167, 0x1d169],
    [0x1d17b, 0x1d182],
    [0x1d185, 0x1d18b],
    [0x1d1aa, 0x1d1ad],
    [0x1d242, 0x1d244],
    [0x1da00, 0x1da36],
    [0x1da3b, 0x1da6c],
    0x1da75,
    0x1da84,
    [0x1da9b, 0x1da9f],
    [0x1daa1, 0x1daaf],
    [0x1e000, 0x1e006],
    [0x1e008, 0x1e018],
    [0x1e01b, 0x1e021],
    [0x1e023, 0x1e024],
    [0x1e026, 0x1e02a],
    0x1e08f,
    [0x1e130, 0x1e136],
    0x1e2ae,
    [0x1e2ec, 0x1e2ef],
    [0x1e4ec, 0x1e4ef],
    [0x1e5ee, 0x1e5ef],
    [0x1e8d0, 0x1e8d6],
    [0x1e944, 0x1e94a],
    [0xe0100, 0xe01ef],
];
exports.unicodeMnSurrogate = {
    0xd800: [
        0xddfd, // 0x101FD
        0xdee0, // 0x102E0
        [0xdf76, 0xdf7a], // 0x10376..0x1037A
    ],
    0xd802: [
        [0xde01, 0xde03], // 0x10A01..0x10A03
        [0xde05, 0xde06], // 0x10A05..0x10A06
        [0xde0c, 0xde0f], // 0x10A0C..0x10A0F
        [0xde38, 0xde3a], // 0x10A38..0x10A3A
        0xde3f, // 0x10A3F
        [0xdee5, 0xdee6], // 0x10AE5..0x10AE6
    ],
    0xd803: [
        [0xdd24, 0xdd27], // 0x10D24..0x10D27
        [0xdd69, 0xdd6d], // 0x10D69..0x10D6D
        [0xdeab, 0xdeac], // 0x10EAB..0x10EAC
        [0xdefc, 0xdeff], // 0x10EFC..0x10EFF
        [0xdf46, 0xdf50], // 0x10F46..0x10F50
        [0xdf82, 0xdf85], // 0x10F82..0x10F85
    ],
    0xd804: [
        0xdc01, // 0x11001
        [0xdc38, 0xdc46], // 0x11038..0x11046
        0xdc70, // 0x11070
        [0xdc73, 0xdc74], // 0x11073..0x11074
        [0xdc7f, 0xdc81], // 0x1107F..0x11081
        [0xdcb3, 0xdcb6], // 0x110B3..0x110B6
        [0xdcb9, 0xdcba], // 0x110B9..0x110BA
        0xdcc2, // 0x110C2
        [0xdd00, 0xdd02], // 0x11100..0x11102
        [0xdd27, 0xdd2b], // 0x11127..0x1112B
        [0xdd2d, 0xdd34], // 0x1112D..0x11134
        0xdd73, // 0x11173
        [0xdd80, 0xdd81], // 0x11180..0x11181
        [0xddb6, 0xddbe], // 0x111B6..0x111BE
        [0xddc9, 0xddcc], // 0x111C9..0x111CC
        0xddcf, // 0x111CF
        [0xde2f, 0xde31], // 0x1122F..0x11231
        0xde34, // 0x11234
        [0xde36, 0xde37], // 0x11236..0x11237
        0xde3e, // 0x1123E
        0xde41, // 0x11241
        0xdedf, // 0x112DF
        [0xdee3, 0xdeea], // 0x112E3..0x112EA
        [0xdf00, 0xdf01], // 0x11300..0x11301
        [0xdf3b, 0xdf3c], // 0x1133B..0x1133C
        0xdf40, // 0x11340
        [0xdf66, 0xdf6c], // 0x11366..0x1136C
        [0xdf70, 0xdf74], // 0x11370..0x11374
        [0xdfbb, 0xdfc0], // 0x113BB..0x113C0
        0xdfce, // 0x113CE
        0xdfd0, // 0x113D0
        0xdfd2, // 0x113D2
        [0xdfe1, 0xdfe2], // 0x113E1..0x113E2
    ],
    0xd805: [
        [0xdc38, 0xdc3f], // 0x11438..0x1143F
        [0xdc42, 0xdc44], // 0x11442..0x11444
        0xdc46, // 0x11446
        0xdc5e, // 0x1145E
        [0xdcb3, 0xdcb8], // 0x114B3..0x114B8
        0xdcba, // 0x114BA
        [0xdcbf, 0xdcc0], // 0x114BF..0x114C0
        [0xdcc2, 0xdcc3], // 0x114C2..0x114C3
        [0xddb2, 0xddb5], // 0x115B2..0x115B5
        [0xddbc, 0xddbd], // 0x115BC..0x115BD
        [0xddbf, 0xddc0], // 0x115BF..0x115C0
        [0xdddc, 0xdddd], // 0x115DC..0x115DD
        [0xde33, 0xde3a], // 0x11633..0x1163A
        0xde3d, // 0x1163D
        [0xde3f, 0xde40], // 0x1163F..0x11640
        0xdeab, // 0x116AB
        0xdead, // 0x116AD
        [0xdeb0, 0xdeb5], // 0x116B0..0x116B5
        0xdeb7, // 0x116B7
        0xdf1d, // 0x1171D
        0xdf1f, // 0x1171F
        [0xdf22, 0xdf25], // 0x11722..0x11725
        [0xdf27, 0xdf2b], // 0x11727..0x1172B
    ],
    0xd806: [
        [0xdc2f, 0xdc37], // 0x1182F..0x11837
        [0xdc39, 0xdc3a], // 0x11839..0x1183A
        [0xdd3b, 0xdd3c], // 0x1193B..0x1193C
        0xdd3e, // 0x1193E
        0xdd43, // 0x11943
        [0xddd4, 0xddd7], // 0x119D4..0x119D7
        [0xddda, 0xdddb], // 0x119DA..0x119DB
        0xdde0, // 0x119E0
        [0xde01, 0xde0a], // 0x11A01..0x11A0A
        [0xde33, 0xde38], // 0x11A33..0x11A38
        [0xde3b, 0xde3e], // 0x11A3B..0x11A3E
        0xde47, // 0x11A47
        [0xde51, 0xde56], // 0x11A51..0x11A56
        [0xde59, 0xde5b], // 0x11A59..0x11A5B
        [0xde8a, 0xde96], // 0x11A8A..0x11A96
        [0xde98, 0xde99], // 0x11A98..0x11A99
    ],
    0xd807: [
        [0xdc30, 0xdc36], // 0x11C30..0x11C36
        [0xdc38, 0xdc3d], // 0x11C38..0x11C3D
        0xdc3f, // 0x11C3F
        [0xdc92, 0xdca7], // 0x11C92..0x11CA7
        [0xdcaa, 0xdcb0], // 0x11CAA..0x11CB0
        [0xdcb2, 0xdcb3], // 0x11CB2..0x11CB3
        [0xdcb5, 0xdcb6], // 0x11CB5..0x11CB6
        [0xdd31, 0xdd36], // 0x11D31..0x11D36
        0xdd3a, // 0x11D3A
        [0xdd3c, 0xdd3d], // 0x11D3C..0x11D3D
        [0xdd3f, 0xdd45], // 0x11D3F..0x11D45
        0xdd47, // 0x11D47
        [0xdd90, 0xdd91], // 0x11D90..0x11D91
        0xdd95, // 0x11D95
        0xdd97, // 0x11D97
        [0xdef3, 0xdef4], // 0x11EF3..0x11EF4
        [0xdf00, 0xdf01], // 0x11F00..0x11F01
        [0xdf36, 0xdf3a], // 0x11F36..0x11F3A
        0xdf40, // 0x11F40
        0xdf42, // 0x11F42
        0xdf5a, // 0x11F5A
    ],
    0xd80d: [
        0xdc40, // 0x13440
        [0xdc47, 0xdc55], // 0x13447..0x13455
    ],
    0xd818: [
        [0xdd1e, 0xdd29], // 0x1611E..0x16129
        [0xdd2d, 0xdd2f], // 0x1612D..0x1612F
    ],
    0xd81a: [
        [0xdef0, 0xdef4], // 0x16AF0..0x16AF4
        [0xdf30, 0xdf36], // 0x16B30..0x16B36
    ],
    0xd81b: [
        0xdf4f, // 0x16F4F
        [0xdf8f, 0xdf92], // 0x16F8F..0x16F92
        0xdfe4, // 0x16FE4
    ],
    0xd82f: [
        [0xdc9d, 0xdc9e], // 0x1BC9D..0x1BC9E
    ],
    0xd833: [
        [0xdf00, 0xdf2d], // 0x1CF00..0x1CF2D
        [0xdf30, 0xdf46], // 0x1CF30..0x1CF46
    ],
    0xd834: [
        [0xdd67, 0xdd69], // 0x1D167..0x1D169
        [0xdd7b, 0xdd82], // 0x1D17B..0x1D182
        [0xdd85, 0xdd8b], // 0x1D185..0x1D18B
        [0xddaa, 0xddad], // 0x1D1AA..0x1D1AD
        [0xde42, 0xde44], // 0x1D242..0x1D244
    ],
    0xd836: [
        [0xde00, 0xde36], // 0x1DA00..0x1DA36
        [0xde3b, 0xde6c], // 0x1DA3B..0x1DA6C
        0xde75, // 0x1DA75
        0xde84, // 0x1DA84
        [0xde9b, 0xde9f], // 0x1DA9B..0x1DA9F
        [0xdea1, 0xdeaf], // 0x1DAA1..0x1DAAF
    ],
    0xd838: [
        [0xdc00, 0xdc06], // 0x1E000..0x1E006
        [0xdc08, 0xdc18], // 0x1E008..0x1E018
        [0xdc1b, 0xdc21], // 0x1E01B..0x1E021
        [0xdc23, 0xdc24], // 0x1E023..0x1E024
        [0xdc26, 0xdc2a], // 0x1E026..0x1E02A
        0xdc8f, // 0x1E08F
        [0xdd30, 0xdd36], // 0x1E130..0x1E136
        0xdeae, // 0x1E2AE
        [0xdeec, 0xdeef], // 0x1E2EC..0x1E2EF
    ],
    0xd839: [
        [0xdcec, 0xdcef], // 0x1E4EC..0x1E4EF
        [0xddee, 0xddef], // 0x1E5EE..0x1E5EF
    ],
    0xd83a: [
        [0xdcd0, 0xdcd6], // 0x1E8D0..0x1E8D6
        [0xdd44, 0xdd4a], // 0x1E944..0x1E94A
    ],
    0xdb40: [
        [0xdd00, 0xddef], // 0xE0100..0xE01EF
    ],
};
exports.unicodeMc = [
    0x0903,
    0x093b,
    [0x093e, 0x0940],
    [0x0949, 0x094c],
    [0x094e, 0x094f],
    [0x0982, 0x0983],
    [0x09be, 0x09c0],
    [0x09c7, 0x09c8],
    [0x09cb, 0x09cc],
    0x09d7,
    0x0a03,
    [0x0a3e, 0x0a40],
    0x0a83,
    [0x0abe, 0x0ac0],
    0x0ac9,
    [0x0acb, 0x0acc],
    [0x0b02, 0x0b03],
    0x0b3e,
    0x0b40,
    [0x0b47, 0x0b48],
    [0x0b4b, 0x0b4c],
    0x0b57,
    [0x0bbe, 0x0bbf],
    [0x0bc1, 0x0bc2],
    [0x0bc6, 0x0bc8],
    [0x0bca, 0x0bcc],
    0x0bd7,
    [0x0c01, 0x0c03],
    [0x0c41, 0x0c44],
    [0x0c82, 0x0c83],
    0x0cbe,
    [0x0cc0, 0x0cc4],
    [0x0cc7, 0x0cc8],
    [0x0cca, 0x0ccb],
    [0x0cd5, 0x0cd6],
    0x0cf3,
    [0x0d02, 0x0d03],
    [0x0d3e, 0x0d40],
    [0x0d46, 0x0d48],
    [0x0d4a, 0x0d4c],
    0x0d57,
    [0x0d82, 0x0d83],
    [0x0dcf, 0x0dd1],
    [0x0dd8, 0x0ddf],
    [0x0df2, 0x0df3],
    [0x0f3e, 0x0f3f],
    0x0f7f,
    [0x102b, 0x102c],
    0x1031,
    0x1038,
    [0x103b, 0x103c],
    [0x1056, 0x1057],
    [0x1062, 0x1064],
    [0x1067, 0x106d],
    [0x1083, 0x1084],
    [0x1087, 0x108c],
    0x108f,
    [0x109a, 0x109c],
    0x1715,
    0x1734,
    0x17b6,
    [0x17be, 0x17c5],
    [0x17c7, 0x17c8],
    [0x1923, 0x1926],
    [0x1929, 0x192b],
    [0x1930, 0x1931],
    [0x1933, 0x1938],
    [0x1a19, 0x1a1a],
    0x1a55,
    0x1a57,
    0x1a61,
    [0x1a63, 0x1a64],
    [0x1a6d, 0x1a72],
    0x1b04,
    0x1b35,
    0x1b3b,
    [0x1b3d, 0x1b41],
    [0x1b43, 0x1b44],
    0x1b82,
    0x1ba1,
    [0x1ba6, 0x1ba7],
    0x1baa,
    0x1be7,
    [0x1bea, 0x1bec],
    0x1bee,
    [0x1bf2, 0x1bf3],
    [0x1c24, 0x1c2b],
    [0x1c34, 0x1c35],
    0x1ce1,
    0x1cf7,
    [0x302e, 0x302f],
    [0xa823, 0xa824],
    0xa827,
    [0xa880, 0xa881],
    [0xa8b4, 0xa8c3],
    [0xa952, 0xa953],
    0xa983,
    [0xa9b4, 0xa9b5],
    [0xa9ba, 0xa9bb],
    [0xa9be, 0xa9c0],
    [0xaa2f, 0xaa30],
    [0xaa33, 0xaa34],
    0xaa4d,
    0xaa7b,
    0xaa7d,
    0xaaeb,
    [0xaaee, 0xaaef],
    0xaaf5,
    [0xabe3, 0xabe4],
    [0xabe6, 0xabe7],
    [0xabe9, 0xabea],
    0xabec,
    0x11000,
    0x11002,
    0x11082,
    [0x110b0, 0x110b2],
    [0x110b7, 0x110b8],
    0x1112c,
    [0x11145, 0x11146],
    0x11182,
    [0x111b3, 0x111b5],
    [0x111bf, 0x111c0],
    0x111ce,
    [0x1122c, 0x1122e],
    [0x11232, 0x11233],
    0x11235,
    [0x112e0, 0x112e2],
    [0x11302, 0x11303],
    [0x1133e, 0x1133f],
    [0x11341, 0x11344],
    [0x11347, 0x11348],
    [0x1134b, 0x1134d],
    0x11357,
    [0x11362, 0x11363],
    [0x113b8, 0x113ba],
    0x113c2,
    0x113c5,
    [0x113c7, 0x113ca],
    [0x113cc, 0x113cd],
    0x113cf,
    [0x11435, 0x11437],
    [0x11440, 0x11441],
    0x11445,
    [0x114b0, 0x114b2],
    0x114b9,
    [0x114bb, 0x114be],
    0x114c1,
    [0x115af, 0x115b1],
    [0x115b8, 0x115bb],
    0x115be,
    [0x11630, 0x11632],
    [0x1163b, 0x1163c],
    0x1163e,
    0x116ac,
    [0x116ae, 0x116af],
    0x116b6,
    0x1171e,
    [0x11720, 0x11721],
    0x11726,
    [0x1182c, 0x1182e],
    0x11838,
    [0x11930, 0x11935],
    [0x11937, 0x11938],
    0x1193d,
    0x11940,
    0x11942,
    [0x119d1, 0x119d3],
    [0x119dc, 0x119df],
    0x119e4,
    0x11a39,
    [0x11a57, 0x11a58],
    0x11a97,
    0x11c2f,
    0x11c3e,
    0x11ca9,
    0x11cb1,
    0x11cb4,
    [0x11d8a, 0x11d8e],
    [0x11d93, 0x11d94],
    0x11d96,
    [0x11ef5, 0x11ef6],
    0x11f03,
    [0x11f34, 0x11f35],
    [0x11f3e, 0x11f3f],
    0x11f41,
    [0x1612a, 0x1612c],
    [0x16f51, 0x16f87],
    [0x16ff0, 0x16ff1],
    [0x1d165, 0x1d166],
    [0x1d16d, 0x1d172],
];
exports.unicodeMcSurrogate = {
    0xd804: [
        0xdc00, // 0x11000
        0xdc02, // 0x11002
        0xdc82, // 0x11082
        [0xdcb0, 0xdcb2], // 0x110B0..0x110B2
        [0xdcb7, 0xdcb8], // 0x110B7..0x110B8
        0xdd2c, // 0x1112C
        [0xdd45, 0xdd46], // 0x11145..0x11146
        0xdd82, // 0x11182
        [0xddb3, 0xddb5], // 0x111B3..0x111B5
        [0xddbf, 0xddc0], // 0x111BF..0x111C0
        0xddce, // 0x111CE
        [0xde2c, 0xde2e], // 0x1122C..0x1122E
        [0xde32, 0xde33], // 0x11232..0x11233
        0xde35, // 0x11235
        [0xdee0, 0xdee2], // 0x112E0..0x112E2
        [0xdf02, 0xdf03], // 0x11302..0x11303
        [0xdf3e, 0xdf3f], // 0x1133E..0x1133F
        [0xdf41, 0xdf44], // 0x11341..0x11344
        [0xdf47, 0xdf48], // 0x11347..0x11348
        [0xdf4b, 0xdf4d], // 0x1134B..0x1134D
        0xdf57, // 0x11357
        [0xdf62, 0xdf63], // 0x11362..0x11363
        [0xdfb8, 0xdfba], // 0x113B8..0x113BA
        0xdfc2, // 0x113C2
        0xdfc5, // 0x113C5
        [0xdfc7, 0xdfca], // 0x113C7..0x113CA
        [0xdfcc, 0xdfcd], // 0x113CC..0x113CD
        0xdfcf, // 0x113CF
    ],
    0xd805: [
        [0xdc35, 0xdc37], // 0x11435..0x11437
        [0xdc40, 0xdc41], // 0x11440..0x11441
        0xdc45, // 0x11445
        [0xdcb0, 0xdcb2], // 0x114B0..0x114B2
        0xdcb9, // 0x114B9
        [0xdcbb, 0xdcbe], // 0x114BB..0x114BE
        0xdcc1, // 0x114C1
        [0xddaf, 0xddb1], // 0x115AF..0x115B1
        [0xddb8, 0xddbb], // 0x115B8..0x115BB
        0xddbe, // 0x115BE
        [0xde30, 0xde32], // 0x11630..0x11632
        [0xde3b, 0xde3c], // 0x1163B..0x1163C
        0xde3e, // 0x1163E
        0xdeac, // 0x116AC
        [0xdeae, 0xdeaf], // 0x116AE..0x116AF
        0xdeb6, // 0x116B6
        0xdf1e, // 0x1171E
        [0xdf20, 0xdf21], // 0x11720..0x11721
        0xdf26, // 0x11726
    ],
    0xd806: [
        [0xdc2c, 0xdc2e], // 0x1182C..0x1182E
        0xdc38, // 0x11838
        [0xdd30, 0xdd35], // 0x11930..0x11935
        [0xdd37, 0xdd38], // 0x11937..0x11938
        0xdd3d, // 0x1193D
        0xdd40, // 0x11940
        0xdd42, // 0x11942
        [0xddd1, 0xddd3], // 0x119D1..0x119D3
        [0xdddc, 0xdddf], // 0x119DC..0x119DF
        0xdde4, // 0x119E4
        0xde39, // 0x11A39
        [0xde57, 0xde58], // 0x11A57..0x11A58
        0xde97, // 0x11A97
    ],
    0xd807: [
        0xdc2f, // 0x11C2F
        0xdc3e, // 0x11C3E
        0xdca9, // 0x11CA9
        0xdcb1, // 0x11CB1
        0xdcb4, // 0x11CB4
        [0xdd8a, 0xdd8e], // 0x11D8A..0x11D8E
        [0xdd93, 0xdd94], // 0x11D93..0x11D94
        0xdd96, // 0x11D96
        [0xdef5, 0xdef6], // 0x11EF5..0x11EF6
        0xdf03, // 0x11F03
        [0xdf34, 0xdf35], // 0x11F34..0x11F35
        [0xdf3e, 0xdf3f], // 0x11F3E..0x11F3F
        0xdf41, // 0x11F41
    ],
    0xd818: [
        [0xdd2a, 0xdd2c], // 0x1612A..0x1612C
    ],
    0xd81b: [
        [0xdf51, 0xdf87], // 0x16F51..0x16F87
        [0xdff0, 0xdff1], // 0x16FF0..0x16FF1
    ],
    0xd834: [
        [0xdd65, 0xdd66], // 0x1D165..0x1D166
        [0xdd6d, 0xdd72], // 0x1D16D..0x1D172
    ],
};
exports.unicodeNd = [
    [0x0030, 0x0039],
    [0x0660, 0x0669],
    [0x06f0, 0x06f9],
    [0x07c0, 0x07c9],
    [0x0966, 0x096f],
    [0x09e6, 0x09ef],
    [0x0a66, 0x0a6f],
    [0x0ae6, 0x0aef],
    [0x0b66, 0x0b6f],
    [0x0be6, 0x0bef],
    [0x0c66, 0x0c6f],
    [0x0ce6, 0x0cef],
    [0x0d66, 0x0d6f],
    [0x0de6, 0x0def],
    [0x0e50, 0x0e59],
    [0x0ed0, 0x0ed9],
    [0x0f20, 0x0f29],
    [0x1040, 0x1049],
    [0x1090, 0x1099],
    [0x17e0, 0x17e9],
    [0x1810, 0x1819],
    [0x1946, 0x194f],
    [0x19d0, 0x19d9],
    [0x1a80, 0x1a89],
    [0x1a90, 0x1a99],
    [0x1b50, 0x1b59],
    [0x1bb0, 0x1bb9],
    [0x1c40, 0x1c49],
    [0x1c50, 0x1c59],
    [0xa620, 0xa629],
    [0xa8d0, 0xa8d9],
    [0xa900, 0xa909],
    [0xa9d0, 0xa9d9],
    [0xa9f0, 0xa9f9],
    [0xaa50, 0xaa59],
    [0xabf0, 0xabf9],
    [0xff10, 0xff19],
    [0x104a0, 0x104a9],
    [0x10d30, 0x10d39],
    [0x10d40, 0x10d49],
    [0x11066, 0x1106f],
    [0x110f0, 0x110f9],
    [0x11136, 0x1113f],
    [0x111d0, 0x111d9],
    [0x112f0, 0x112f9],
    [0x11450, 0x11459],
    [0x114d0, 0x114d9],
    [0x11650, 0x11659],
    [0x116c0, 0x116c9],
    [0x116d0, 0x116e3],
    [0x11730, 0x11739],
    [0x118e0, 0x118e9],
    [0x11950, 0x11959],
    [0x11bf0, 0x11bf9],
    [0x11c50, 0x11c59],
    [0x11d50, 0x11d59],
    [0x11da0, 0x11da9],
    [0x11f50, 0x11f59],
    [0x16130, 0x16139],
    [0x16a60, 0x16a69],
    [0x16ac0, 0x16ac9],
    [0x16b50, 0x16b59],
    [0x16d70, 0x16d79],
    [0x1ccf0, 0x1ccf9],
    [0x1d7ce, 0x1d7ff],
    [0x1e140, 0x1e149],
    [0x1e2f0, 0x1e2f9],
    [0x1e4f0, 0x1e4f9],
    [0x1e5f1, 0x1e5fa],
    [0x1e950, 0x1e959],
    [0x1fbf0, 0x1fbf9],
];
exports.unicodeNdSurrogate = {
    0xd801: [
        [0xdca0, 0xdca9], // 0x104A0..0x104A9
    ],
    0xd803: [
        [0xdd30, 0xdd39], // 0x10D30..0x10D39
        [0xdd40, 0xdd49], // 0x10D40..0x10D49
    ],
    0xd804: [
        [0xdc66, 0xdc6f], // 0x11066..0x1106F
        [0xdcf0, 0xdcf9], // 0x110F0..0x110F9
        [0xdd36, 0xdd3f], // 0x11136..0x1113F
        [0xddd0, 0xddd9], // 0x111D0..0x111D9
        [0xdef0, 0xdef9], // 0x112F0..0x112F9
    ],
    0xd805: [
        [0xdc50, 0xdc59], // 0x11450..0x11459
        [0xdcd0, 0xdcd9], // 0x114D0..0x114D9
        [0xde50, 0xde59], // 0x11650..0x11659
        [0xdec0, 0xdec9], // 0x116C0..0x116C9
        [0xded0, 0xdee3], // 0x116D0..0x116E3
        [0xdf30, 0xdf39], // 0x11730..0x11739
    ],
    0xd806: [
        [0xdce0, 0xdce9], // 0x118E0..0x118E9
        [0xdd50, 0xdd59], // 0x11950..0x11959
        [0xdff0, 0xdff9], // 0x11BF0..0x11BF9
    ],
    0xd807: [
        [0xdc50, 0xdc59], // 0x11C50..0x11C59
        [0xdd50, 0xdd59], // 0x11D50..0x11D59
        [0xdda0, 0xdda9], // 0x11DA0..0x11DA9
        [0xdf50, 0xdf59], // 0x11F50..0x11F59
    ],
    0xd818: [
        [0xdd30, 0xdd39], // 0x16130..0x16139
    ],
    0xd81a: [
        [0xde60, 0xde69], // 0x16A60..0x16A69
        [0xdec0, 0xdec9], // 0x16AC0..0x16AC9
        [0xdf50, 0xdf59], // 0x16B50..0x16B59
    ],
    0xd81b: [
        [0xdd70, 0xdd79], // 0x16D70..0x16D79
    ],
    0xd833: [
        [0xdcf0, 0xdcf9], // 0x1CCF0..0x1CCF9
    ],
    0xd835: [
        [0xdfce, 0xdfff], // 0x1D7CE..0x1D7FF
    ],
    0xd838: [
        [0xdd40, 0xdd49], // 0x1E140..0x1E149
        [0xdef0, 0xdef9], // 0x1E2F0..0x1E2F9
    ],
    0xd839: [
        [0xdcf0, 0xdcf9], // 0x1E4F0..0x1E4F9
        [0xddf1, 0xddfa], // 0x1E5F1..0x1E5FA
    ],
    0xd83a: [
        [0xdd50, 0xdd59], // 0x1E950..0x1E959
    ],
    0xd83e: [
        [0xdff0, 0xdff9], // 0x1FBF0..0x1FBF9
    ],
};
exports.unicodePc = [
    0x005f,
    [0x203f, 0x2040],
    0x2054,
    [0xfe33, 0xfe34],
    [0xfe4d, 0xfe4f],
    0xff3f,
];
//# sourceMappingURL=unicode.js.map

/***/ }),

/***/ 3188:
/***/ (function(module) {

!function(t,e){if(true)module.exports=e();else { var n, r; }}(this,()=>(()=>{"use strict";var t={70(t,e){if(Object.defineProperty(e,"__esModule",{value:!0}),e.isWindows=void 0,"object"==typeof process)e.isWindows="win32"===process.platform;else if("object"==typeof navigator){let t=navigator.userAgent;e.isWindows=t.indexOf("Windows")>=0}},231(t,e,r){Object.defineProperty(e,"__esModule",{value:!0}),e.uriToFsPath=e.URI=void 0;const n=r(70),i=/^\w[\w\d+.-]*$/,o=/^\//,s=/^\/\//;function a(t,e){if(!t.scheme&&e)throw new Error(`[UriError]: Scheme is missing: {scheme: "", authority: "${t.authority}", path: "${t.path}", query: "${t.query}", fragment: "${t.fragment}"}`);if(t.scheme&&!i.test(t.scheme))throw new Error("[UriError]: Scheme contains illegal characters.");if(t.path)if(t.authority){if(!o.test(t.path))throw new Error('[UriError]: If a URI contains an authority component, then the path component must either be empty or begin with a slash ("/") character')}else if(s.test(t.path))throw new Error('[UriError]: If a URI does not contain an authority component, then the path cannot begin with two slash characters ("//")')}const h="",c="/",f=/^(([^:/?#]+?):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/;class u{static isUri(t){return t instanceof u||!!t&&"string"==typeof t.authority&&"string"==typeof t.fragment&&"string"==typeof t.path&&"string"==typeof t.query&&"string"==typeof t.scheme&&"string"==typeof t.fsPath&&"function"==typeof t.with&&"function"==typeof t.toString}scheme;authority;path;query;fragment;constructor(t,e,r,n,i,o=!1){"object"==typeof t?(this.scheme=t.scheme||h,this.authority=t.authority||h,this.path=t.path||h,this.query=t.query||h,this.fragment=t.fragment||h):(this.scheme=function(t,e){return t||e?t:"file"}(t,o),this.authority=e||h,this.path=function(t,e){switch(t){case"https":case"http":case"file":e?e[0]!==c&&(e=c+e):e=c}return e}(this.scheme,r||h),this.query=n||h,this.fragment=i||h,a(this,o))}get fsPath(){return v(this,!1)}with(t){if(!t)return this;let{scheme:e,authority:r,path:n,query:i,fragment:o}=t;return void 0===e?e=this.scheme:null===e&&(e=h),void 0===r?r=this.authority:null===r&&(r=h),void 0===n?n=this.path:null===n&&(n=h),void 0===i?i=this.query:null===i&&(i=h),void 0===o?o=this.fragment:null===o&&(o=h),e===this.scheme&&r===this.authority&&n===this.path&&i===this.query&&o===this.fragment?this:new d(e,r,n,i,o)}static parse(t,e=!1){const r=f.exec(t);return r?new d(r[2]||h,w(r[4]||h),w(r[5]||h),w(r[7]||h),w(r[9]||h),e):new d(h,h,h,h,h)}static file(t){let e=h;if(n.isWindows&&(t=t.replace(/\\/g,c)),t[0]===c&&t[1]===c){const r=t.indexOf(c,2);-1===r?(e=t.substring(2),t=c):(e=t.substring(2,r),t=t.substring(r)||c)}return new d("file",e,t,h,h)}static from(t){const e=new d(t.scheme,t.authority,t.path,t.query,t.fragment);return a(e,!0),e}toString(t=!1){return y(this,t)}toJSON(){return this}static revive(t){if(t){if(t instanceof u)return t;{const e=new d(t);return e._formatted=t.external,e._fsPath=t._sep===l?t.fsPath:null,e}}return t}}e.URI=u;const l=n.isWindows?1:void 0;class d extends u{_formatted=null;_fsPath=null;get fsPath(){return this._fsPath||(this._fsPath=v(this,!1)),this._fsPath}toString(t=!1){return t?y(this,!0):(this._formatted||(this._formatted=y(this,!1)),this._formatted)}toJSON(){const t={$mid:1};return this._fsPath&&(t.fsPath=this._fsPath,t._sep=l),this._formatted&&(t.external=this._formatted),this.path&&(t.path=this.path),this.scheme&&(t.scheme=this.scheme),this.authority&&(t.authority=this.authority),this.query&&(t.query=this.query),this.fragment&&(t.fragment=this.fragment),t}}const p={58:"%3A",47:"%2F",63:"%3F",35:"%23",91:"%5B",93:"%5D",64:"%40",33:"%21",36:"%24",38:"%26",39:"%27",40:"%28",41:"%29",42:"%2A",43:"%2B",44:"%2C",59:"%3B",61:"%3D",32:"%20"};function g(t,e,r){let n,i=-1;for(let o=0;o<t.length;o++){const s=t.charCodeAt(o);if(s>=97&&s<=122||s>=65&&s<=90||s>=48&&s<=57||45===s||46===s||95===s||126===s||e&&47===s||r&&91===s||r&&93===s||r&&58===s)-1!==i&&(n+=encodeURIComponent(t.substring(i,o)),i=-1),void 0!==n&&(n+=t.charAt(o));else{void 0===n&&(n=t.substr(0,o));const e=p[s];void 0!==e?(-1!==i&&(n+=encodeURIComponent(t.substring(i,o)),i=-1),n+=e):-1===i&&(i=o)}}return-1!==i&&(n+=encodeURIComponent(t.substring(i))),void 0!==n?n:t}function m(t){let e;for(let r=0;r<t.length;r++){const n=t.charCodeAt(r);35===n||63===n?(void 0===e&&(e=t.substr(0,r)),e+=p[n]):void 0!==e&&(e+=t[r])}return void 0!==e?e:t}function v(t,e){let r;return r=t.authority&&t.path.length>1&&"file"===t.scheme?`//${t.authority}${t.path}`:47===t.path.charCodeAt(0)&&(t.path.charCodeAt(1)>=65&&t.path.charCodeAt(1)<=90||t.path.charCodeAt(1)>=97&&t.path.charCodeAt(1)<=122)&&58===t.path.charCodeAt(2)?e?t.path.substr(1):t.path[1].toLowerCase()+t.path.substr(2):t.path,n.isWindows&&(r=r.replace(/\//g,"\\")),r}function y(t,e){const r=e?m:g;let n="",{scheme:i,authority:o,path:s,query:a,fragment:h}=t;if(i&&(n+=i,n+=":"),(o||"file"===i)&&(n+=c,n+=c),o){let t=o.indexOf("@");if(-1!==t){const e=o.substr(0,t);o=o.substr(t+1),t=e.lastIndexOf(":"),-1===t?n+=r(e,!1,!1):(n+=r(e.substr(0,t),!1,!1),n+=":",n+=r(e.substr(t+1),!1,!0)),n+="@"}o=o.toLowerCase(),t=o.lastIndexOf(":"),-1===t?n+=r(o,!1,!0):(n+=r(o.substr(0,t),!1,!0),n+=o.substr(t))}if(s){if(s.length>=3&&47===s.charCodeAt(0)&&58===s.charCodeAt(2)){const t=s.charCodeAt(1);t>=65&&t<=90&&(s=`/${String.fromCharCode(t+32)}:${s.substr(3)}`)}else if(s.length>=2&&58===s.charCodeAt(1)){const t=s.charCodeAt(0);t>=65&&t<=90&&(s=`${String.fromCharCode(t+32)}:${s.substr(2)}`)}n+=r(s,!0,!1)}return a&&(n+="?",n+=r(a,!1,!1)),h&&(n+="#",n+=e?h:g(h,!1,!1)),n}function b(t){try{return decodeURIComponent(t)}catch{return t.length>3?t.substr(0,3)+b(t.substr(3)):t}}e.uriToFsPath=v;const C=/(%[0-9A-Za-z][0-9A-Za-z])+/g;function w(t){return t.match(C)?t.replace(C,t=>b(t)):t}},552(t,e,r){var n=this&&this.__createBinding||(Object.create?function(t,e,r,n){void 0===n&&(n=r);var i=Object.getOwnPropertyDescriptor(e,r);i&&!("get"in i?!e.__esModule:i.writable||i.configurable)||(i={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,n,i)}:function(t,e,r,n){void 0===n&&(n=r),t[n]=e[r]}),i=this&&this.__setModuleDefault||(Object.create?function(t,e){Object.defineProperty(t,"default",{enumerable:!0,value:e})}:function(t,e){t.default=e}),o=this&&this.__importStar||function(t){if(t&&t.__esModule)return t;var e={};if(null!=t)for(var r in t)"default"!==r&&Object.prototype.hasOwnProperty.call(t,r)&&n(e,t,r);return i(e,t),e};Object.defineProperty(e,"__esModule",{value:!0}),e.Utils=void 0;const s=o(r(975)),a=s.posix||s,h="/";var c;!function(t){t.joinPath=function(t,...e){return t.with({path:a.join(t.path,...e)})},t.resolvePath=function(t,...e){let r=t.path,n=!1;r[0]!==h&&(r=h+r,n=!0);let i=a.resolve(r,...e);return n&&i[0]===h&&!t.authority&&(i=i.substring(1)),t.with({path:i})},t.dirname=function(t){if(0===t.path.length||t.path===h)return t;let e=a.dirname(t.path);return 1===e.length&&46===e.charCodeAt(0)&&(e=""),t.with({path:e})},t.basename=function(t){return a.basename(t.path)},t.extname=function(t){return a.extname(t.path)}}(c||(e.Utils=c={}))},975(t){function e(t){if("string"!=typeof t)throw new TypeError("Path must be a string. Received "+JSON.stringify(t))}function r(t,e){for(var r,n="",i=0,o=-1,s=0,a=0;a<=t.length;++a){if(a<t.length)r=t.charCodeAt(a);else{if(47===r)break;r=47}if(47===r){if(o===a-1||1===s);else if(o!==a-1&&2===s){if(n.length<2||2!==i||46!==n.charCodeAt(n.length-1)||46!==n.charCodeAt(n.length-2))if(n.length>2){var h=n.lastIndexOf("/");if(h!==n.length-1){-1===h?(n="",i=0):i=(n=n.slice(0,h)).length-1-n.lastIndexOf("/"),o=a,s=0;continue}}else if(2===n.length||1===n.length){n="",i=0,o=a,s=0;continue}e&&(n.length>0?n+="/..":n="..",i=2)}else n.length>0?n+="/"+t.slice(o+1,a):n=t.slice(o+1,a),i=a-o-1;o=a,s=0}else 46===r&&-1!==s?++s:s=-1}return n}var n={resolve:function(){for(var t,n="",i=!1,o=arguments.length-1;o>=-1&&!i;o--){var s;o>=0?s=arguments[o]:(void 0===t&&(t=process.cwd()),s=t),e(s),0!==s.length&&(n=s+"/"+n,i=47===s.charCodeAt(0))}return n=r(n,!i),i?n.length>0?"/"+n:"/":n.length>0?n:"."},normalize:function(t){if(e(t),0===t.length)return".";var n=47===t.charCodeAt(0),i=47===t.charCodeAt(t.length-1);return 0!==(t=r(t,!n)).length||n||(t="."),t.length>0&&i&&(t+="/"),n?"/"+t:t},isAbsolute:function(t){return e(t),t.length>0&&47===t.charCodeAt(0)},join:function(){if(0===arguments.length)return".";for(var t,r=0;r<arguments.length;++r){var i=arguments[r];e(i),i.length>0&&(void 0===t?t=i:t+="/"+i)}return void 0===t?".":n.normalize(t)},relative:function(t,r){if(e(t),e(r),t===r)return"";if((t=n.resolve(t))===(r=n.resolve(r)))return"";for(var i=1;i<t.length&&47===t.charCodeAt(i);++i);for(var o=t.length,s=o-i,a=1;a<r.length&&47===r.charCodeAt(a);++a);for(var h=r.length-a,c=s<h?s:h,f=-1,u=0;u<=c;++u){if(u===c){if(h>c){if(47===r.charCodeAt(a+u))return r.slice(a+u+1);if(0===u)return r.slice(a+u)}else s>c&&(47===t.charCodeAt(i+u)?f=u:0===u&&(f=0));break}var l=t.charCodeAt(i+u);if(l!==r.charCodeAt(a+u))break;47===l&&(f=u)}var d="";for(u=i+f+1;u<=o;++u)u!==o&&47!==t.charCodeAt(u)||(0===d.length?d+="..":d+="/..");return d.length>0?d+r.slice(a+f):(a+=f,47===r.charCodeAt(a)&&++a,r.slice(a))},_makeLong:function(t){return t},dirname:function(t){if(e(t),0===t.length)return".";for(var r=t.charCodeAt(0),n=47===r,i=-1,o=!0,s=t.length-1;s>=1;--s)if(47===(r=t.charCodeAt(s))){if(!o){i=s;break}}else o=!1;return-1===i?n?"/":".":n&&1===i?"//":t.slice(0,i)},basename:function(t,r){if(void 0!==r&&"string"!=typeof r)throw new TypeError('"ext" argument must be a string');e(t);var n,i=0,o=-1,s=!0;if(void 0!==r&&r.length>0&&r.length<=t.length){if(r.length===t.length&&r===t)return"";var a=r.length-1,h=-1;for(n=t.length-1;n>=0;--n){var c=t.charCodeAt(n);if(47===c){if(!s){i=n+1;break}}else-1===h&&(s=!1,h=n+1),a>=0&&(c===r.charCodeAt(a)?-1===--a&&(o=n):(a=-1,o=h))}return i===o?o=h:-1===o&&(o=t.length),t.slice(i,o)}for(n=t.length-1;n>=0;--n)if(47===t.charCodeAt(n)){if(!s){i=n+1;break}}else-1===o&&(s=!1,o=n+1);return-1===o?"":t.slice(i,o)},extname:function(t){e(t);for(var r=-1,n=0,i=-1,o=!0,s=0,a=t.length-1;a>=0;--a){var h=t.charCodeAt(a);if(47!==h)-1===i&&(o=!1,i=a+1),46===h?-1===r?r=a:1!==s&&(s=1):-1!==r&&(s=-1);else if(!o){n=a+1;break}}return-1===r||-1===i||0===s||1===s&&r===i-1&&r===n+1?"":t.slice(r,i)},format:function(t){if(null===t||"object"!=typeof t)throw new TypeError('The "pathObject" argument must be of type Object. Received type '+typeof t);return function(t,e){var r=e.dir||e.root,n=e.base||(e.name||"")+(e.ext||"");return r?r===e.root?r+n:r+"/"+n:n}(0,t)},parse:function(t){e(t);var r={root:"",dir:"",base:"",ext:"",name:""};if(0===t.length)return r;var n,i=t.charCodeAt(0),o=47===i;o?(r.root="/",n=1):n=0;for(var s=-1,a=0,h=-1,c=!0,f=t.length-1,u=0;f>=n;--f)if(47!==(i=t.charCodeAt(f)))-1===h&&(c=!1,h=f+1),46===i?-1===s?s=f:1!==u&&(u=1):-1!==s&&(u=-1);else if(!c){a=f+1;break}return-1===s||-1===h||0===u||1===u&&s===h-1&&s===a+1?-1!==h&&(r.base=r.name=0===a&&o?t.slice(1,h):t.slice(a,h)):(0===a&&o?(r.name=t.slice(1,s),r.base=t.slice(1,h)):(r.name=t.slice(a,s),r.base=t.slice(a,h)),r.ext=t.slice(s,h)),a>0?r.dir=t.slice(0,a-1):o&&(r.dir="/"),r},sep:"/",delimiter:":",win32:null,posix:null};n.posix=n,t.exports=n}},e={};function r(n){var i=e[n];if(void 0!==i)return i.exports;var o=e[n]={exports:{}};return t[n].call(o.exports,o,o.exports,r),o.exports}var n={};return(()=>{var t=n;Object.defineProperty(t,"__esModule",{value:!0}),t.Utils=t.URI=void 0;const e=r(231);Object.defineProperty(t,"URI",{enumerable:!0,get:function(){return e.URI}});const i=r(552);Object.defineProperty(t,"Utils",{enumerable:!0,get:function(){return i.Utils}}),t.default={URI:e.URI,Utils:i.Utils}})(),n})());
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 625:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 2900:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 1679:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"CallHierarchy":{"library":"Library","standardLibrary":"Standard library","workspace":"Workspace"},"CodeAction":{"createTypeStub":{"message":"Create Type Stub","comment":"{Locked=\'Stub\'}"},"createTypeStubFor":{"message":"Create Type Stub For \\"{moduleName}\\"","comment":"{Locked=\'Stub\'}"},"executingCommand":"Executing command","filesToAnalyzeCount":"{count} files to analyze","filesToAnalyzeOne":"1 file to analyze","findingReferences":"Finding references","organizeImports":"Organize Imports"},"Completion":{"autoImportDetail":"Auto-import","indexValueDetail":"Index value"},"Diagnostic":{"abstractMethodInvocation":"Method \\"{method}\\" cannot be called because it is abstract and unimplemented","annotatedMetadataInconsistent":"Annotated metadata type \\"{metadataType}\\" is not compatible with type \\"{type}\\"","annotatedParamCountMismatch":"Parameter annotation count mismatch: expected {expected} but received {received}","annotatedTypeArgMissing":{"message":"Expected one type argument and one or more annotations for \\"Annotated\\"","comment":"{Locked=\'Annotated\'}"},"annotationBytesString":"Type expressions cannot use bytes string literals","annotationFormatString":{"message":"Type expressions cannot use format string literals (f-strings)","comment":"\'f-string\' is the common English slang for a Python format string"},"annotationNotSupported":"Type annotation not supported for this statement","annotationRawString":"Type expressions cannot use raw string literals","annotationSpansStrings":"Type expressions cannot span multiple string literals","annotationStringEscape":"Type expressions cannot contain escape characters","annotationTemplateString":{"message":"Type expressions cannot use template string literals (t-strings)","comment":"\'t-string\' is the common English slang for a Python template string"},"argAssignment":"Argument of type \\"{argType}\\" cannot be assigned to parameter of type \\"{paramType}\\"","argAssignmentFunction":"Argument of type \\"{argType}\\" cannot be assigned to parameter of type \\"{paramType}\\" in function \\"{functionName}\\"","argAssignmentParam":"Argument of type \\"{argType}\\" cannot be assigned to parameter \\"{paramName}\\" of type \\"{paramType}\\"","argAssignmentParamFunction":"Argument of type \\"{argType}\\" cannot be assigned to parameter \\"{paramName}\\" of type \\"{paramType}\\" in function \\"{functionName}\\"","argMissingForParam":"Argument missing for parameter {name}","argMissingForParams":"Arguments missing for parameters {names}","argMorePositionalExpectedCount":"Expected {expected} more positional arguments","argMorePositionalExpectedOne":"Expected 1 more positional argument","argPositional":"Expected positional argument","argPositionalExpectedCount":"Expected {expected} positional arguments","argPositionalExpectedOne":"Expected 1 positional argument","argTypePartiallyUnknown":"Argument type is partially unknown","argTypeUnknown":"Argument type is unknown","assertAlwaysTrue":{"message":"Assert expression always evaluates to true","comment":"{Locked=\'true\'}"},"assertTypeArgs":{"message":"\\"assert_type\\" expects two positional arguments","comment":"{Locked=\'assert_type\'}"},"assertTypeTypeMismatch":{"message":"\\"assert_type\\" mismatch: expected \\"{expected}\\" but received \\"{received}\\"","comment":"{Locked=\'assert_type\'}"},"assignmentExprComprehension":{"message":"Assignment expression target \\"{name}\\" cannot use same name as comprehension for target","comment":"A comprehension is a \'set of looping and filtering instructions\' applied to a collection to generate a new collection; the word may not be translatable"},"assignmentExprContext":"Assignment expression must be within module, function or lambda","assignmentExprInSubscript":"Assignment expressions within a subscript are supported only in Python 3.10 and newer","assignmentInProtocol":{"message":"Instance or class variables within a Protocol class must be explicitly declared within the class body","comment":"{Locked=\'Protocol\'}"},"assignmentTargetExpr":"Expression cannot be assignment target","asyncNotInAsyncFunction":{"message":"Use of \\"async\\" not allowed outside of async function","comment":"{Locked=\'async\'}"},"awaitIllegal":{"message":"Use of \\"await\\" requires Python 3.5 or newer","comment":"{Locked=\'await\'}"},"awaitNotAllowed":{"message":"Type expressions cannot use \\"await\\"","comment":"{Locked=\'await\'}"},"awaitNotInAsync":{"message":"\\"await\\" allowed only within async function","comment":"{Locked=\'await\',\'async\'}"},"backticksIllegal":{"message":"Expressions surrounded by backticks are not supported in Python 3.x; use repr instead","comment":"{Locked=\'repr\'}"},"baseClassCircular":"Class cannot derive from itself","baseClassFinal":{"message":"Base class \\"{type}\\" is marked final and cannot be subclassed","comment":"{Locked=\'final\'}"},"baseClassIncompatible":"Base classes of {type} are mutually incompatible","baseClassInvalid":"Argument to class must be a base class","baseClassMethodTypeIncompatible":"Base classes for class \\"{classType}\\" define method \\"{name}\\" in incompatible way","baseClassUnknown":"Base class type is unknown, obscuring type of derived class","baseClassVariableTypeIncompatible":"Base classes for class \\"{classType}\\" define variable \\"{name}\\" in incompatible way","binaryOperationNotAllowed":"Binary operator not allowed in type expression","bindParamMissing":{"message":"Could not bind method \\"{methodName}\\" because it is missing a \\"self\\" or \\"cls\\" parameter","comment":"Binding is the process through which Pyright determines what object a name refers to"},"bindTypeMismatch":{"message":"Could not bind method \\"{methodName}\\" because \\"{type}\\" is not assignable to parameter \\"{paramName}\\"","comment":"Binding is the process through which Pyright determines what object a name refers to"},"breakInExceptionGroup":{"message":"\\"break\\" is not allowed in an \\"except*\\" block","comment":"{Locked=\'break\',\'except*\'}"},"breakOutsideLoop":{"message":"\\"break\\" can be used only within a loop","comment":"{Locked=\'break\'}"},"bytesUnsupportedEscape":{"message":"Unsupported escape sequence in bytes literal","comment":"{Locked=\'bytes\'}"},"callableExtraArgs":{"message":"Expected only two type arguments to \\"Callable\\"","comment":"{Locked=\'Callable\'}"},"callableFirstArg":"Expected parameter type list or \\"...\\"","callableNotInstantiable":"Cannot instantiate type \\"{type}\\"","callableSecondArg":{"message":"Expected return type as second type argument for \\"Callable\\"","comment":"{Locked=\'Callable\'}"},"casePatternIsIrrefutable":"Irrefutable pattern is allowed only for the last case statement","classAlreadySpecialized":"Type \\"{type}\\" is already specialized","classDecoratorTypeUnknown":"Untyped class decorator obscures type of class; ignoring decorator","classDefinitionCycle":"Class definition for \\"{name}\\" depends on itself","classGetItemClsParam":{"message":"__class_getitem__ override should take a \\"cls\\" parameter","comment":"{Locked=\'__class_getitem__\',\'cls\'}"},"classMethodClsParam":{"message":"Class methods should take a \\"cls\\" parameter","comment":"{Locked=\'cls\'}"},"classNotRuntimeSubscriptable":"Subscript for class \\"{name}\\" will generate runtime exception; enclose type expression in quotes","classPatternBuiltInArgPositional":"Class pattern accepts only positional sub-pattern","classPatternNewType":"\\"{type}\\" cannot be used in a class pattern because it is defined using NewType","classPatternPositionalArgCount":"Too many positional patterns for class \\"{type}\\"; expected {expected} but received {received}","classPatternTypeAlias":"\\"{type}\\" cannot be used in a class pattern because it is a specialized type alias","classPropertyDeprecated":"Class properties are deprecated in Python 3.11 and will not be supported in Python 3.13","classTypeParametersIllegal":"Class type parameter syntax requires Python 3.12 or newer","classVarFirstArgMissing":{"message":"Expected a type argument after \\"ClassVar\\"","comment":"{Locked=\'ClassVar\'}"},"classVarNotAllowed":{"message":"\\"ClassVar\\" is not allowed in this context","comment":"{Locked=\'ClassVar\'}"},"classVarOverridesInstanceVar":"Class variable \\"{name}\\" overrides instance variable of same name in class \\"{className}\\"","classVarTooManyArgs":{"message":"Expected only one type argument after \\"ClassVar\\"","comment":"{Locked=\'ClassVar\'}"},"classVarWithTypeVar":{"message":"\\"ClassVar\\" type cannot include type variables","comment":"{Locked=\'ClassVar\'}"},"clsSelfParamTypeMismatch":"Type of parameter \\"{name}\\" must be a supertype of its class \\"{classType}\\"","codeTooComplexToAnalyze":"Code is too complex to analyze; reduce complexity by refactoring into subroutines or reducing conditional code paths","collectionAliasInstantiation":"Type \\"{type}\\" cannot be instantiated, use \\"{alias}\\" instead","comparisonAlwaysFalse":{"message":"Condition will always evaluate to False since the types \\"{leftType}\\" and \\"{rightType}\\" have no overlap","comment":"{Locked=\'False\'}"},"comparisonAlwaysTrue":{"message":"Condition will always evaluate to True since the types \\"{leftType}\\" and \\"{rightType}\\" have no overlap","comment":"{Locked=\'True\'}"},"comprehensionInDict":{"message":"Comprehension cannot be used with other dictionary entries","comment":"A comprehension is a \'set of looping and filtering instructions\' applied to a collection to generate a new collection; the word may not be translatable"},"comprehensionInSet":{"message":"Comprehension cannot be used with other set entries","comment":["{Locked=\'set\'}","A comprehension is a \'set of looping and filtering instructions\' applied to a collection to generate a new collection; the word may not be translatable"]},"concatenateContext":{"message":"\\"Concatenate\\" is not allowed in this context","comment":"{Locked=\'Concatenate\'}"},"concatenateParamSpecMissing":{"message":"Last type argument for \\"Concatenate\\" must be a ParamSpec or \\"...\\"","comment":"{Locked=\'Concatenate\',\'ParamSpec\',\'...\'}"},"concatenateTypeArgsMissing":{"message":"\\"Concatenate\\" requires at least two type arguments","comment":"{Locked=\'Concatenate\'}"},"conditionalOperandInvalid":"Invalid conditional operand of type \\"{type}\\"","constantRedefinition":"\\"{name}\\" is constant (because it is uppercase) and cannot be redefined","constructorParametersMismatch":{"message":"Mismatch between signature of __new__ and __init__ in class \\"{classType}\\"","comment":"{Locked=\'__new__\',\'__init__\'}"},"containmentAlwaysFalse":{"message":"Expression will always evaluate to False since the types \\"{leftType}\\" and \\"{rightType}\\" have no overlap","comment":"{Locked=\'False\'}"},"containmentAlwaysTrue":{"message":"Expression will always evaluate to True since the types \\"{leftType}\\" and \\"{rightType}\\" have no overlap","comment":"{Locked=\'True\'}"},"continueInExceptionGroup":{"message":"\\"continue\\" is not allowed in an \\"except*\\" block","comment":"{Locked=\'continue\',\'except*\'}"},"continueOutsideLoop":{"message":"\\"continue\\" can be used only within a loop","comment":"{Locked=\'continue\'}"},"coroutineInConditionalExpression":{"message":"Conditional expression references coroutine which always evaluates to True","comment":"{Locked=\'True\'}"},"dataClassBaseClassFrozen":"A non-frozen class cannot inherit from a class that is frozen","dataClassBaseClassNotFrozen":"A frozen class cannot inherit from a class that is not frozen","dataClassConverterFunction":"Argument of type \\"{argType}\\" is not a valid converter for field \\"{fieldName}\\" of type \\"{fieldType}\\"","dataClassConverterOverloads":"No overloads of \\"{funcName}\\" are valid converters for field \\"{fieldName}\\" of type \\"{fieldType}\\"","dataClassDuplicateKwOnly":"\\"{name}\\" is a duplicate KW_ONLY separator; only one is allowed within a dataclass","dataClassFieldInheritedDefault":"\\"{fieldName}\\" overrides a field of the same name but is missing a default value","dataClassFieldWithDefault":"Fields without default values cannot appear after fields with default values","dataClassFieldWithPrivateName":"Dataclass field cannot use private name","dataClassFieldWithoutAnnotation":"Dataclass field without type annotation will cause runtime exception","dataClassPostInitParamCount":{"message":"Dataclass __post_init__ incorrect parameter count; number of InitVar fields is {expected}","comment":"{Locked=\'__post_init__\',\'InitVar\'}"},"dataClassPostInitType":{"message":"Dataclass __post_init__ method parameter type mismatch for field \\"{fieldName}\\"","comment":"{Locked=\'__post_init__\'}"},"dataClassSlotsOverwrite":{"message":"__slots__ is already defined in class","comment":"{Locked=\'__slots__\'}"},"dataClassTransformExpectedBoolLiteral":{"message":"Expected expression that statically evaluates to True or False","comment":"{Locked=\'True\',\'False\'}"},"dataClassTransformFieldSpecifier":{"message":"Expected tuple of classes or functions but received type \\"{type}\\"","comment":"{Locked=\'tuple\'}"},"dataClassTransformPositionalParam":{"message":"All arguments to \\"dataclass_transform\\" must be keyword arguments","comment":"{Locked=\'dataclass_transform\'}"},"dataClassTransformUnknownArgument":{"message":"Argument \\"{name}\\" is not supported by dataclass_transform","comment":"{Locked=\'dataclass_transform\'}"},"dataProtocolInSubclassCheck":{"message":"Data protocols (which include non-method attributes) are not allowed in issubclass calls","comment":"{Locked=\'issubclass\'}"},"declaredReturnTypePartiallyUnknown":"Declared return type, \\"{returnType}\\", is partially unknown","declaredReturnTypeUnknown":"Declared return type is unknown","defaultValueContainsCall":"Function calls and mutable objects not allowed within parameter default value expression","defaultValueNotAllowed":"Parameter with \\"*\\" or \\"**\\" cannot have default value","delTargetExpr":"Expression cannot be deleted","deprecatedClass":"The class \\"{name}\\" is deprecated","deprecatedConstructor":"The constructor for class \\"{name}\\" is deprecated","deprecatedDescriptorDeleter":"The \\"__delete__\\" method for descriptor \\"{name}\\" is deprecated","deprecatedDescriptorGetter":"The \\"__get__\\" method  for descriptor \\"{name}\\" is deprecated","deprecatedDescriptorSetter":"The \\"__set__\\" method  for descriptor \\"{name}\\" is deprecated","deprecatedFunction":"The function \\"{name}\\" is deprecated","deprecatedMethod":"The method \\"{name}\\" in class \\"{className}\\" is deprecated","deprecatedPropertyDeleter":{"message":"The deleter for property \\"{name}\\" is deprecated","comment":"{Locked=\'deleter\',\'property\'}"},"deprecatedPropertyGetter":{"message":"The getter for property \\"{name}\\" is deprecated","comment":"{Locked=\'getter\',\'property\'}"},"deprecatedPropertySetter":{"message":"The setter for property \\"{name}\\" is deprecated","comment":"{Locked=\'setter\',\'property\'}"},"deprecatedType":"This type is deprecated as of Python {version}; use \\"{replacement}\\" instead","dictExpandIllegalInComprehension":{"message":"Dictionary expansion not allowed in comprehension","comment":"A comprehension is a \'set of looping and filtering instructions\' applied to a collection to generate a new collection; the word may not be translatable"},"dictInAnnotation":"Dictionary expression not allowed in type expression","dictKeyValuePairs":"Dictionary entries must contain key/value pairs","dictUnpackIsNotMapping":"Expected mapping for dictionary unpack operator","disjointBaseFunction":{"message":"@disjoint_base cannot be applied to a function","comment":"{Locked=\'@disjoint_base\'}"},"disjointBaseIncompatible":"Base classes have incompatible disjoint bases: {bases}","disjointBaseProtocol":{"message":"@disjoint_base cannot be applied to a Protocol class","comment":"{Locked=\'@disjoint_base\',\'Protocol\'}"},"disjointBaseTypedDict":{"message":"@disjoint_base cannot be applied to a TypedDict class","comment":"{Locked=\'@disjoint_base\',\'TypedDict\'}"},"dunderAllSymbolNotPresent":{"message":"\\"{name}\\" is specified in __all__ but is not present in module","comment":"{Locked=\'__all__\'}"},"duplicateArgsParam":"Only one \\"*\\" parameter allowed","duplicateBaseClass":"Duplicate base class not allowed","duplicateCapturePatternTarget":"Capture target \\"{name}\\" cannot appear more than once within the same pattern","duplicateCatchAll":{"message":"Only one catch-all except clause allowed","comment":"{Locked=\'except\'}"},"duplicateEnumMember":{"message":"Enum member \\"{name}\\" is already declared","comment":"{Locked=\'Enum\'}"},"duplicateGenericAndProtocolBase":{"message":"Only one Generic[...] or Protocol[...] base class allowed","comment":"{Locked=\'Generic[...]\',\'Protocol[...]\'}"},"duplicateImport":"\\"{importName}\\" is imported more than once","duplicateKeywordOnly":"Only one \\"*\\" separator allowed","duplicateKwargsParam":"Only one \\"**\\" parameter allowed","duplicateParam":"Duplicate parameter \\"{name}\\"","duplicatePositionOnly":"Only one \\"/\\" parameter allowed","duplicateStarPattern":"Only one \\"*\\" pattern allowed in a pattern sequence","duplicateStarStarPattern":"Only one \\"**\\" entry allowed","duplicateUnpack":{"message":"Only one unpack operation allowed in list","comment":"{Locked=\'list\'}"},"ellipsisAfterUnpacked":{"message":"\\"...\\" cannot be used with an unpacked TypeVarTuple or tuple","comment":"{Locked=\'TypeVarTuple\',\'tuple\'}"},"ellipsisContext":"\\"...\\" is not allowed in this context","ellipsisSecondArg":"\\"...\\" is allowed only as the second of two arguments","enumClassOverride":{"message":"Enum class \\"{name}\\" is final and cannot be subclassed","comment":"{Locked=\'Enum\',\'final\'}"},"enumMemberDelete":{"message":"Enum member \\"{name}\\" cannot be deleted","comment":"{Locked=\'Enum\'}"},"enumMemberSet":{"message":"Enum member \\"{name}\\" cannot be assigned","comment":"{Locked=\'Enum\'}"},"enumMemberTypeAnnotation":{"message":"Type annotations are not allowed for enum members","comment":"{Locked=\'enum\'}"},"exceptionGroupIncompatible":{"message":"Exception group syntax (\\"except*\\") requires Python 3.11 or newer","comment":"{Locked=\'except*\'}"},"exceptGroupMismatch":{"message":"Try statement cannot include both \\"except\\" and \\"except*\\"","comment":"{Locked=\'except\',\'except*\'}"},"exceptGroupRequiresType":{"message":"Exception group syntax (\\"except*\\") requires an exception type","comment":"{Locked=\'except*\'}"},"exceptionGroupTypeIncorrect":{"message":"Exception type in except* cannot derive from BaseGroupException","comment":"{Locked=\'except*\',\'BaseGroupException\'}"},"exceptionTypeIncorrect":{"message":"\\"{type}\\" does not derive from BaseException","comment":"{Locked=\'BaseException\'}"},"exceptionTypeNotClass":"\\"{type}\\" is not a valid exception class","exceptionTypeNotInstantiable":"Constructor for exception type \\"{type}\\" requires one or more arguments","exceptWithAsRequiresParens":"Multiple exception types must be parenthesized when using \\"as\\"","exceptRequiresParens":"Multiple exception types must be parenthesized prior to Python 3.14","expectedAfterDecorator":"Expected function or class declaration after decorator","expectedArrow":"Expected \\"->\\" followed by return type annotation","expectedAsAfterException":{"message":"Expected \\"as\\" after exception type","comment":"{Locked=\'as\'}"},"expectedAssignRightHandExpr":"Expected expression to the right of \\"=\\"","expectedBinaryRightHandExpr":"Expected expression to the right of operator","expectedBoolLiteral":{"message":"Expected True or False","comment":"{Locked=\'True\',\'False\'}"},"expectedCase":{"message":"Expected \\"case\\" statement","comment":"{Locked=\'case\'}"},"expectedClassName":"Expected class name","expectedCloseBrace":"\\"{\\" was not closed","expectedCloseBracket":"\\"[\\" was not closed","expectedCloseParen":"\\"(\\" was not closed","expectedColon":"Expected \\":\\"","expectedComplexNumberLiteral":{"message":"Expected complex number literal for pattern matching","comment":"Complex numbers are a mathematical concept consisting of a real number and an imaginary number"},"expectedDecoratorExpr":"Expression form not supported for decorator prior to Python 3.9","expectedDecoratorName":"Expected decorator name","expectedDecoratorNewline":"Expected new line at end of decorator","expectedDelExpr":{"message":"Expected expression after \\"del\\"","comment":"{Locked=\'del\'}"},"expectedElse":{"message":"Expected \\"else\\"","comment":"{Locked=\'else\'}"},"expectedEquals":"Expected \\"=\\"","expectedExceptionClass":"Invalid exception class or object","expectedExceptionObj":{"message":"Expected exception object, exception class or None","comment":"{Locked=\'None\'}"},"expectedExpr":"Expected expression","expectedFunctionAfterAsync":{"message":"Expected function definition after \\"async\\"","comment":"{Locked=\'async\'}"},"expectedFunctionName":{"message":"Expected function name after \\"def\\"","comment":"{Locked=\'def\'}"},"expectedIdentifier":"Expected identifier","expectedImport":{"message":"Expected \\"import\\"","comment":"{Locked=\'import\'}"},"expectedImportAlias":{"message":"Expected symbol after \\"as\\"","comment":"{Locked=\'as\'}"},"expectedImportSymbols":{"message":"Expected one or more symbol names after \\"import\\"","comment":"{Locked=\'import\'}"},"expectedIn":{"message":"Expected \\"in\\"","comment":"{Locked=\'in\'}"},"expectedInExpr":{"message":"Expected expression after \\"in\\"","comment":"{Locked=\'in\'}"},"expectedIndentedBlock":"Expected indented block","expectedMemberName":"Expected attribute name after \\".\\"","expectedModuleName":"Expected module name","expectedNameAfterAs":{"message":"Expected symbol name after \\"as\\"","comment":"{Locked=\'as\'}"},"expectedNamedParameter":"Keyword parameter must follow \\"*\\"","expectedNewline":"Expected newline","expectedNewlineOrSemicolon":"Statements must be separated by newlines or semicolons","expectedOpenParen":"Expected \\"(\\"","expectedParamName":"Expected parameter name","expectedPatternExpr":"Expected pattern expression","expectedPatternSubjectExpr":"Expected pattern subject expression","expectedPatternValue":{"message":"Expected pattern value expression of the form \\"a.b\\"","comment":"{Locked=\'a.b\'}"},"expectedReturnExpr":{"message":"Expected expression after \\"return\\"","comment":"{Locked=\'return\'}"},"expectedSliceIndex":"Expected index or slice expression","expectedTypeNotString":"Expected type but received a string literal","expectedTypeParameterName":"Expected type parameter name","expectedYieldExpr":{"message":"Expected expression in yield statement","comment":"{Locked=\'yield\'}"},"finalClassIsAbstract":{"message":"Class \\"{type}\\" is marked final and must implement all abstract symbols","comment":"{Locked=\'final\'}"},"finalContext":{"message":"\\"Final\\" is not allowed in this context","comment":"{Locked=\'Final\'}"},"finalInLoop":{"message":"A \\"Final\\" variable cannot be assigned within a loop","comment":"{Locked=\'Final\'}"},"finallyBreak":{"message":"A \\"break\\" cannot be used to exit a \\"finally\\" block","comment":"{Locked=\'break\', \'finally\'}"},"finallyContinue":{"message":"A \\"continue\\" cannot be used to exit a \\"finally\\" block","comment":"{Locked=\'continue\', \'finally\'}"},"finallyReturn":{"message":"A \\"return\\" cannot be used to exit a \\"finally\\" block","comment":"{Locked=\'return\', \'finally\'}"},"finalMethodOverride":{"message":"Method \\"{name}\\" cannot override final method defined in class \\"{className}\\"","comment":"{Locked=\'final\'}"},"finalNonMethod":{"message":"Function \\"{name}\\" cannot be marked @final because it is not a method","comment":"{Locked=\'@final\'}"},"finalReassigned":{"message":"\\"{name}\\" is declared as Final and cannot be reassigned","comment":"{Locked=\'Final\'}"},"finalRedeclaration":{"message":"\\"{name}\\" was previously declared as Final","comment":"{Locked=\'Final\'}"},"finalRedeclarationBySubclass":{"message":"\\"{name}\\" cannot be redeclared because parent class \\"{className}\\" declares it as Final","comment":"{Locked=\'Final\'}"},"finalTooManyArgs":{"message":"Expected a single type argument after \\"Final\\"","comment":"{Locked=\'Final\'}"},"finalUnassigned":{"message":"\\"{name}\\" is declared Final, but value is not assigned","comment":"{Locked=\'Final\'}"},"formatStringBrace":{"message":"Single close brace not allowed within f-string literal; use double close brace","comment":"\'f-string\' is the common English slang for a Python format string"},"formatStringBytes":{"message":"Format string literals (f-strings) cannot be binary","comment":"\'f-string\' is the common English slang for a Python format string"},"formatStringDebuggingIllegal":{"message":"F-string debugging specifier \\"=\\" requires Python 3.8 or newer","comment":"\'f-string\' is the common English slang for a Python format string"},"formatStringEscape":{"message":"Escape sequence (backslash) not allowed in expression portion of f-string prior to Python 3.12","comment":"\'f-string\' is the common English slang for a Python format string"},"formatStringExpectedConversion":{"message":"Expected a conversion specifier after \\"!\\" in f-string","comment":"\'f-string\' is the common English slang for a Python format string"},"formatStringIllegal":{"message":"Format string literals (f-strings) require Python 3.6 or newer","comment":"\'f-string\' is the common English slang for a Python format string"},"formatStringInPattern":"Format string not allowed in pattern","formatStringNestedFormatSpecifier":"Expressions nested too deeply within format string specifier","formatStringNestedQuote":{"message":"Strings nested within an f-string cannot use the same quote character as the f-string prior to Python 3.12","comment":"\'f-string\' is the common English slang for a Python format string"},"formatStringTemplate":{"message":"Format string literals (f-strings) cannot also be template strings (t-strings)","comment":"\'f-string\' is the common English slang for a Python format string, \'t-string\' is the common English slang for a Python template string"},"formatStringUnicode":{"message":"Format string literals (f-strings) cannot be unicode","comment":"\'f-string\' is the common English slang for a Python format string"},"formatStringUnterminated":{"message":"Unterminated expression in f-string; expecting \\"}\\"","comment":"\'f-string\' is the common English slang for a Python format string"},"functionDecoratorTypeUnknown":"Untyped function decorator obscures type of function; ignoring decorator","functionInConditionalExpression":{"message":"Conditional expression references function which always evaluates to True","comment":"{Locked=\'True\'}"},"functionTypeParametersIllegal":"Function type parameter syntax requires Python 3.12 or newer","futureImportLocationNotAllowed":{"message":"Imports from __future__ must be at the beginning of the file","comment":"{Locked=\'__future__\'}"},"generatorAsyncReturnType":{"message":"Return type of async generator function must be compatible with \\"AsyncGenerator[{yieldType}, Any]\\"","comment":"{Locked=\'async\',\'AsyncGenerator[{yieldType}, Any]\'}"},"generatorNotParenthesized":"Generator expressions must be parenthesized if not sole argument","generatorSyncReturnType":{"message":"Return type of generator function must be compatible with \\"Generator[{yieldType}, Any, Any]\\"","comment":"{Locked=\'Generator[{yieldType}, Any, Any]\'}"},"genericBaseClassNotAllowed":{"message":"\\"Generic\\" base class cannot be used with type parameter syntax","comment":"{Locked=\'Generic\'}"},"genericClassAssigned":{"message":"Generic class type cannot be assigned","comment":"A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"},"genericClassDeleted":{"message":"Generic class type cannot be deleted","comment":"A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"},"genericInstanceVariableAccess":{"message":"Access to generic instance variable through class is ambiguous","comment":"A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"},"genericNotAllowed":{"message":"\\"Generic\\" is not valid in this context","comment":"{Locked=\'Generic\'}"},"genericTypeAliasBoundTypeVar":{"message":"Generic type alias within class cannot use bound type variables {names}","comment":"A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"},"genericTypeArgMissing":{"message":"\\"Generic\\" requires at least one type argument","comment":"{Locked=\'Generic\'}"},"genericTypeArgTypeVar":{"message":"Type argument for \\"Generic\\" must be a type variable","comment":"{Locked=\'Generic\'}"},"genericTypeArgUnique":{"message":"Type arguments for \\"Generic\\" must be unique","comment":"{Locked=\'Generic\'}"},"globalReassignment":{"message":"\\"{name}\\" is assigned before global declaration","comment":"{Locked=\'global\'}"},"globalRedefinition":{"message":"\\"{name}\\" was already declared global","comment":"{Locked=\'global\'}"},"implicitStringConcat":"Implicit string concatenation not allowed","importCycleDetected":"Cycle detected in import chain","importDepthExceeded":"Import chain depth exceeded {depth}","importResolveFailure":"Import \\"{importName}\\" could not be resolved","importSourceResolveFailure":"Import \\"{importName}\\" could not be resolved from source","importSymbolUnknown":"\\"{name}\\" is unknown import symbol","incompatibleMethodOverride":"Method \\"{name}\\" overrides class \\"{className}\\" in an incompatible manner","inconsistentIndent":"Unindent amount does not match previous indent","inconsistentTabs":"Inconsistent use of tabs and spaces in indentation","initMethodSelfParamTypeVar":{"message":"Type annotation for \\"self\\" parameter of \\"__init__\\" method cannot contain class-scoped type variables","comment":"{Locked=\'self\',\'__init__\'}"},"initMustReturnNone":{"message":"Return type of \\"__init__\\" must be None","comment":"{Locked=\'__init__\',\'None\'}"},"initSubclassCallFailed":{"message":"Incorrect keyword arguments for __init_subclass__ method","comment":"{Locked=\'__init_subclass__\'}"},"initSubclassClsParam":{"message":"__init_subclass__ override should take a \\"cls\\" parameter","comment":"{Locked=\'__init_subclass__\',\'cls\'}"},"initVarNotAllowed":{"message":"\\"InitVar\\" is not allowed in this context","comment":"{Locked=\'InitVar\'}"},"instanceMethodSelfParam":{"message":"Instance methods should take a \\"self\\" parameter","comment":"{Locked=\'self\'}"},"instanceVarOverridesClassVar":"Instance variable \\"{name}\\" overrides class variable of same name in class \\"{className}\\"","instantiateAbstract":"Cannot instantiate abstract class \\"{type}\\"","instantiateProtocol":{"message":"Cannot instantiate Protocol class \\"{type}\\"","comment":"{Locked=\'Protocol\'}"},"internalBindError":{"message":"An internal error occurred while binding file \\"{file}\\": {message}","comment":"Binding is the process through which Pyright determines what object a name refers to"},"internalParseError":"An internal error occurred while parsing file \\"{file}\\": {message}","internalTypeCheckingError":"An internal error occurred while type checking file \\"{file}\\": {message}","invalidIdentifierChar":"Invalid character in identifier","invalidStubStatement":{"message":"Statement is meaningless within a type stub file","comment":"{StrContains=i\'stub\'}"},"invalidTokenChars":"Invalid character \\"{text}\\" in token","isInstanceInvalidType":{"message":"Second argument to \\"isinstance\\" must be a class or tuple of classes","comment":"{Locked=\'isinstance\',\'tuple\'}"},"isSubclassInvalidType":{"message":"Second argument to \\"issubclass\\" must be a class or tuple of classes","comment":"{Locked=\'issubclass\',\'tuple\'}"},"keyValueInSet":{"message":"Key/value pairs are not allowed within a set","comment":"{Locked=\'set\'}"},"keywordArgInTypeArgument":"Keyword arguments cannot be used in type argument lists","keywordOnlyAfterArgs":"Keyword-only argument separator not allowed after \\"*\\" parameter","keywordParameterMissing":"One or more keyword parameters must follow \\"*\\" parameter","keywordSubscriptIllegal":"Keyword arguments within subscripts are not supported","lambdaReturnTypePartiallyUnknown":"Return type of lambda, \\"{returnType}\\", is partially unknown","lambdaReturnTypeUnknown":"Return type of lambda is unknown","lazyImportIllegal":"Lazy import statement requires Python 3.15 or newer","lazyImportWildcardIllegal":"Wildcard imports cannot be used with \'lazy\'","listAssignmentMismatch":"Expression with type \\"{type}\\" cannot be assigned to target list","listInAnnotation":{"message":"List expression not allowed in type expression","comment":"{Locked=\'List\'}"},"literalEmptyArgs":{"message":"Expected one or more type arguments after \\"Literal\\"","comment":"{Locked=\'Literal\'}"},"literalNamedUnicodeEscape":{"message":"Named unicode escape sequences are not supported in \\"Literal\\" string annotations","comment":"{Locked=\'Literal\'}"},"literalNotAllowed":{"message":"\\"Literal\\" cannot be used in this context without a type argument","comment":"{Locked=\'Literal\'}"},"literalNotCallable":{"message":"Literal type cannot be instantiated","comment":"{Locked=\'Literal\'}"},"literalUnsupportedType":{"message":"Type arguments for \\"Literal\\" must be None, a literal value (int, bool, str, or bytes), or an enum value","comment":"{Locked=\'Literal\',\'None\',\'int\',\'bool\',\'str\',\'bytes\',\'enum\'}"},"matchIncompatible":{"message":"Match statements require Python 3.10 or newer","comment":["{StrContains=i\'match\'}","\'match\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"matchIsNotExhaustive":{"message":"Cases within match statement do not exhaustively handle all values","comment":["{Locked=\'match\'}","Case statements are children of match statements where \'case\' is a keyword. It may be best to keep \'case\' in English"]},"maxParseDepthExceeded":"Maximum parse depth exceeded; break expression into smaller sub-expressions","memberAccess":"Cannot access attribute \\"{name}\\" for class \\"{type}\\"","memberDelete":"Cannot delete attribute \\"{name}\\" for class \\"{type}\\"","memberSet":"Cannot assign to attribute \\"{name}\\" for class \\"{type}\\"","metaclassConflict":{"message":"The metaclass of a derived class must be a subclass of the metaclasses of all its base classes","comment":"Metaclasses are a complex concept and it may be best to not localize the term"},"metaclassDuplicate":{"message":"Only one metaclass can be provided","comment":"Metaclasses are a complex concept and it may be best to not localize the term"},"metaclassIsGeneric":{"message":"Metaclass cannot be generic","comment":["Metaclasses are a complex concept and it may be best to not localize the term","A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"]},"methodNotDefined":"\\"{name}\\" method not defined","methodNotDefinedOnType":"\\"{name}\\" method not defined on type \\"{type}\\"","methodOrdering":"Cannot create consistent method ordering","methodOverridden":"\\"{name}\\" overrides method of same name in class \\"{className}\\" with incompatible type \\"{type}\\"","methodReturnsNonObject":"\\"{name}\\" method does not return an object","missingSuperCall":"Method \\"{methodName}\\" does not call the method of the same name in parent class","mixingBytesAndStr":{"message":"Bytes and str values cannot be concatenated","comment":["{Locked=\'str\'}","{StrContains=i\'bytes\'}","\'bytes\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"moduleAsType":"Module cannot be used as a type","moduleNotCallable":"Module is not callable","moduleUnknownMember":"\\"{memberName}\\" is not a known attribute of module \\"{moduleName}\\"","namedExceptAfterCatchAll":{"message":"A named except clause cannot appear after catch-all except clause","comment":"{Locked=\'except\'}"},"namedParamAfterParamSpecArgs":{"message":"Keyword parameter \\"{name}\\" cannot appear in signature after ParamSpec args parameter","comment":"{Locked=\'ParamSpec\',\'args\'}"},"namedTupleEmptyName":{"message":"Names within a named tuple cannot be empty","comment":"{Locked=\'tuple\'}"},"namedTupleEntryRedeclared":{"message":"Cannot override \\"{name}\\" because parent class \\"{className}\\" is a named tuple","comment":"{Locked=\'tuple\'}"},"namedTupleFieldUnderscore":{"message":"Named tuple field names cannot start with an underscore","comment":"{Locked=\'Named\',\'tuple\'}"},"namedTupleFirstArg":{"message":"Expected named tuple class name as first argument","comment":"{Locked=\'tuple\'}"},"namedTupleMultipleInheritance":{"message":"Multiple inheritance with NamedTuple is not supported","comment":"{Locked=\'NamedTuple\'}"},"namedTupleNameKeyword":"Field names cannot be a keyword","namedTupleNameType":{"message":"Expected two-entry tuple specifying entry name and type","comment":"{Locked=\'tuple\'}"},"namedTupleNameUnique":{"message":"Names within a named tuple must be unique","comment":"{Locked=\'tuple\'}"},"namedTupleNoTypes":{"message":"\\"namedtuple\\" provides no types for tuple entries; use \\"NamedTuple\\" instead","comment":"{Locked=\'namedtuple\',\'tuple\',\'NamedTuple\'}"},"namedTupleSecondArg":{"message":"Expected named tuple entry list as second argument","comment":"{Locked=\'tuple\',\'list\'}"},"newClsParam":{"message":"__new__ override should take a \\"cls\\" parameter","comment":"{Locked=\'__new__\',\'cls\'}"},"newTypeAnyOrUnknown":{"message":"The second argument to NewType must be a known class, not Any or Unknown","comment":"{Locked=\'NewType\',\'Any\',\'Unknown\'}"},"newTypeBadName":{"message":"The first argument to NewType must be a string literal","comment":"{Locked=\'NewType\'}"},"newTypeLiteral":{"message":"NewType cannot be used with Literal type","comment":"{Locked=\'NewType\',\'Literal\'}"},"newTypeNameMismatch":{"message":"NewType must be assigned to a variable with the same name","comment":"{Locked=\'NewType\'}"},"newTypeNotAClass":{"message":"Expected class as second argument to NewType","comment":"{Locked=\'NewType\'}"},"newTypeParamCount":{"message":"NewType requires two positional arguments","comment":"{Locked=\'NewType\'}"},"newTypeProtocolClass":{"message":"NewType cannot be used with structural type (a Protocol or TypedDict class)","comment":"{Locked=\'NewType\',\'Protocol\',\'TypedDict\'}"},"noOverload":"No overloads for \\"{name}\\" match the provided arguments","noReturnContainsReturn":{"message":"Function with declared return type \\"NoReturn\\" cannot include a return statement","comment":"{Locked=\'NoReturn\',\'return\'}"},"noReturnContainsYield":{"message":"Function with declared return type \\"NoReturn\\" cannot include a yield statement","comment":"{Locked=\'NoReturn\',\'yield\'}"},"noReturnReturnsNone":{"message":"Function with declared return type \\"NoReturn\\" cannot return \\"None\\"","comment":"{Locked=\'NoReturn\',\'None\'}"},"nonDefaultAfterDefault":"Non-default argument follows default argument","nonLocalInModule":{"message":"Nonlocal declaration not allowed at module level","comment":["{StrContains=i\'nonlocal\'}","\'nonlocal\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"nonLocalNoBinding":{"message":"No binding for nonlocal \\"{name}\\" found","comment":["{Locked=\'nonlocal\'}","\'No binding found\' means that Pyright couldn\'t resolve the variable name to an object"]},"nonLocalReassignment":{"message":"\\"{name}\\" is assigned before nonlocal declaration","comment":"{Locked=\'nonlocal\'}"},"nonLocalRedefinition":{"message":"\\"{name}\\" was already declared nonlocal","comment":"{Locked=\'nonlocal\'}"},"nonlocalTypeParam":{"message":"Nonlocal binding is not allowed for type parameter \\"{name}\\"","comment":["{StrContains=i\'nonlocal\'}","\'nonlocal\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"noneNotCallable":{"message":"Object of type \\"None\\" cannot be called","comment":"{Locked=\'None\'}"},"noneNotIterable":{"message":"Object of type \\"None\\" cannot be used as iterable value","comment":"{Locked=\'None\'}"},"noneNotSubscriptable":{"message":"Object of type \\"None\\" is not subscriptable","comment":"{Locked=\'None\'}"},"noneNotUsableWith":{"message":"Object of type \\"None\\" cannot be used with \\"with\\"","comment":"{Locked=\'None\',\'with\'}"},"noneNotUsableWithAsync":{"message":"Object of type \\"None\\" cannot be used with \\"async with\\"","comment":"{Locked=\'None\',\'with\', \'async}"},"noneOperator":{"message":"Operator \\"{operator}\\" not supported for \\"None\\"","comment":"{Locked=\'None\'}"},"noneUnknownMember":{"message":"\\"{name}\\" is not a known attribute of \\"None\\"","comment":"{Locked=\'None\'}"},"notRequiredArgCount":{"message":"Expected a single type argument after \\"NotRequired\\"","comment":"{Locked=\'NotRequired\'}"},"notRequiredNotInTypedDict":{"message":"\\"NotRequired\\" is not allowed in this context","comment":"{Locked=\'NotRequired\'}"},"objectNotCallable":"Object of type \\"{type}\\" is not callable","obscuredClassDeclaration":"Class declaration \\"{name}\\" is obscured by a declaration of the same name","obscuredFunctionDeclaration":"Function declaration \\"{name}\\" is obscured by a declaration of the same name","obscuredMethodDeclaration":"Method declaration \\"{name}\\" is obscured by a declaration of the same name","obscuredParameterDeclaration":"Parameter declaration \\"{name}\\" is obscured by a declaration of the same name","obscuredTypeAliasDeclaration":"Type alias declaration \\"{name}\\" is obscured by a declaration of the same name","obscuredVariableDeclaration":"Declaration \\"{name}\\" is obscured by a declaration of the same name","operatorLessOrGreaterDeprecated":"Operator \\"<>\\" is not supported in Python 3; use \\"!=\\" instead","optionalExtraArgs":{"message":"Expected one type argument after \\"Optional\\"","comment":"{Locked=\'Optional\'}"},"orPatternIrrefutable":{"message":"Irrefutable pattern allowed only as the last subpattern in an \\"or\\" pattern","comment":"{Locked=\'or\'}"},"orPatternMissingName":{"message":"All subpatterns within an \\"or\\" pattern must target the same names","comment":"{Locked=\'or\'}"},"overlappingKeywordArgs":"Typed dictionary overlaps with keyword parameter: {names}","overlappingOverload":"Overload {obscured} for \\"{name}\\" will never be used because its parameters overlap overload {obscuredBy}","overloadAbstractImplMismatch":"Overloads must match abstract status of implementation","overloadAbstractMismatch":"Overloads must all be abstract or not","overloadClassMethodInconsistent":{"message":"Overloads for \\"{name}\\" use @classmethod inconsistently","comment":"{Locked=\'@classmethod\'}"},"overloadFinalImpl":{"message":"@final decorator should be applied only to the implementation","comment":"{Locked=\'@final\'}"},"overloadFinalNoImpl":{"message":"Only the first overload should be marked @final","comment":"{Locked=\'@final\'}"},"overloadImplementationMismatch":"Overloaded implementation is not consistent with signature of overload {index}","overloadOverrideImpl":{"message":"@override decorator should be applied only to the implementation","comment":"{Locked=\'@override\'}"},"overloadOverrideNoImpl":{"message":"Only the first overload should be marked @override","comment":"{Locked=\'@override\'}"},"overloadReturnTypeMismatch":"Overload {prevIndex} for \\"{name}\\" overlaps overload {newIndex} and returns an incompatible type","overloadStaticMethodInconsistent":{"message":"Overloads for \\"{name}\\" use @staticmethod inconsistently","comment":"{Locked=\'@staticmethod\'}"},"overloadWithoutImplementation":{"message":"\\"{name}\\" is marked as overload, but no implementation is provided","comment":"{Locked=\'overload\'}"},"overriddenMethodNotFound":{"message":"Method \\"{name}\\" is marked as override, but no base method of same name is present","comment":"{Locked=\'override\'}"},"overrideDecoratorMissing":{"message":"Method \\"{name}\\" is not marked as override but is overriding a method in class \\"{className}\\"","comment":"{Locked=\'override\'}"},"paramAfterKwargsParam":"Parameter cannot follow \\"**\\" parameter","paramAlreadyAssigned":"Parameter \\"{name}\\" is already assigned","paramAnnotationMissing":"Type annotation is missing for parameter \\"{name}\\"","paramAssignmentMismatch":"Expression of type \\"{sourceType}\\" cannot be assigned to parameter of type \\"{paramType}\\"","paramNameMissing":"No parameter named \\"{name}\\"","paramSpecArgsKwargsDuplicate":{"message":"Arguments for ParamSpec \\"{type}\\" have already been provided","comment":"{Locked=\'ParamSpec\'}"},"paramSpecArgsKwargsUsage":{"message":"\\"args\\" and \\"kwargs\\" attributes of ParamSpec must both appear within a function signature","comment":"{Locked=\'args\',\'kwargs\',\'ParamSpec\'}"},"paramSpecArgsMissing":{"message":"Arguments for ParamSpec \\"{type}\\" are missing","comment":"{Locked=\'ParamSpec\'}"},"paramSpecArgsUsage":{"message":"\\"args\\" attribute of ParamSpec is valid only when used with *args parameter","comment":"{Locked=\'args\',\'ParamSpec\',\'*args\'}"},"paramSpecAssignedName":{"message":"ParamSpec must be assigned to a variable named \\"{name}\\"","comment":"{Locked=\'ParamSpec\'}"},"paramSpecContext":{"message":"ParamSpec is not allowed in this context","comment":"{Locked=\'ParamSpec\'}"},"paramSpecDefaultNotTuple":{"message":"Expected ellipsis, a tuple expression, or ParamSpec for default value of ParamSpec","comment":"{Locked=\'tuple\',\'ParamSpec\'}"},"paramSpecFirstArg":{"message":"Expected name of ParamSpec as first argument","comment":"{Locked=\'ParamSpec\'}"},"paramSpecKwargsUsage":{"message":"\\"kwargs\\" attribute of ParamSpec is valid only when used with **kwargs parameter","comment":"{Locked=\'kwargs\',\'ParamSpec\',\'**kwargs\'}"},"paramSpecNotUsedByOuterScope":{"message":"ParamSpec \\"{name}\\" has no meaning in this context","comment":"{Locked=\'ParamSpec\'}"},"paramSpecUnknownArg":{"message":"ParamSpec does not support more than one argument","comment":"{Locked=\'ParamSpec\'}"},"paramSpecUnknownMember":{"message":"\\"{name}\\" is not a known attribute of ParamSpec","comment":"{Locked=\'ParamSpec\'}"},"paramSpecUnknownParam":{"message":"\\"{name}\\" is unknown parameter to ParamSpec","comment":"{Locked=\'ParamSpec\'}"},"paramTypeCovariant":"Covariant type variable cannot be used in parameter type","paramTypePartiallyUnknown":"Type of parameter \\"{paramName}\\" is partially unknown","paramTypeUnknown":"Type of parameter \\"{paramName}\\" is unknown","parenthesizedContextManagerIllegal":{"message":"Parentheses within \\"with\\" statement requires Python 3.9 or newer","comment":"{Locked=\'with\'}"},"patternNeverMatches":"Pattern will never be matched for subject type \\"{type}\\"","positionArgAfterNamedArg":"Positional argument cannot appear after keyword arguments","positionArgAfterUnpackedDictArg":"Positional argument cannot appear after keyword argument unpacking","positionOnlyAfterArgs":"Position-only parameter separator not allowed after \\"*\\" parameter","positionOnlyAfterKeywordOnly":"\\"/\\" parameter must appear before \\"*\\" parameter","positionOnlyAfterNon":"Position-only parameter not allowed after parameter that is not position-only","positionOnlyFirstParam":"Position-only parameter separator not allowed as first parameter","positionOnlyIncompatible":"Position-only parameter separator requires Python 3.8 or newer","privateImportFromPyTypedModule":"\\"{name}\\" is not exported from module \\"{module}\\"","privateUsedOutsideOfClass":"\\"{name}\\" is private and used outside of the class in which it is declared","privateUsedOutsideOfModule":"\\"{name}\\" is private and used outside of the module in which it is declared","propertyOverridden":{"message":"\\"{name}\\" incorrectly overrides property of same name in class \\"{className}\\"","comment":"{Locked=\'property\'}"},"propertyStaticMethod":{"message":"Static methods not allowed for property getter, setter or deleter","comment":"{Locked=\'property\',\'getter\',\'setter\',\'deleter\'}"},"protectedUsedOutsideOfClass":"\\"{name}\\" is protected and used outside of the class in which it is declared","protocolBaseClass":{"message":"Protocol class \\"{classType}\\" cannot derive from non-Protocol class \\"{baseType}\\"","comment":"{Locked=\'Protocol\'}"},"protocolBaseClassWithTypeArgs":{"message":"Type arguments are not allowed with Protocol class when using type parameter syntax","comment":"{Locked=\'Protocol\'}"},"protocolIllegal":{"message":"Use of \\"Protocol\\" requires Python 3.7 or newer","comment":"{Locked=\'Protocol\'}"},"protocolNotAllowed":{"message":"\\"Protocol\\" cannot be used in this context","comment":"{Locked=\'Protocol\'}"},"protocolTypeArgMustBeTypeParam":{"message":"Type argument for \\"Protocol\\" must be a type parameter","comment":"{Locked=\'Protocol\'}"},"protocolUnsafeOverlap":"Class overlaps \\"{name}\\" unsafely and could produce a match at runtime","protocolVarianceContravariant":{"message":"Type variable \\"{variable}\\" used in generic Protocol \\"{class}\\" should be contravariant","comment":["{Locked=\'Protocol\'}","A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"]},"protocolVarianceCovariant":{"message":"Type variable \\"{variable}\\" used in generic Protocol \\"{class}\\" should be covariant","comment":["{Locked=\'Protocol\'}","A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"]},"protocolVarianceInvariant":{"message":"Type variable \\"{variable}\\" used in generic Protocol \\"{class}\\" should be invariant","comment":["{Locked=\'Protocol\'}","A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"]},"pyrightCommentInvalidDiagnosticBoolValue":{"message":"Pyright comment directive must be followed by \\"=\\" and a value of true or false","comment":"{Locked=\'Pyright\',\'true\',\'false\'}"},"pyrightCommentInvalidDiagnosticSeverityValue":{"message":"Pyright comment directive must be followed by \\"=\\" and a value of true, false, error, warning, information, or none","comment":"{Locked=\'Pyright\',\'true\',\'false\',\'error\',\'warning\',\'information\',\'none\'}"},"pyrightCommentMissingDirective":{"message":"Pyright comment must be followed by a directive (basic or strict) or a diagnostic rule","comment":"{Locked=\'Pyright\',\'basic\',\'strict\'}"},"pyrightCommentNotOnOwnLine":{"message":"Pyright comments used to control file-level settings must appear on their own line","comment":"{Locked=\'Pyright\'}"},"pyrightCommentUnknownDiagnosticRule":{"message":"\\"{rule}\\" is an unknown diagnostic rule for pyright comment","comment":"{Locked=\'pyright\'}"},"pyrightCommentUnknownDiagnosticSeverityValue":{"message":"\\"{value}\\" is invalid value for pyright comment; expected true, false, error, warning, information, or none","comment":"{Locked=\'pyright\',\'true\',\'false\',\'error\',\'warning\',\'information\',\'none\'}"},"pyrightCommentUnknownDirective":{"message":"\\"{directive}\\" is an unknown directive for pyright comment; expected \\"strict\\", \\"standard\\", or \\"basic\\"","comment":"{Locked=\'pyright\',\'strict\',\'standard\',\'basic\'}"},"readOnlyArgCount":{"message":"Expected a single type argument after \\"ReadOnly\\"","comment":"{Locked=\'ReadOnly\'}"},"readOnlyNotInTypedDict":{"message":"\\"ReadOnly\\" is not allowed in this context","comment":"{Locked=\'ReadOnly\'}"},"recursiveDefinition":"Type of \\"{name}\\" could not be determined because it refers to itself","relativeImportNotAllowed":{"message":"Relative imports cannot be used with \\"import .a\\" form; use \\"from . import a\\" instead","comment":"{Locked=\'import .a\',\'from . import a\'}"},"requiredArgCount":{"message":"Expected a single type argument after \\"Required\\"","comment":"{Locked=\'Required\'}"},"requiredNotInTypedDict":{"message":"\\"Required\\" is not allowed in this context","comment":"{Locked=\'Required\'}"},"returnInAsyncGenerator":{"message":"Return statement with value is not allowed in async generator","comment":"{Locked=\'async\'}"},"returnMissing":"Function with declared return type \\"{returnType}\\" must return value on all code paths","returnInExceptionGroup":{"message":"\\"return\\" is not allowed in an \\"except*\\" block","comment":"{Locked=\'return\',\'except*\'}"},"returnOutsideFunction":{"message":"\\"return\\" can be used only within a function","comment":"{Locked=\'return\'}"},"returnTypeContravariant":"Contravariant type variable cannot be used in return type","returnTypeMismatch":"Type \\"{exprType}\\" is not assignable to return type \\"{returnType}\\"","returnTypePartiallyUnknown":"Return type, \\"{returnType}\\", is partially unknown","returnTypeUnknown":"Return type is unknown","revealLocalsArgs":{"message":"Expected no arguments for \\"reveal_locals\\" call","comment":"{Locked=\'reveal_locals\'}"},"revealLocalsNone":{"message":"No locals in this scope","comment":"{Locked=\'locals\'}"},"revealTypeArgs":{"message":"Expected a single positional argument for \\"reveal_type\\" call","comment":"{Locked=\'reveal_type\'}"},"revealTypeExpectedTextArg":{"message":"The \\"expected_text\\" argument for function \\"reveal_type\\" must be a str literal value","comment":"{Locked=\'expected_text\',\'reveal_type\',\'str\'}"},"revealTypeExpectedTextMismatch":"Type text mismatch; expected \\"{expected}\\" but received \\"{received}\\"","revealTypeExpectedTypeMismatch":"Type mismatch; expected \\"{expected}\\" but received \\"{received}\\"","selfTypeContext":{"message":"\\"Self\\" is not valid in this context","comment":"{Locked=\'Self\'}"},"selfTypeMetaclass":{"message":"\\"Self\\" cannot be used within a metaclass (a subclass of \\"type\\")","comment":["{Locked=\'Self\'}","Metaclasses are a complex concept and it may be best to not localize the term"]},"selfTypeWithTypedSelfOrCls":{"message":"\\"Self\\" cannot be used in a function with a `self` or `cls` parameter that has a type annotation other than \\"Self\\"","comment":"{Locked=\'Self\',\'self\',\'cls\'}"},"sentinelBadName":{"message":"The first argument to Sentinel must be a string literal","comment":"{Locked=\'Sentinel\'}"},"sentinelParamCount":{"message":"Sentinel requires one positional argument","comment":"{Locked=\'Sentinel\'}"},"sentinelNameMismatch":{"message":"Sentinel must be assigned to a variable with the same name","comment":"{Locked=\'Sentinel\'}"},"setterGetterTypeMismatch":{"message":"Property setter value type is not assignable to the getter return type","comment":["{Locked=\'setter\',\'getter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"singleOverload":"\\"{name}\\" is marked as overload, but additional overloads are missing","slotsAttributeError":{"message":"\\"{name}\\" is not specified in __slots__","comment":"{Locked=\'__slots__\'}"},"slotsClassVarConflict":{"message":"\\"{name}\\" conflicts with instance variable declared in __slots__","comment":"{Locked=\'__slots__\'}"},"starPatternInAsPattern":{"message":"Star pattern cannot be used with \\"as\\" target","comment":["{Locked=\'as\'}","Star pattern refers to the use of the * (star) character to represent a variable length pattern match"]},"starPatternInOrPattern":{"message":"Star pattern cannot be ORed within other patterns","comment":["Star pattern refers to the use of the * (star) character to represent a variable length pattern match","\'ORed\' means joined together with a binary \'or\' operation"]},"starStarWildcardNotAllowed":"** cannot be used with wildcard \\"_\\"","staticClsSelfParam":{"message":"Static methods should not take a \\"self\\" or \\"cls\\" parameter","comment":"{Locked=\'self\',\'cls\'}"},"stringNonAsciiBytes":{"message":"Non-ASCII character not allowed in bytes string literal","comment":"{Locked=\'ASCII\'}"},"stringNotSubscriptable":"String expression cannot be subscripted in type expression; enclose entire expression in quotes","stringUnsupportedEscape":"Unsupported escape sequence in string literal","stringUnterminated":"String literal is unterminated","stubFileMissing":{"message":"Stub file not found for \\"{importName}\\"","comment":"{StrContains=i\'stub\'}"},"stubUsesGetAttr":{"message":"Type stub file is incomplete; \\"__getattr__\\" obscures type errors for module","comment":["{Locked=\'__getattr__\'}","{StrContains=i\'stub\'}"]},"sublistParamsIncompatible":{"message":"Sublist parameters are not supported in Python 3.x","comment":"{StrContains=i\'sublist\'}"},"superCallArgCount":{"message":"Expected no more than two arguments to \\"super\\" call","comment":"{Locked=\'super\'}"},"superCallFirstArg":{"message":"Expected class type as first argument to \\"super\\" call but received \\"{type}\\"","comment":"{Locked=\'super\'}"},"superCallSecondArg":{"message":"Second argument to \\"super\\" call must be object or class that derives from \\"{type}\\"","comment":"{Locked=\'super\'}"},"superCallZeroArgForm":{"message":"Zero-argument form of \\"super\\" call is valid only within a method","comment":"{Locked=\'super\'}"},"superCallZeroArgFormStaticMethod":{"message":"Zero-argument form of \\"super\\" call is not valid within a static method","comment":"{Locked=\'super\'}"},"symbolIsPossiblyUnbound":"\\"{name}\\" is possibly unbound","symbolIsUnbound":"\\"{name}\\" is unbound","symbolIsUndefined":"\\"{name}\\" is not defined","symbolOverridden":"\\"{name}\\" overrides symbol of same name in class \\"{className}\\"","templateStringBytes":{"message":"Template string literals (t-strings) cannot be binary","comment":"\'t-string\' is the common English slang for a Python template string"},"templateStringIllegal":{"message":"Template string literals (t-strings) require Python 3.14 or newer","comment":"\'t-string\' is the common English slang for a Python template string"},"templateStringUnicode":{"message":"Template string literals (t-strings) cannot be unicode","comment":"\'t-string\' is the common English slang for a Python template string"},"ternaryNotAllowed":"Ternary expression not allowed in type expression","totalOrderingMissingMethod":{"message":"Class must define one of \\"__lt__\\", \\"__le__\\", \\"__gt__\\", or \\"__ge__\\" to use total_ordering","comment":"{Locked=\'__lt__\',\'__le__\',\'__gt__\',\'__ge__\',\'total_ordering\'}"},"trailingCommaInFromImport":"Trailing comma not allowed without surrounding parentheses","tryWithoutExcept":{"message":"Try statement must have at least one except or finally clause","comment":["{Locked=\'except\',\'finally\'}","{StrContains=i\'try\'}","\'try\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"tupleAssignmentMismatch":{"message":"Expression with type \\"{type}\\" cannot be assigned to target tuple","comment":"{Locked=\'tuple\'}"},"tupleInAnnotation":{"message":"Tuple expression not allowed in type expression","comment":["{StrContains=i\'tuple\'}","\'tuple\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"tupleIndexOutOfRange":"Index {index} is out of range for type {type}","typeAliasIllegalExpressionForm":"Invalid expression form for type alias definition","typeAliasIsRecursiveDirect":"Type alias \\"{name}\\" cannot use itself in its definition","typeAliasNotInModuleOrClass":{"message":"A TypeAlias can be defined only within a module or class scope","comment":"{Locked=\'TypeAlias\'}"},"typeAliasRedeclared":{"message":"\\"{name}\\" is declared as a TypeAlias and can be assigned only once","comment":"{Locked=\'TypeAlias\'}"},"typeAliasStatementBadScope":{"message":"A type statement can be used only within a module or class scope","comment":"{Locked=\'type\'}"},"typeAliasStatementIllegal":"Type alias statement requires Python 3.12 or newer","typeAliasTypeBadScope":"A type alias can be defined only within a module or class scope","typeAliasTypeBaseClass":{"message":"A type alias defined in a \\"type\\" statement cannot be used as a base class","comment":"{Locked=\'\\"type\\"\'}"},"typeAliasTypeMustBeAssigned":{"message":"TypeAliasType must be assigned to a variable with the same name as the type alias","comment":"{Locked=\'TypeAliasType\'}"},"typeAliasTypeNameArg":{"message":"First argument to TypeAliasType must be a string literal representing the name of the type alias","comment":"{Locked=\'TypeAliasType\'}"},"typeAliasTypeNameMismatch":"Name of type alias must match the name of the variable to which it is assigned","typeAliasTypeParamInvalid":{"message":"Type parameter list must be a tuple containing only TypeVar, TypeVarTuple, or ParamSpec","comment":"{Locked=\'tuple\',\'TypeVar\',\'TypeVarTuple\',\'ParamSpec\'}"},"typeAnnotationCall":"Call expression not allowed in type expression","typeAnnotationVariable":"Variable not allowed in type expression","typeAnnotationWithCallable":{"message":"Type argument for \\"type\\" must be a class; callables are not supported","comment":["{Locked=\'type\'}","\'callables\' are objects that can be called like a function"]},"typeArgListExpected":{"message":"Expected ParamSpec, ellipsis, or list of types","comment":"{Locked=\'ParamSpec\',\'list\'}"},"typeArgListNotAllowed":{"message":"List expression not allowed for this type argument","comment":["{StrContains=i\'list\'}","\'list\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"typeArgsExpectingNone":"Expected no type arguments for class \\"{name}\\"","typeArgsMismatchOne":"Expected one type argument but received {received}","typeArgsMissingForAlias":{"message":"Expected type arguments for generic type alias \\"{name}\\"","comment":"A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"},"typeArgsMissingForClass":{"message":"Expected type arguments for generic class \\"{name}\\"","comment":"A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"},"typeArgsTooFew":"Too few type arguments provided for \\"{name}\\"; expected {expected} but received {received}","typeArgsTooMany":"Too many type arguments provided for \\"{name}\\"; expected {expected} but received {received}","typeAssignmentMismatch":"Type \\"{sourceType}\\" is not assignable to declared type \\"{destType}\\"","typeAssignmentMismatchWildcard":"Import symbol \\"{name}\\" has type \\"{sourceType}\\", which is not assignable to declared type \\"{destType}\\"","typeCallNotAllowed":{"message":"type() call should not be used in type expression","comment":"{Locked=\'type()\'}"},"typeCheckOnly":{"message":"\\"{name}\\" is marked as @type_check_only and can be used only in type annotations","comment":"{Locked=\'@type_check_only\'}"},"typeCommentDeprecated":{"message":"Use of type comments is deprecated; use type annotation instead","comment":"{Locked=\'type\'}"},"typeExpectedClass":"Expected class but received \\"{type}\\"","typeFormArgs":{"message":"\\"TypeForm\\" accepts a single positional argument","comment":"{Locked=\'TypeForm\'}"},"typeGuardArgCount":{"message":"Expected a single type argument after \\"TypeGuard\\" or \\"TypeIs\\"","comment":"{Locked=\'TypeGuard\',\'TypeIs\'}"},"typeGuardParamCount":"User-defined type guard functions and methods must have at least one input parameter","typeIsReturnType":{"message":"Return type of TypeIs (\\"{returnType}\\") is not consistent with value parameter type (\\"{type}\\")","comment":"{Locked=\'TypeIs\'}"},"typeNotAwaitable":{"message":"\\"{type}\\" is not awaitable","comment":"{Locked=\'awaitable\'}"},"typeNotIntantiable":"\\"{type}\\" cannot be instantiated","typeNotIterable":"\\"{type}\\" is not iterable","typeNotSpecializable":"Could not specialize type \\"{type}\\"","typeNotSubscriptable":"Object of type \\"{type}\\" is not subscriptable","typeNotSupportBinaryOperator":"Operator \\"{operator}\\" not supported for types \\"{leftType}\\" and \\"{rightType}\\"","typeNotSupportBinaryOperatorBidirectional":"Operator \\"{operator}\\" not supported for types \\"{leftType}\\" and \\"{rightType}\\" when expected type is \\"{expectedType}\\"","typeNotSupportUnaryOperator":"Operator \\"{operator}\\" not supported for type \\"{type}\\"","typeNotSupportUnaryOperatorBidirectional":"Operator \\"{operator}\\" not supported for type \\"{type}\\" when expected type is \\"{expectedType}\\"","typeNotUsableWith":"Object of type \\"{type}\\" cannot be used with \\"with\\" because it does not correctly implement {method}","typeNotUsableWithAsync":{"message":"Object of type \\"{type}\\" cannot be used with \\"async with\\" because it does not correctly implement {method}","comment":["{Locked=\'async\',\'with}"]},"typeParameterBoundNotAllowed":{"message":"Bound or constraint cannot be used with a variadic type parameter or ParamSpec","comment":["{Locked=\'ParamSpec\'}","\'variadic\' means that it accepts a variable number of arguments"]},"typeParameterConstraintTuple":"Type parameter constraint must be a tuple of two or more types","typeParameterExistingTypeParameter":"Type parameter \\"{name}\\" is already in use","typeParameterNotDeclared":"Type parameter \\"{name}\\" is not included in the type parameter list for \\"{container}\\"","typeParametersMissing":"At least one type parameter must be specified","typePartiallyUnknown":"Type of \\"{name}\\" is partially unknown","typeUnknown":"Type of \\"{name}\\" is unknown","typeVarAssignedName":{"message":"TypeVar must be assigned to a variable named \\"{name}\\"","comment":"{Locked=\'TypeVar\'}"},"typeVarAssignmentMismatch":"Type \\"{type}\\" cannot be assigned to type variable \\"{name}\\"","typeVarBoundAndConstrained":{"message":"TypeVar cannot be both bound and constrained","comment":"{Locked=\'TypeVar\'}"},"typeVarBoundGeneric":{"message":"TypeVar bound type cannot be generic","comment":["{Locked=\'TypeVar\'}","A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"]},"typeVarConstraintGeneric":{"message":"TypeVar constraint type cannot be generic","comment":["{Locked=\'TypeVar\'}","A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"]},"typeVarDefaultBoundMismatch":{"message":"TypeVar default type must be a subtype of the bound type","comment":"{Locked=\'TypeVar\'}"},"typeVarDefaultConstraintMismatch":{"message":"TypeVar default type must be one of the constrained types","comment":"{Locked=\'TypeVar\'}"},"typeVarDefaultIllegal":"Type variable default types require Python 3.13 or newer","typeVarDefaultInvalidTypeVar":"Type parameter \\"{name}\\" has a default type that refers to one or more type variables that are out of scope","typeVarFirstArg":{"message":"Expected name of TypeVar as first argument","comment":"{Locked=\'TypeVar\'}"},"typeVarInvalidForMemberVariable":"Attribute type cannot use type variable \\"{name}\\" scoped to local method","typeVarNoMember":{"message":"TypeVar \\"{type}\\" has no attribute \\"{name}\\"","comment":"{Locked=\'TypeVar\'}"},"typeVarNotSubscriptable":{"message":"TypeVar \\"{type}\\" is not subscriptable","comment":"{Locked=\'TypeVar\'}"},"typeVarNotUsedByOuterScope":"Type variable \\"{name}\\" has no meaning in this context","typeVarPossiblyUnsolvable":"Type variable \\"{name}\\" may go unsolved if caller supplies no argument for parameter \\"{param}\\"","typeVarSingleConstraint":{"message":"TypeVar must have at least two constrained types","comment":"{Locked=\'TypeVar\'}"},"typeVarTupleConstraints":{"message":"TypeVarTuple cannot have value constraints","comment":"{Locked=\'TypeVarTuple\'}"},"typeVarTupleContext":{"message":"TypeVarTuple is not allowed in this context","comment":"{Locked=\'TypeVarTuple\'}"},"typeVarTupleDefaultNotUnpacked":{"message":"TypeVarTuple default type must be an unpacked tuple or TypeVarTuple","comment":"{Locked=\'TypeVarTuple\',\'tuple\'}"},"typeVarTupleMustBeUnpacked":{"message":"Unpack operator is required for TypeVarTuple value","comment":"{Locked=\'TypeVarTuple\'}"},"typeVarTupleUnknownParam":{"message":"\\"{name}\\" is unknown parameter to TypeVarTuple","comment":"{Locked=\'TypeVarTuple\'}"},"typeVarUnknownParam":{"message":"\\"{name}\\" is unknown parameter to TypeVar","comment":"{Locked=\'TypeVar\'}"},"typeVarUsedByOuterScope":{"message":"TypeVar \\"{name}\\" is already in use by an outer scope","comment":"{Locked=\'TypeVar\'}"},"typeVarUsedOnlyOnce":{"message":"TypeVar \\"{name}\\" appears only once in generic function signature","comment":["{Locked=\'TypeVar\'}","A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"]},"typeVarVariance":{"message":"TypeVar cannot be both covariant and contravariant","comment":"{Locked=\'TypeVar\'}"},"typeVarWithDefaultFollowsVariadic":{"message":"TypeVar \\"{typeVarName}\\" has a default value and cannot follow TypeVarTuple \\"{variadicName}\\"","comment":"{Locked=\'TypeVar\',\'TypeVarTuple\'}"},"typeVarWithoutDefault":"\\"{name}\\" cannot appear after \\"{other}\\" in type parameter list because it has no default type","typeVarsNotInGenericOrProtocol":{"message":"Generic[] or Protocol[] must include all type variables","comment":"{Locked=\'Generic[]\',\'Protocol[]\'}"},"typedDictAccess":{"message":"Could not access item in TypedDict","comment":"{Locked=\'TypedDict\'}"},"typedDictAssignedName":{"message":"TypedDict must be assigned to a variable named \\"{name}\\"","comment":"{Locked=\'TypedDict\'}"},"typedDictBadVar":{"message":"TypedDict classes can contain only type annotations","comment":"{Locked=\'TypedDict\'}"},"typedDictBaseClass":{"message":"All base classes for TypedDict classes must also be TypedDict classes","comment":"{Locked=\'TypedDict\'}"},"typedDictBoolParam":{"message":"Expected \\"{name}\\" parameter to have a value of True or False","comment":"{Locked=\'True\',\'False\'}"},"typedDictClosedExtras":{"message":"Base class \\"{name}\\" is a TypedDict that limits the type of extra items to type \\"{type}\\"","comment":"{Locked=\'closed\',\'TypedDict\'}"},"typedDictClosedNoExtras":{"message":"Base class \\"{name}\\" is a closed TypedDict; extra items are not allowed","comment":"{Locked=\'closed\',\'TypedDict\'}"},"typedDictClosedFalseNonOpenBase":{"message":"Base class \\"{name}\\" is not an open TypedDict; closed=False is not allowed","comment":"{Locked=\'TypedDict\',\'closed\'}"},"typedDictDelete":{"message":"Could not delete item in TypedDict","comment":"{Locked=\'TypedDict\'}"},"typedDictEmptyName":{"message":"Names within a TypedDict cannot be empty","comment":"{Locked=\'TypedDict\'}"},"typedDictEntryName":"Expected string literal for dictionary entry name","typedDictEntryUnique":"Names within a dictionary must be unique","typedDictExtraArgs":{"message":"Extra TypedDict arguments not supported","comment":"{Locked=\'TypedDict\'}"},"typedDictExtraItemsClosed":{"message":"TypedDict can use either \\"closed\\" or \\"extra_items\\" but not both","comment":"{Locked=\'TypedDict\',\'closed\',\'extra_items\'}"},"typedDictFieldNotRequiredRedefinition":{"message":"TypedDict item \\"{name}\\" cannot be redefined as NotRequired","comment":"{Locked=\'TypedDict\',\'NotRequired\'}"},"typedDictFieldReadOnlyRedefinition":{"message":"TypedDict item \\"{name}\\" cannot be redefined as ReadOnly","comment":"{Locked=\'TypedDict\',\'ReadOnly\'}"},"typedDictFieldRequiredRedefinition":{"message":"TypedDict item \\"{name}\\" cannot be redefined as Required","comment":"{Locked=\'TypedDict\',\'Required\'}"},"typedDictFirstArg":{"message":"Expected TypedDict class name as first argument","comment":"{Locked=\'TypedDict\'}"},"typedDictInClassPattern":{"message":"TypedDict class not allowed in class pattern","comment":"{Locked=\'TypedDict\'}"},"typedDictInitsubclassParameter":{"message":"TypedDict does not support __init_subclass__ parameter \\"{name}\\"","comment":"{Locked=\'TypedDict\',\'__init_subclass__\'}"},"typedDictNotAllowed":{"message":"\\"TypedDict\\" cannot be used in this context","comment":"{Locked=\'TypedDict\'}"},"typedDictSecondArgDict":{"message":"Expected dict or keyword parameter as second parameter","comment":"{Locked=\'dict\'}"},"typedDictSecondArgDictEntry":"Expected simple dictionary entry","typedDictSet":{"message":"Could not assign item in TypedDict","comment":"{Locked=\'TypedDict\'}"},"unaccessedClass":"Class \\"{name}\\" is not accessed","unaccessedFunction":"Function \\"{name}\\" is not accessed","unaccessedImport":"Import \\"{name}\\" is not accessed","unaccessedSymbol":"\\"{name}\\" is not accessed","unaccessedVariable":"Variable \\"{name}\\" is not accessed","unannotatedFunctionSkipped":"Analysis of function \\"{name}\\" is skipped because it is unannotated","unaryOperationNotAllowed":"Unary operator not allowed in type expression","unexpectedAsyncToken":{"message":"Expected \\"def\\", \\"with\\" or \\"for\\" to follow \\"async\\"","comment":"{Locked=\'def\',\'with\',\'for\',\'async\'}"},"unexpectedEof":"Unexpected EOF","unexpectedExprToken":"Unexpected token at end of expression","unexpectedIndent":"Unexpected indentation","unexpectedUnindent":"Unindent not expected","unhashableDictKey":"Dictionary key must be hashable","unhashableSetEntry":{"message":"Set entry must be hashable","comment":["{StrContains=i\'set\'}","\'set\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"uninitializedAbstractVariables":{"message":"Variables defined in abstract base class are not initialized in final class \\"{classType}\\"","comment":"{Locked=\'final\'}"},"uninitializedInstanceVariable":{"message":"Instance variable \\"{name}\\" is not initialized in the class body or __init__ method","comment":"{Locked=\'__init__\'}"},"unionForwardReferenceNotAllowed":{"message":"Union syntax cannot be used with string operand; use quotes around entire expression","comment":"{Locked=\'Union\'}"},"unionSyntaxIllegal":{"message":"Alternative syntax for unions requires Python 3.10 or newer","comment":"\'unions\' as in the mathematical set theory term"},"unionTypeArgCount":{"message":"Union requires two or more type arguments","comment":"{Locked=\'Union\'}"},"unionUnpackedTuple":{"message":"Union cannot include an unpacked tuple","comment":"{Locked=\'Union\',\'tuple\'}"},"unionUnpackedTypeVarTuple":{"message":"Union cannot include an unpacked TypeVarTuple","comment":"{Locked=\'Union\',\'TypeVarTuple\'}"},"unnecessaryCast":{"message":"Unnecessary \\"cast\\" call; type is already \\"{type}\\"","comment":"{Locked=\'cast\'}"},"unnecessaryIsInstanceAlways":{"message":"Unnecessary isinstance call; \\"{testType}\\" is always an instance of \\"{classType}\\"","comment":"{Locked=\'isinstance\'}"},"unnecessaryIsSubclassAlways":{"message":"Unnecessary issubclass call; \\"{testType}\\" is always a subclass of \\"{classType}\\"","comment":"{Locked=\'issubclass\'}"},"unnecessaryIsInstanceNever":{"message":"Unnecessary isinstance call; \\"{testType}\\" is never an instance of \\"{classType}\\"","comment":"{Locked=\'isinstance\'}"},"unnecessaryIsSubclassNever":{"message":"Unnecessary issubclass call; \\"{testType}\\" is never a subclass of \\"{classType}\\"","comment":"{Locked=\'issubclass\'}"},"unnecessaryPyrightIgnore":{"message":"Unnecessary \\"# pyright: ignore\\" comment","comment":"{Locked=\'# pyright: ignore\'}"},"unnecessaryPyrightIgnoreRule":{"message":"Unnecessary \\"# pyright: ignore\\" rule: \\"{name}\\"","comment":"{Locked=\'# pyright: ignore\'}"},"unnecessaryTypeIgnore":{"message":"Unnecessary \\"# type: ignore\\" comment","comment":"{Locked=\'# type: ignore\'}"},"unpackArgCount":{"message":"Expected a single type argument after \\"Unpack\\"","comment":"{Locked=\'Unpack\'}"},"unpackExpectedTypeVarTuple":{"message":"Expected TypeVarTuple or tuple as type argument for Unpack","comment":"{Locked=\'TypeVarTuple\',\'tuple\',\'Unpack\'}"},"unpackExpectedTypedDict":{"message":"Expected TypedDict type argument for Unpack","comment":"{Locked=\'TypedDict\',\'Unpack\'}"},"unpackIllegalInComprehension":{"message":"Unpack operation not allowed in comprehension","comment":"A comprehension is a \'set of looping and filtering instructions\' applied to a collection to generate a new collection; the word may not be translatable"},"unpackInAnnotation":"Unpack operator not allowed in type expression","unpackInDict":"Unpack operation not allowed in dictionaries","unpackInSet":{"message":"Unpack operator not allowed within a set","comment":"{Locked=\'set\'}"},"unpackNotAllowed":{"message":"Unpack is not allowed in this context","comment":"{Locked=\'Unpack\'}"},"unpackOperatorNotAllowed":"Unpack operation is not allowed in this context","unpackTuplesIllegal":{"message":"Unpack operation not allowed in tuples prior to Python 3.8","comment":"\'tuple\' is a keyword and should not be localized, but here it is pluralized"},"unpackedArgInTypeArgument":"Unpacked arguments cannot be used in this context","unpackedArgWithVariadicParam":{"message":"Unpacked argument cannot be used for TypeVarTuple parameter","comment":"{Locked=\'TypeVarTuple\'}"},"unpackedDictArgumentNotMapping":{"message":"Argument expression after ** must be a mapping with a \\"str\\" key type","comment":"{Locked=\'str\'}"},"unpackedDictSubscriptIllegal":"Dictionary unpack operator in subscript is not allowed","unpackedSubscriptIllegal":"Unpack operator in subscript requires Python 3.11 or newer","unpackedTypeVarTupleExpected":{"message":"Expected unpacked TypeVarTuple; use Unpack[{name1}] or *{name2}","comment":"{Locked=\'TypeVarTuple\',\'Unpack[{name1}]\',\'*{name2}\'}"},"unpackedTypedDictArgument":{"message":"Unable to match unpacked TypedDict argument to parameters","comment":"{Locked=\'TypedDict\'}"},"unreachableCodeCondition":"Code is not analyzed because condition is statically evaluated as false","unreachableCodeStructure":"Code is structurally unreachable","unreachableCodeType":"Type analysis indicates code is unreachable","unreachableExcept":{"message":"Except clause is unreachable because exception is already handled","comment":["{StrContains=i\'except\'}","\'except\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"unsupportedDunderAllOperation":{"message":"Operation on \\"__all__\\" is not supported, so exported symbol list may be incorrect","comment":"{Locked=\'__all__\'}"},"unusedCallResult":"Result of call expression is of type \\"{type}\\" and is not used; assign to variable \\"_\\" if this is intentional","unusedCoroutine":{"message":"Result of async function call is not used; use \\"await\\" or assign result to variable","comment":"{Locked=\'async\'}"},"unusedExpression":"Expression value is unused","varAnnotationIllegal":{"message":"Type annotations for variables requires Python 3.6 or newer; use type comment for compatibility with previous versions","comment":"{Locked=\'type\'}"},"variableFinalOverride":{"message":"Variable \\"{name}\\" is marked Final and overrides non-Final variable of same name in class \\"{className}\\"","comment":"{Locked=\'Final\'}"},"variadicTypeArgsTooMany":{"message":"Type argument list can have at most one unpacked TypeVarTuple or tuple","comment":"{Locked=\'TypeVarTuple\',\'tuple\'}"},"variadicTypeParamTooManyAlias":{"message":"Type alias can have at most one TypeVarTuple type parameter but received multiple ({names})","comment":"{Locked=\'TypeVarTuple\'}"},"variadicTypeParamTooManyClass":{"message":"Generic class can have at most one TypeVarTuple type parameter but received multiple ({names})","comment":["{Locked=\'TypeVarTuple\'}","A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"]},"walrusIllegal":"Operator \\":=\\" requires Python 3.8 or newer","walrusNotAllowed":"Operator \\":=\\" is not allowed in this context without surrounding parentheses","walrusNotAllowedInComprehension":"Operator \\":=\\" is not allowed within a comprehension iterable expression","wildcardInFunction":{"message":"Wildcard import not allowed within a class or function","comment":"{Locked=\'import\'}"},"wildcardLibraryImport":{"message":"Wildcard import from a library not allowed","comment":"{Locked=\'import\'}"},"wildcardPatternTypePartiallyUnknown":"Type captured by wildcard pattern is partially unknown","wildcardPatternTypeUnknown":"Type captured by wildcard pattern is unknown","yieldFromIllegal":{"message":"Use of \\"yield from\\" requires Python 3.3 or newer","comment":"{Locked=\'yield from\'}"},"yieldFromOutsideAsync":{"message":"\\"yield from\\" not allowed in an async function","comment":"{Locked=\'yield from\',\'async\'}"},"yieldOutsideFunction":{"message":"\\"yield\\" not allowed outside of a function or lambda","comment":"{Locked=\'yield\'}"},"yieldWithinComprehension":{"message":"\\"yield\\" not allowed inside a comprehension","comment":["{Locked=\'yield\'}","A comprehension is a \'set of looping and filtering instructions\' applied to a collection to generate a new collection; the word may not be translatable"]},"zeroCaseStatementsFound":{"message":"Match statement must include at least one case statement","comment":["{Locked=\'case\'}","{StrContains=i\'match\'}","\'match\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"zeroLengthTupleNotAllowed":{"message":"Zero-length tuple is not allowed in this context","comment":"{Locked=\'tuple\'}"}},"DiagnosticAddendum":{"annotatedNotAllowed":{"message":"\\"Annotated\\" special form cannot be used with instance and class checks","comment":"{Locked=\'Annotated\'}"},"argParam":"Argument corresponds to parameter \\"{paramName}\\"","argParamFunction":"Argument corresponds to parameter \\"{paramName}\\" in function \\"{functionName}\\"","argsParamMissing":"Parameter \\"*{paramName}\\" has no corresponding parameter","argsPositionOnly":"Position-only parameter mismatch; expected {expected} but received {received}","argumentType":"Argument type is \\"{type}\\"","argumentTypes":"Argument types: ({types})","assignToNone":{"message":"Type is not assignable to \\"None\\"","comment":"{Locked=\'None\'}"},"asyncHelp":{"message":"Did you mean \\"async with\\"?","comment":"{Locked=\'async with\'}"},"baseClassIncompatible":"Base class \\"{baseClass}\\" is incompatible with type \\"{type}\\"","baseClassIncompatibleSubclass":"Base class \\"{baseClass}\\" derives from \\"{subclass}\\" which is incompatible with type \\"{type}\\"","baseClassOverriddenType":"Base class \\"{baseClass}\\" provides type \\"{type}\\", which is overridden","baseClassOverridesType":"Base class \\"{baseClass}\\" overrides with type \\"{type}\\"","bytesTypePromotions":{"message":"Set disableBytesTypePromotions to false to enable type promotion behavior for \\"bytearray\\" and \\"memoryview\\"","comment":"{Locked=\'disableBytesTypePromotions\',\'false\',\'bytearray\',\'memoryview\'}"},"conditionalRequiresBool":{"message":"Method __bool__ for type \\"{operandType}\\" returns type \\"{boolReturnType}\\" rather than \\"bool\\"","comment":"{Locked=\'__bool__\'}"},"dataClassFieldLocation":"Field declaration","dataClassFrozen":"\\"{name}\\" is frozen","dataProtocolUnsupported":"\\"{name}\\" is a data protocol","descriptorAccessBindingFailed":{"message":"Failed to bind method \\"{name}\\" for descriptor class \\"{className}\\"","comment":"Binding is the process through which Pyright determines what object a name refers to"},"descriptorAccessCallFailed":"Failed to call method \\"{name}\\" for descriptor class \\"{className}\\"","finalMethod":{"message":"Final method","comment":"{Locked=\'Final\'}"},"functionParamDefaultMissing":"Parameter \\"{name}\\" is missing default argument","functionParamName":"Parameter name mismatch: \\"{destName}\\" versus \\"{srcName}\\"","functionParamPositionOnly":"Position-only parameter mismatch; parameter \\"{name}\\" is not position-only","functionReturnTypeMismatch":"Function return type \\"{sourceType}\\" is incompatible with type \\"{destType}\\"","functionTooFewParams":"Function accepts too few positional parameters; expected {expected} but received {received}","functionTooManyParams":"Function accepts too many positional parameters; expected {expected} but received {received}","genericClassNotAllowed":{"message":"Generic type with type arguments not allowed for instance or class checks","comment":"A generic type is a parameterized type, for example a container where the generic type parameter specifies the type of elements in the container"},"incompatibleDeleter":{"message":"Property deleter method is incompatible","comment":["{Locked=\'deleter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"incompatibleGetter":{"message":"Property getter method is incompatible","comment":["{Locked=\'getter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"incompatibleSetter":{"message":"Property setter method is incompatible","comment":["{Locked=\'setter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"initMethodLocation":{"message":"The __init__ method is defined in class \\"{type}\\"","comment":"{Locked=\'__init__\'}"},"initMethodSignature":{"message":"Signature of __init__ is \\"{type}\\"","comment":"{Locked=\'__init__\'}"},"initSubclassLocation":{"message":"The __init_subclass__ method is defined in class \\"{name}\\"","comment":"{Locked=\'__init_subclass__\'}"},"invariantSuggestionDict":{"message":"Consider switching from \\"dict\\" to \\"Mapping\\" which is covariant in the value type","comment":"{Locked=\'dict\',\'Mapping\'}"},"invariantSuggestionList":{"message":"Consider switching from \\"list\\" to \\"Sequence\\" which is covariant","comment":"{Locked=\'list\',\'Sequence\'}"},"invariantSuggestionSet":{"message":"Consider switching from \\"set\\" to \\"Container\\" which is covariant","comment":"{Locked=\'set\',\'Container\'}"},"isinstanceClassNotSupported":"\\"{type}\\" is not supported for instance and class checks","keyNotRequired":"\\"{name}\\" is not a required key in \\"{type}\\", so access may result in runtime exception","keyReadOnly":"\\"{name}\\" is a read-only key in \\"{type}\\"","keyRequiredDeleted":"\\"{name}\\" is a required key and cannot be deleted","keyUndefined":"\\"{name}\\" is not a defined key in \\"{type}\\"","kwargsParamMissing":"Parameter \\"**{paramName}\\" has no corresponding parameter","listAssignmentMismatch":"Type \\"{type}\\" is incompatible with target list","literalAssignmentMismatch":"\\"{sourceType}\\" is not assignable to type \\"{destType}\\"","literalNotAllowed":{"message":"\\"Literal\\" special form cannot be used with instance and class checks","comment":"{Locked=\'Literal\'}"},"matchIsNotExhaustiveHint":{"message":"If exhaustive handling is not intended, add \\"case _: pass\\"","comment":"{Locked=\'case _: pass\'}"},"matchIsNotExhaustiveType":"Unhandled type: \\"{type}\\"","memberAssignment":"Expression of type \\"{type}\\" cannot be assigned to attribute \\"{name}\\" of class \\"{classType}\\"","memberIsAbstract":"\\"{type}.{name}\\" is not implemented","memberIsAbstractMore":{"message":"and {count} more...","comment":"{StrEnds=\'...\'}"},"memberIsClassVarInProtocol":{"message":"\\"{name}\\" is defined as a ClassVar in protocol","comment":"{Locked=\'ClassVar\'}"},"memberIsInitVar":{"message":"\\"{name}\\" is an init-only field","comment":"{Locked=\'init-only\'}"},"memberIsInvariant":"\\"{name}\\" is invariant because it is mutable","memberIsNotClassVarInClass":{"message":"\\"{name}\\" must be defined as a ClassVar to be compatible with protocol","comment":"{Locked=\'ClassVar\'}"},"memberIsNotClassVarInProtocol":{"message":"\\"{name}\\" is not defined as a ClassVar in protocol","comment":"{Locked=\'ClassVar\'}"},"memberIsNotReadOnlyInProtocol":"\\"{name}\\" is not read-only in protocol","memberIsReadOnlyInProtocol":"\\"{name}\\" is read-only in protocol","memberIsWritableInProtocol":"\\"{name}\\" is writable in protocol","memberSetClassVar":{"message":"Attribute \\"{name}\\" cannot be assigned through a class instance because it is a ClassVar","comment":"{Locked=\'ClassVar\'}"},"memberTypeMismatch":"\\"{name}\\" is an incompatible type","memberUnknown":"Attribute \\"{name}\\" is unknown","metaclassConflict":{"message":"Metaclass \\"{metaclass1}\\" conflicts with \\"{metaclass2}\\"","comment":"Metaclasses are a complex concept and it may be best to not localize the term"},"missingDeleter":{"message":"Property deleter method is missing","comment":["{Locked=\'deleter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"missingGetter":{"message":"Property getter method is missing","comment":["{Locked=\'getter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"missingSetter":{"message":"Property setter method is missing","comment":["{Locked=\'setter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"namedParamMissingInDest":"Extra parameter \\"{name}\\"","namedParamMissingInSource":"Missing keyword parameter \\"{name}\\"","namedParamTypeMismatch":"Keyword parameter \\"{name}\\" of type \\"{sourceType}\\" is incompatible with type \\"{destType}\\"","namedTupleNotAllowed":{"message":"NamedTuple cannot be used for instance or class checks","comment":"{Locked=\'NamedTuple\'}"},"newMethodLocation":{"message":"The __new__ method is defined in class \\"{type}\\"","comment":"{Locked=\'__new__\'}"},"newMethodSignature":{"message":"Signature of __new__ is \\"{type}\\"","comment":"{Locked=\'__new__\'}"},"newTypeClassNotAllowed":{"message":"Type created with NewType cannot be used with instance and class checks","comment":"{Locked=\'NewType\'}"},"noOverloadAssignable":"No overloaded function matches type \\"{type}\\"","noneNotAllowed":{"message":"None cannot be used for instance or class checks","comment":"{Locked=\'None\'}"},"orPatternMissingName":"Missing names: {name}","overloadIndex":"Overload {index} is the closest match","overloadNotAssignable":"One or more overloads of \\"{name}\\" is not assignable","overloadSignature":"Overload signature is defined here","overriddenMethod":"Overridden method","overriddenSymbol":"Overridden symbol","overrideInvariantMismatch":"Override type \\"{overrideType}\\" is not the same as base type \\"{baseType}\\"","overrideIsInvariant":"Variable is mutable so its type is invariant","overrideNoOverloadMatches":"No overload signature in override is compatible with base method","overrideNotClassMethod":{"message":"Base method is declared as a classmethod but override is not","comment":"{Locked=\'classmethod\'}"},"overrideNotInstanceMethod":"Base method is declared as an instance method but override is not","overrideNotStaticMethod":{"message":"Base method is declared as a staticmethod but override is not","comment":"{Locked=\'staticmethod\'}"},"overrideOverloadNoMatch":"Override does not handle all overloads of base method","overrideOverloadOrder":"Overloads for override method must be in the same order as the base method","overrideParamKeywordNoDefault":"Keyword parameter \\"{name}\\" mismatch: base parameter has default argument value, override parameter does not","overrideParamKeywordType":"Keyword parameter \\"{name}\\" type mismatch: base parameter is type \\"{baseType}\\", override parameter is type \\"{overrideType}\\"","overrideParamName":"Parameter {index} name mismatch: base parameter is named \\"{baseName}\\", override parameter is named \\"{overrideName}\\"","overrideParamNameExtra":"Parameter \\"{name}\\" is missing in base","overrideParamNameMissing":"Parameter \\"{name}\\" is missing in override","overrideParamNamePositionOnly":"Parameter {index} mismatch: base parameter \\"{baseName}\\" is keyword parameter, override parameter is position-only","overrideParamNoDefault":"Parameter {index} mismatch: base parameter has default argument value, override parameter does not","overrideParamType":"Parameter {index} type mismatch: base parameter is type \\"{baseType}\\", override parameter is type \\"{overrideType}\\"","overridePositionalParamCount":"Positional parameter count mismatch; base method has {baseCount}, but override has {overrideCount}","overrideReturnType":"Return type mismatch: base method returns type \\"{baseType}\\", override returns type \\"{overrideType}\\"","overrideType":"Base class defines type as \\"{type}\\"","paramAssignment":"Parameter {index}: type \\"{sourceType}\\" is incompatible with type \\"{destType}\\"","paramSpecMissingInOverride":{"message":"ParamSpec parameters are missing in override method","comment":"{Locked=\'ParamSpec\'}"},"paramType":"Parameter type is \\"{paramType}\\"","privateImportFromPyTypedSource":"Import from \\"{module}\\" instead","propertyAccessFromProtocolClass":"A property defined within a protocol class cannot be accessed as a class variable","propertyMethodIncompatible":{"message":"Property method \\"{name}\\" is incompatible","comment":["{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"propertyMethodMissing":{"message":"Property method \\"{name}\\" is missing in override","comment":["{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"propertyMissingDeleter":{"message":"Property \\"{name}\\" has no defined deleter","comment":["{Locked=\'deleter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"propertyMissingSetter":{"message":"Property \\"{name}\\" has no defined setter","comment":["{Locked=\'setter\'}","{StrContains=i\'property\'}","\'property\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"protocolIncompatible":"\\"{sourceType}\\" is incompatible with protocol \\"{destType}\\"","protocolMemberMissing":"\\"{name}\\" is not present","protocolRequiresRuntimeCheckable":{"message":"Protocol class must be @runtime_checkable to be used with instance and class checks","comment":"{Locked=\'Protocol\',\'@runtime_checkable\'}"},"protocolSourceIsNotConcrete":"\\"{sourceType}\\" is not a concrete class type and cannot be assigned to type \\"{destType}\\"","protocolUnsafeOverlap":"Attributes of \\"{name}\\" have the same names as the protocol","pyrightCommentIgnoreTip":{"message":"Use \\"# pyright: ignore[<diagnostic rules>]\\" to suppress diagnostics for a single line","comment":"{Locked=\'# pyright: ignore[<diagnostic rules>]\'}"},"readOnlyAttribute":"Attribute \\"{name}\\" is read-only","seeClassDeclaration":"See class declaration","seeDeclaration":"See declaration","seeFunctionDeclaration":"See function declaration","seeMethodDeclaration":"See method declaration","seeParameterDeclaration":"See parameter declaration","seeTypeAliasDeclaration":"See type alias declaration","seeVariableDeclaration":"See variable declaration","tupleAssignmentMismatch":{"message":"Type \\"{type}\\" is incompatible with target tuple","comment":"{Locked=\'tuple\'}"},"tupleEntryTypeMismatch":{"message":"Tuple entry {entry} is incorrect type","comment":["{StrContains=i\'tuple\'}","\'tuple\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"tupleSizeIndeterminateSrc":{"message":"Tuple size mismatch; expected {expected} but received indeterminate","comment":["{StrContains=i\'tuple\'}","\'tuple\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"tupleSizeIndeterminateSrcDest":{"message":"Tuple size mismatch; expected {expected} or more but received indeterminate","comment":["{StrContains=i\'tuple\'}","\'tuple\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"tupleSizeMismatch":{"message":"Tuple size mismatch; expected {expected} but received {received}","comment":["{StrContains=i\'tuple\'}","\'tuple\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"tupleSizeMismatchIndeterminateDest":{"message":"Tuple size mismatch; expected {expected} or more but received {received}","comment":["{StrContains=i\'tuple\'}","\'tuple\' is a keyword and should not be localized. It is only capitalized here because it is the first word in the sentence"]},"typeAliasInstanceCheck":{"message":"Type alias created with \\"type\\" statement cannot be used with instance and class checks","comment":"{Locked=\'type\'}"},"typeAssignmentMismatch":"Type \\"{sourceType}\\" is not assignable to type \\"{destType}\\"","typeBound":"Type \\"{sourceType}\\" is not assignable to upper bound \\"{destType}\\" for type variable \\"{name}\\"","typeConstrainedTypeVar":"Type \\"{type}\\" is not assignable to constrained type variable \\"{name}\\"","typeIncompatible":"\\"{sourceType}\\" is not assignable to \\"{destType}\\"","typeNotClass":"\\"{type}\\" is not a class","typeNotStringLiteral":"\\"{type}\\" is not a string literal","typeOfSymbol":"Type of \\"{name}\\" is \\"{type}\\"","typeParamSpec":{"message":"Type \\"{type}\\" is incompatible with ParamSpec \\"{name}\\"","comment":"{Locked=\'ParamSpec\'}"},"typeUnsupported":"Type \\"{type}\\" is unsupported","typeVarDefaultOutOfScope":"Type variable \\"{name}\\" is not in scope","typeVarIsContravariant":"Type parameter \\"{name}\\" is contravariant, but \\"{sourceType}\\" is not a supertype of \\"{destType}\\"","typeVarIsCovariant":"Type parameter \\"{name}\\" is covariant, but \\"{sourceType}\\" is not a subtype of \\"{destType}\\"","typeVarIsInvariant":"Type parameter \\"{name}\\" is invariant, but \\"{sourceType}\\" is not the same as \\"{destType}\\"","typeVarNotAllowed":{"message":"TypeVar not allowed for instance or class checks","comment":"{Locked=\'TypeVar\'}"},"typeVarTupleRequiresKnownLength":{"message":"TypeVarTuple cannot be bound to a tuple of unknown length","comment":"{Locked=\'TypeVarTuple\',\'tuple\'}"},"typeVarUnnecessarySuggestion":"Use {type} instead","typeVarUnsolvableRemedy":"Provide an overload that specifies the return type when the argument is not supplied","typeVarsMissing":"Missing type variables: {names}","typedDictBaseClass":{"message":"Class \\"{type}\\" is not a TypedDict","comment":"{Locked=\'TypedDict\'}"},"typedDictClassNotAllowed":{"message":"TypedDict class not allowed for instance or class checks","comment":"{Locked=\'TypedDict\'}"},"typedDictClosedExtraNotAllowed":"Cannot add item \\"{name}\\"","typedDictClosedExtraTypeMismatch":"Cannot add item \\"{name}\\" with type \\"{type}\\"","typedDictClosedFieldNotReadOnly":{"message":"Cannot add item \\"{name}\\" because it must be ReadOnly","comment":"{Locked=\'ReadOnly\'}"},"typedDictClosedFieldNotRequired":{"message":"Cannot add item \\"{name}\\" because it must be NotRequired","comment":"{Locked=\'NotRequired\'}"},"typedDictExtraFieldNotAllowed":"\\"{name}\\" is not present in \\"{type}\\"","typedDictExtraFieldTypeMismatch":{"message":"Type of \\"{name}\\" is incompatible with type of \\"extra_items\\" in \\"{type}\\"","comment":"{Locked=\'extra_items\'}"},"typedDictFieldMissing":"\\"{name}\\" is missing from \\"{type}\\"","typedDictFieldNotReadOnly":"\\"{name}\\" is not read-only in \\"{type}\\"","typedDictFieldNotRequired":"\\"{name}\\" is not required in \\"{type}\\"","typedDictFieldRequired":"\\"{name}\\" is required in \\"{type}\\"","typedDictFieldTypeMismatch":"Type \\"{type}\\" is not assignable to item \\"{name}\\"","typedDictFieldUndefined":"\\"{name}\\" is an undefined item in type \\"{type}\\"","typedDictKeyAccess":{"message":"Use [\\"{name}\\"] to reference item in TypedDict","comment":"{Locked=\'TypedDict\'}"},"typedDictNotAllowed":{"message":"TypedDict cannot be used for instance or class checks","comment":"{Locked=\'TypedDict\'}"},"unhashableType":"Type \\"{type}\\" is not hashable","uninitializedAbstractVariable":"Instance variable \\"{name}\\" is defined in abstract base class \\"{classType}\\" but not initialized","unreachableExcept":"\\"{exceptionType}\\" is a subclass of \\"{parentType}\\"","useDictInstead":{"message":"Use dict[T1, T2] to indicate a dictionary type","comment":"{Locked=\'dict[T1, T2]\'}"},"useListInstead":{"message":"Use list[T] to indicate a list type or T1 | T2 to indicate a union type","comment":"{Locked=\'list[T]\',\'list\',\'T1 | T2\',\'union\'}"},"useTupleInstead":{"message":"Use tuple[T1, ..., Tn] to indicate a tuple type or T1 | T2 to indicate a union type","comment":"{Locked=\'tuple[T1, ..., Tn]\',\'tuple\',\'T1 | T2\',\'union\'}"},"useTypeInstead":{"message":"Use type[T] instead","comment":"{Locked=\'type[T]\'}"},"varianceMismatchForClass":"Variance of type argument \\"{typeVarName}\\" is incompatible with base class \\"{className}\\"","varianceMismatchForTypeAlias":"Variance of type argument \\"{typeVarName}\\" is incompatible with \\"{typeAliasParam}\\""},"Rename":{"cannotRenameNonUserCode":"Can\'t rename \\"{symbolName}\\" because it is also declared in non-editable code (a library or stub file) that cannot be modified. Completing the rename would leave \\"{symbolName}\\" partially renamed. Resolve the conflicting declaration(s) first:\\n{locations}"},"Service":{"longOperation":"Enumeration of workspace source files is taking a long time. Consider opening a sub-folder instead. [Learn more](https://aka.ms/workspace-too-many-files)"}}');

/***/ }),

/***/ 1623:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 1139:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 7502:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 2222:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 2405:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 9483:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 3130:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 7004:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 6858:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 9093:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 5793:
/***/ ((module) => {

module.exports = {};

/***/ }),

/***/ 365:
/***/ ((module) => {

module.exports = {};

/***/ })

};
