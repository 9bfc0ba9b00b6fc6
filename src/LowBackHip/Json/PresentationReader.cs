using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace LowBackHip.Json;

/// <summary>Reads the wire form of a presentation and collects everything that is wrong with it in one pass.</summary>
/// <remarks>
/// Walks the tokens by hand: a serializer stops at the first problem, repeats values in its messages, and does not know a catalog's findings. While nothing
/// is wrong, the only thing that is allocated is the presentation.
/// </remarks>
internal ref struct PresentationReader
{
    private const string TextExpected = "The text has bytes that are no UTF-8, or half of a character that is written as two.";
    private const string DuplicateMessage = "The same object names this property before.";

    private static readonly string TooDeepMessage =
        FormattableString.Invariant($"Objects and lists may stand inside each other {LowBackHipJson.MaxPresentationDepth} deep.");
    private static readonly KnownNames RootNames = new("schema", "age", "sex", "pain", "findings");
    private static readonly KnownNames PainNames = new("sites", "onset", "durationDays", "intensity");
    private static readonly KnownNames SiteNames = new("region", "side");
    private static readonly string SchemaExpected = $"Expected \"{LowBackHipJson.PresentationSchemaId}\".";
    private static readonly string AgeExpected = FormattableString.Invariant($"Expected years as a number from 0 to {Presentation.MaxAge}.");
    private static readonly string DurationExpected = FormattableString.Invariant($"Expected days as a number from 0 to {Presentation.MaxDurationDays}.");
    private static readonly string IntensityExpected = FormattableString.Invariant($"Expected a whole number from 0 to {PainIntensity.Max}.");

    private readonly FindingNames _findings;
    private readonly Span<FindingStatus> _statuses;
    private readonly Span<ulong> _answered;
    private readonly bool _isWholeText;
    private Utf8JsonReader _json;
    private JsonPath _path = new();
    private List<PresentationProblem>? _problems;
    private bool _isPastEnd;
    private bool _isStopped;

    // What was read.
    private double? _age;
    private Sex? _sex;
    private PainOnset? _onset;
    private double? _durationDays;
    private PainIntensity? _intensity;
    private List<PainSite>? _sites;

    /// <param name="utf8">The text.</param>
    /// <param name="isWholeText">Whether it was not cut off.</param>
    /// <param name="findings">The findings that there are.</param>
    /// <param name="statuses">Room for the status of each finding.</param>
    /// <param name="answered">A bit for each finding that has a status, all zero.</param>
    private PresentationReader(ReadOnlySpan<byte> utf8, bool isWholeText, FindingNames findings, Span<FindingStatus> statuses, Span<ulong> answered)
    {
        // No limit of depth here: it is checked on the way, so that a value that is too deep is passed over and the rest still read.
        _json = new(utf8, isWholeText, new(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        _isWholeText = isWholeText;
        _findings = findings;
        _statuses = statuses;
        _answered = answered;
    }

    internal static PresentationProblem TooLarge { get; } = new(
        "$", PresentationProblemCode.TooLarge, FormattableString.Invariant($"The text is longer than {LowBackHipJson.MaxPresentationBytes} bytes."));

    /// <summary>The presentation, or null and what is wrong.</summary>
    internal static Presentation? Read(ReadOnlySpan<byte> utf8, ClinicalCatalog catalog, out ImmutableArray<PresentationProblem> problems)
    {
        if (utf8.Length > LowBackHipJson.MaxPresentationBytes)
        {
            problems = [TooLarge];
            return null;
        }

        // A byte order mark is no part of the text.
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var findings = FindingNames.Of(catalog);
        var count = findings.Findings.Length;
        Span<FindingStatus> statuses = count <= 512 ? stackalloc FindingStatus[count] : new FindingStatus[count];
        Span<ulong> answered = count <= 512 ? stackalloc ulong[8] : new ulong[(count + 63) >> 6];
        answered.Clear();
        var valid = LengthOfValidText(utf8);
        var reader = new PresentationReader(utf8[..valid], isWholeText: valid == utf8.Length, findings, statuses, answered);
        reader.Read();
        problems = reader._problems is { } found ? [.. found] : [];
        return problems.IsEmpty ? reader.Build() : null;
    }

    private static int LengthOfValidText(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
            return utf8.Length;
        var valid = 0;
        while (Rune.DecodeFromUtf8(utf8[valid..], out _, out var consumed) == OperationStatus.Done)
            valid += consumed;
        return valid;
    }

    private void Read()
    {
        try
        {
            Next();
            ReadRoot();
            _isPastEnd = true;
            if (_json.Read() || !_isWholeText)
                throw new JsonException();
        }
        catch (JsonException) when (_isStopped)
        {
            // There are problems enough.
        }
        catch (JsonException end)
        {
            ReportEnd(end);
        }
    }

    /// <summary>Says where reading ended, in words of its own: those of the exception may hold characters of the text.</summary>
    private void ReportEnd(JsonException end)
    {
        if (end.LineNumber is not { } line || end.BytePositionInLine is not { } column)
        {
            Add(PresentationProblemCode.InvalidText, TextExpected);
            return;
        }

        var place = FormattableString.Invariant($"line {line + 1}, byte {column + 1}");
        if (_isPastEnd)
            Add(PresentationProblemCode.TrailingContent, $"Something follows the presentation at {place}.");
        else
            Add(PresentationProblemCode.BrokenSyntax, $"The text is no JSON from {place} on, or ends there too soon.");
    }

    private void Next()
    {
        // False only where text that is no UTF-8 was cut off.
        if (!_json.Read())
            throw new JsonException();
    }

    private void ReadRoot()
    {
        if (!IsObject())
            return;
        var seen = default(SeenNames);
        while (NextKnown(RootNames, ref seen) is { } name)
        {
            switch (name)
            {
                case "schema":
                    ReadSchema();
                    break;
                case "age":
                    _age = ReadNumber(Presentation.MaxAge, AgeExpected);
                    break;
                case "sex":
                    _sex = ReadWord<Sex>(PresentationProblemCode.UnknownSex);
                    break;
                case "pain":
                    ReadPain();
                    break;
                default:
                    ReadFindings();
                    break;
            }

            _path.Leave();
        }

        Require("schema", seen, SchemaExpected);
    }

    private void ReadSchema()
    {
        if (IsText(SchemaExpected, out var text) && !text.SequenceEqual("lowbackhip/presentation/1"u8))
            Report(PresentationProblemCode.UnknownSchema, SchemaExpected);
    }

    private void ReadPain()
    {
        if (!IsObject())
            return;
        var seen = default(SeenNames);
        while (NextKnown(PainNames, ref seen) is { } name)
        {
            switch (name)
            {
                case "sites":
                    ReadSites();
                    break;
                case "onset":
                    _onset = ReadWord<PainOnset>(PresentationProblemCode.UnknownOnset);
                    break;
                case "durationDays":
                    _durationDays = ReadNumber(Presentation.MaxDurationDays, DurationExpected);
                    break;
                default:
                    ReadIntensity();
                    break;
            }

            _path.Leave();
        }
    }

    private void ReadSites()
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            ReportType("Expected a list.");
            return;
        }

        for (var index = 0; ; index++)
        {
            Next();
            if (_json.TokenType == JsonTokenType.EndArray)
                return;
            _path.EnterItem(index);
            ReadSite();
            _path.Leave();
        }
    }

    private void ReadSite()
    {
        if (!IsObject())
            return;
        var seen = default(SeenNames);
        PainRegion? region = null;
        BodySide? side = null;
        while (NextKnown(SiteNames, ref seen) is { } name)
        {
            if (name == "region")
                region = ReadWord<PainRegion>(PresentationProblemCode.UnknownRegion);
            else
                side = ReadWord<BodySide>(PresentationProblemCode.UnknownSide);
            _path.Leave();
        }

        Require("region", seen, Words<PainRegion>.Expected);
        if (region is { } known)
            AddSite(PainSite.Of(known, side));
    }

    /// <summary>Keeps the sites in their order and each once, as a presentation has them.</summary>
    private void AddSite(PainSite site)
    {
        _sites ??= [];
        var place = _sites.BinarySearch(site);
        if (place < 0)
            _sites.Insert(~place, site);
    }

    private void ReadIntensity()
    {
        if (ReadNumber(PainIntensity.Max, IntensityExpected) is not { } number)
            return;
        if (double.IsInteger(number))
            _intensity = PainIntensity.Of((int)number);
        else
            Report(PresentationProblemCode.NumberOutOfRange, IntensityExpected);
    }

    private void ReadFindings()
    {
        if (!IsObject())
            return;
        var seen = default(SeenNames);
        while (NextName(ref seen))
        {
            var found = FindFinding(ref seen);
            Next();
            var status = ReadStatus();
            if (found >= 0)
            {
                _statuses[found] = status;
                _answered[found >> 6] |= 1UL << found;
            }

            _path.Leave();
        }
    }

    /// <summary>Goes into the finding that the current token names; -1 when there is none.</summary>
    private int FindFinding(ref SeenNames seen)
    {
        var found = TryUnescape(out var id) ? _findings.Find(id) : -1;
        if (found < 0)
        {
            EnterUnknown(ref seen, PresentationProblemCode.UnknownFinding, "The catalog has no finding of this name.");
            return found;
        }

        _path.EnterProperty(_findings.Findings[found].Id.Value, seen.Place);
        if ((_answered[found >> 6] & (1UL << found)) != 0)
            Report(PresentationProblemCode.DuplicateProperty, DuplicateMessage);
        return found;
    }

    private FindingStatus ReadStatus()
    {
        const string expected = "Expected one of: present, absent, unsure.";
        if (IsText(expected, out var text))
        {
            if (text.SequenceEqual("present"u8))
                return FindingStatus.Present;
            if (text.SequenceEqual("absent"u8))
                return FindingStatus.Absent;
            if (!text.SequenceEqual("unsure"u8))
                Report(PresentationProblemCode.UnknownStatus, expected);
        }

        // Of a status that was refused only that there was one matters: the same finding again is a duplicate.
        return FindingStatus.Unsure;
    }

    private double? ReadNumber(double most, string expected)
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            ReportType(expected);
            return null;
        }

        // Most are whole, and whole ones are read faster.
        if (_json.TryGetInt32(out var whole) && whole >= 0 && whole <= most)
            return whole;

        // Adding 0 turns -0 into 0, so that equal presentations are written alike.
        if (_json.TryGetDouble(out var number) && number >= 0 && number <= most)
            return number + 0.0;
        Report(PresentationProblemCode.NumberOutOfRange, expected);
        return null;
    }

    private TEnum? ReadWord<TEnum>(PresentationProblemCode unknown)
        where TEnum : struct, Enum
    {
        if (!IsText(Words<TEnum>.Expected, out var text))
            return null;
        if (Words<TEnum>.TryParse(text, out var value))
            return value;
        Report(unknown, Words<TEnum>.Expected);
        return null;
    }

    private bool IsObject()
    {
        if (_json.TokenType == JsonTokenType.StartObject)
            return true;
        ReportType("Expected an object.");
        return false;
    }

    private bool IsText(string expected, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (_json.TokenType == JsonTokenType.String)
            return IsWhole(out text);
        ReportType(expected);
        return false;
    }

    private bool IsWhole(out ReadOnlySpan<byte> text)
    {
        if (TryUnescape(out text))
            return true;
        Report(PresentationProblemCode.InvalidText, TextExpected);
        return false;
    }

    /// <summary>The text of the current token; false when it has half of a character that is written as two.</summary>
    private readonly bool TryUnescape(out ReadOnlySpan<byte> text)
    {
        text = _json.ValueSpan;
        if (!_json.ValueIsEscaped)
            return true;
        try
        {
            // No word of the wire form needs an escape: this is rare enough to allocate.
            var room = new byte[text.Length];
            text = room.AsSpan(0, _json.CopyString(room));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Goes to the next known property and its value, and reports the unknown ones on the way. Null at the object's end.</summary>
    private string? NextKnown(KnownNames names, ref SeenNames seen)
    {
        while (NextName(ref seen))
        {
            var bit = 0;
            var known = TryUnescape(out var text) ? names.Find(text, out bit) : null;
            if (known is not null)
            {
                _path.EnterProperty(known, seen.Place);
                if (!seen.AddKnown(bit))
                    Report(PresentationProblemCode.DuplicateProperty, DuplicateMessage);
                Next();
                return known;
            }

            EnterUnknown(ref seen, PresentationProblemCode.UnknownProperty, "The wire form has no such property here.");
            Next();
            PassOver();
            _path.Leave();
        }

        return null;
    }

    private bool NextName(ref SeenNames seen)
    {
        Next();
        seen.Count();
        return _json.TokenType != JsonTokenType.EndObject;
    }

    /// <summary>Goes into the property that the current token names and reports it as unknown; its name is in the path only when it looks like an id.</summary>
    private void EnterUnknown(ref SeenNames seen, PresentationProblemCode code, string message)
    {
        var name = Enter(ref seen, out var isDuplicate);
        if (name is not null)
            Report(code, message);
        if (isDuplicate)
            Report(PresentationProblemCode.DuplicateProperty, DuplicateMessage);
    }

    private string? Enter(ref SeenNames seen, out bool isDuplicate)
    {
        var name = TryUnescape(out var text) ? Encoding.UTF8.GetString(text) : null;
        isDuplicate = name is not null && !seen.AddOther(name);
        _path.EnterProperty(Identifier.IsSlug(name) ? name : null, seen.Place);
        if (name is null)
            Report(PresentationProblemCode.InvalidText, TextExpected);
        return name;
    }

    /// <summary>Passes over a value that cannot be used; what is wrong inside it whatever it means is still reported.</summary>
    private void PassOver()
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when _json.CurrentDepth >= LowBackHipJson.MaxPresentationDepth:
                Report(PresentationProblemCode.TooDeep, TooDeepMessage);
                if (!_json.TrySkip())
                    throw new JsonException();
                break;
            case JsonTokenType.StartObject:
                PassOverObject();
                break;
            case JsonTokenType.StartArray:
                PassOverList();
                break;
            case JsonTokenType.String:
                IsWhole(out _);
                break;
        }
    }

    private void PassOverObject()
    {
        var seen = default(SeenNames);
        while (NextName(ref seen))
        {
            Enter(ref seen, out var isDuplicate);
            if (isDuplicate)
                Report(PresentationProblemCode.DuplicateProperty, DuplicateMessage);
            Next();
            PassOver();
            _path.Leave();
        }
    }

    private void PassOverList()
    {
        for (var index = 0; ; index++)
        {
            Next();
            if (_json.TokenType == JsonTokenType.EndArray)
                return;
            _path.EnterItem(index);
            PassOver();
            _path.Leave();
        }
    }

    private void Require(string name, in SeenNames seen, string expected)
    {
        if (seen.HasFirst)
            return;
        _path.EnterProperty(name, place: 0);
        Report(PresentationProblemCode.MissingProperty, "Missing. " + expected);
        _path.Leave();
    }

    private void ReportType(string expected)
    {
        Report(PresentationProblemCode.WrongType, _json.TokenType == JsonTokenType.Null ? expected + " Leave out what is not known." : expected);
        PassOver();
    }

    private void Report(PresentationProblemCode code, string message)
    {
        if (_problems is not { Count: >= LowBackHipJson.MaxPresentationProblems })
        {
            Add(code, message);
            return;
        }

        _isStopped = true;
        _problems.Add(new("$", PresentationProblemCode.TooManyProblems, "There are more problems than are listed here."));
        throw new JsonException();
    }

    private void Add(PresentationProblemCode code, string message) => (_problems ??= []).Add(new(_path.ToString(), code, message));

    private readonly Presentation Build()
    {
        var count = 0;
        foreach (var word in _answered)
            count += BitOperations.PopCount(word);
        var (ids, statuses, next) = (new FindingId[count], new FindingStatus[count], 0);
        for (var word = 0; word < _answered.Length; word++)
        {
            for (var bits = _answered[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                ids[next] = _findings.Findings[place].Id;
                statuses[next++] = _statuses[place];
            }
        }

        return new(_age, _sex, _sites is null ? [] : [.. _sites], _onset, _durationDays, _intensity, FindingTable.OfOrdered(ids, statuses));
    }

    /// <summary>The names that one object has used so far.</summary>
    private struct SeenNames
    {
        private uint _known;
        private HashSet<string>? _others;
        private int _count;

        /// <summary>The place of the current name in its object, from 0.</summary>
        internal readonly int Place => _count - 1;

        /// <summary>Whether the first of the known names, the one that an object needs, is there.</summary>
        internal readonly bool HasFirst => (_known & 1) != 0;

        internal void Count() => _count++;

        internal bool AddKnown(int place)
        {
            var bit = 1u << place;
            var isNew = (_known & bit) == 0;
            _known |= bit;
            return isNew;
        }

        internal bool AddOther(string name) => (_others ??= []).Add(name);
    }
}
