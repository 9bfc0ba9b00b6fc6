using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What an interview must look up of a catalog: which flags and conditions each finding bears on, and what follows from an answer.</summary>
/// <remarks>Findings, conditions and flags are numbered: findings and conditions as the catalog lists them, flags as <see cref="CompiledCatalog"/> does.</remarks>
internal sealed class QuestionIndex
{
    private readonly ulong[][] _flagsOf;
    private readonly ulong[][] _flagsTouched;
    private readonly ulong[][] _conditionsOf;
    private readonly FlagTree[] _trees;
    private readonly int[] _treeStarts;
    private readonly ImmutableArray<RedFlag>[] _flagsOfBasic;

    internal QuestionIndex(CompiledCatalog compiled)
    {
        Compiled = compiled;
        Findings = compiled.Catalog.Findings;
        Implications = new(compiled.Catalog);
        RedFlag[] flags = [.. Enumerable.Range(0, compiled.Flags).Select(compiled.FlagAt)];
        _flagsOf = Users([.. flags.Select(flag => flag.When.Findings())]);
        _flagsTouched = [.. Findings.Select((_, finding) => Join(_flagsOf, [finding, .. Implications.Narrower(finding)]))];
        _conditionsOf = Users([.. compiled.Catalog.Conditions.Select(condition => condition.Clues.SelectMany(clue => clue.When.Findings()))]);
        _flagsOfBasic = [.. Enum.GetValues<BasicFact>().Select(fact => flags.Where(flag => DependsOn(flag, fact)).ToImmutableArray())];
        _trees =
        [
            .. flags.Select(flag => new FlagTree(
                CriterionForm.All(compiled.Atoms.Form(flag.AppliesTo), compiled.Atoms.Form(flag.When)),
                compiled.Atoms,
                literal => compiled.Atoms.FindingOf(literal.Atom) is { } finding ? Implications.PlaceOf(finding.Id) : -1)),
        ];
        _treeStarts = new int[_trees.Length + 1];
        for (var flag = 0; flag < _trees.Length; flag++)
            _treeStarts[flag + 1] = _treeStarts[flag] + _trees[flag].Size;
    }

    internal CompiledCatalog Compiled { get; }

    internal ImmutableArray<Finding> Findings { get; }

    internal Implications Implications { get; }

    /// <summary>How many words a bit for each flag takes.</summary>
    internal int FlagWords => (Compiled.Flags + 63) >> 6;

    /// <summary>How many words a bit for each condition takes.</summary>
    internal int ConditionWords => (Compiled.Catalog.Conditions.Length + 63) >> 6;

    /// <summary>The flags that a finding bears on.</summary>
    internal ReadOnlySpan<ulong> FlagsOf(int finding) => _flagsOf[finding];

    /// <summary>The flags that a denial and what follows from it bear on.</summary>
    internal ReadOnlySpan<ulong> FlagsTouchedByDenying(int finding) => _flagsTouched[finding];

    /// <summary>The flags that a basic fact bears on by itself, most urgent first.</summary>
    internal ImmutableArray<RedFlag> FlagsOf(BasicFact fact) => _flagsOfBasic[(int)fact - 1];

    /// <summary>The conditions of which some clue asks for a finding.</summary>
    internal ReadOnlySpan<ulong> ConditionsOf(int finding) => _conditionsOf[finding];

    internal FlagTree TreeOf(int flag) => _trees[flag];

    /// <summary>How many parts the trees of all flags have.</summary>
    internal int Parts => _treeStarts[^1];

    /// <summary>Where those of one flag are, among the parts of all.</summary>
    internal Range PartsOf(int flag) => _treeStarts[flag].._treeStarts[flag + 1];

    /// <summary>Changes facts to what they would be with one more answer and what follows from it.</summary>
    internal void Answer(int finding, FindingStatus status, Span<ulong> facts)
    {
        Compiled.Atoms.Answer(Findings[finding].Id, status, facts);
        foreach (var implied in status == FindingStatus.Present ? Implications.Broader(finding) : Implications.Narrower(finding))
        {
            var atoms = Compiled.Atoms.AtomsOf(Findings[implied].Id);
            if (atoms.Start.Value < atoms.End.Value && Compiled.Atoms.Test(atoms.Start.Value, facts) == Match.Undetermined)
                Compiled.Atoms.Answer(Findings[implied].Id, status, facts);
        }
    }

    /// <summary>By the number of a finding a bit for each user that names it.</summary>
    private ulong[][] Users(IReadOnlyList<IEnumerable<Finding>> findingsOf)
    {
        ulong[][] users = [.. Findings.Select(_ => new ulong[(findingsOf.Count + 63) >> 6])];
        for (var user = 0; user < findingsOf.Count; user++)
        {
            foreach (var finding in findingsOf[user])
                users[Implications.PlaceOf(finding.Id)][user >> 6] |= 1UL << user;
        }

        return users;
    }

    private static ulong[] Join(ulong[][] users, ReadOnlySpan<int> findings)
    {
        var joined = (ulong[])users[findings[0]].Clone();
        foreach (var finding in findings)
        {
            for (var word = 0; word < joined.Length; word++)
                joined[word] |= users[finding][word];
        }

        return joined;
    }

    private static bool DependsOn(RedFlag flag, BasicFact fact) =>
        flag.When.Leaves().Any(leaf => leaf.Key == EnumText<BasicFact>.Of(fact))
        || (fact == BasicFact.Age && (flag.AppliesTo.MinimumAge ?? flag.AppliesTo.BelowAge) is not null)
        || (fact == BasicFact.Sex && flag.AppliesTo.Sex is not null);
}
