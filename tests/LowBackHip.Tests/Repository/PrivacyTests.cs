using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;

namespace LowBackHip.Tests.Repository;

/// <summary>
/// What a person says goes into an evaluation and comes out in a report that was asked for, and nowhere else. Marker values are planted wherever a value can go,
/// and looked for in the text of every object that comes out, and in every exception.
/// </summary>
public sealed class PrivacyTests
{
    // Values that stand nowhere in the catalog.
    private const double Age = 83.28125;
    private const double Days = 137.78125;

    private static readonly ClinicalCatalog Catalog = BuiltInCatalog.Instance;
    private static readonly Evaluator BuiltIn = new(Catalog);

    private static readonly string[] Said =
    [
        Age.ToString(CultureInfo.InvariantCulture), Days.ToString(CultureInfo.InvariantCulture),
        "lateral-hip", "LateralHip", nameof(PainOnset.AfterOveruse), "after-overuse",
        nameof(FindingStatus.Present), nameof(FindingStatus.Absent), nameof(FindingStatus.Unsure),
    ];

    public static TheoryData<string> People { get; } = ["little said", "much said", "an emergency", "odd"];

    /// <remarks>An id is its own text, and a question names what it asks; neither says what was answered.</remarks>
    [Theory]
    [MemberData(nameof(People))]
    public void No_object_says_in_its_own_text_what_the_person_said(string who)
    {
        var person = Person(who);
        var known = person.Findings.Where(answer => answer.Value != FindingStatus.Unsure)
            .SelectMany(answer => (string[])[answer.Key.Value, Catalog.Findings.FirstOrDefault(finding => finding.Id == answer.Key)?.Name ?? answer.Key.Value]);
        var said = new Regex($@"(?<![\w-])({string.Join('|', Said.Concat(known).Select(Regex.Escape))})(?![\w-])");
        var telling = Graph([person, .. Results(person)]).Where(one => one is not (Identifier or InterviewQuestion) && said.IsMatch(one.ToString()!));

        Assert.Empty(telling.Select(one => one.GetType().Name).Distinct());
    }

    [Fact]
    public void The_walk_reaches_what_a_host_holds()
    {
        var seen = Graph(Results(Person("much said"))).Concat(Graph(Results(Person("odd")))).Select(one => one.GetType()).ToHashSet();

        Assert.Superset(
            new HashSet<Type>
            {
                typeof(Evaluation), typeof(ScreenedFlag), typeof(RankedCondition), typeof(WeighedClue), typeof(DecisiveFact), typeof(PlanOfCare), typeof(WithheldItem),
                typeof(EvaluationIssue), typeof(Interview), typeof(AnsweredScreen), typeof(InterviewAnswer), typeof(Presentation), typeof(PainSite), typeof(FollowUp),
                typeof(OutcomeScore), typeof(AssumedAnswer), typeof(ConditionShift),
            },
            seen);
    }

    [Fact]
    public void No_value_shows_in_a_debugger_without_being_opened() =>
        Assert.DoesNotContain(Assemblies.Library.GetTypes(), type => type.IsDefined(typeof(System.Diagnostics.DebuggerDisplayAttribute), inherit: false));

    [Fact]
    public void No_exception_repeats_a_value()
    {
        const double wrong = 987654321.5;
        Action[] mistakes =
        [
            () => Presentation.Empty.WithAge(wrong),
            () => Presentation.Empty.WithDurationDays(-wrong),
            () => PainIntensity.Of(98765432),
            () => Presentation.Of(person => person.Aged(wrong)),
            () => Presentation.Of(person => person.ForDays(-wrong)),
            () => Presentation.Of(person => person.RatedAt(98765432)),
            () => FindingId.From("Marker 98765432"),
            () => Presentation.Empty.With(FindingId.From("Marker 98765432"), FindingStatus.Present),
            () => Presentation.Empty.With(FindingId.From("fever"), (FindingStatus)98765432),
            () => OutcomeMeasures.NumericRating.Score(98765432),
            () => Interview.Resume(BuiltIn, [new(["98765432"], Presentation.Empty, (FindingStatus)98765432)]),
            () => LowBackHipJson.ReadPresentation("""{ "age": 98765432.5, "sex": "98765432", "findings": { "Marker 98765432": "98765432" } }""", Catalog),
        ];
        Assert.All(mistakes, mistake =>
        {
            var exception = Assert.ThrowsAny<Exception>(mistake);
            Assert.DoesNotContain("98765432", exception.ToString(), StringComparison.Ordinal);
        });
    }

    private static Presentation Person(string who)
    {
        var basics = Presentation.Of(person => person.Aged(Age).Female().HasPainIn(PainRegion.LateralHip, BodySide.Left).Beginning(PainOnset.AfterOveruse).ForDays(Days).RatedAt(9));
        return who switch
        {
            "little said" => basics.With(Findings.NightPain, FindingStatus.Present),
            "much said" => Catalog.Findings.Where((_, place) => place % 3 != 0)
                .Aggregate(basics, (said, finding) => said.With(finding, finding.Id.Value.Length % 3 == 0 ? FindingStatus.Unsure : FindingStatus.Absent)),
            "an emergency" => basics.WithPresent(Findings.SaddleNumbness, Findings.UrinaryRetention, Findings.BilateralLegWeakness),
            _ => basics.With(FindingId.From("not-in-the-catalog"), FindingStatus.Present).WithPresent(Findings.FootDrop, Findings.PreviousKidneyStones).With(Findings.LegWeakness, FindingStatus.Absent),
        };
    }

    private static IEnumerable<object> Results(Presentation person)
    {
        var evaluation = BuiltIn.Evaluate(person);
        yield return evaluation;
        yield return BuiltIn.Triage(person);
        var interview = Interview.Begin(BuiltIn);
        while (interview.Next is not null && interview.Answered.Length < 12)
            interview = interview.Answer(person, FindingStatus.Unsure);
        yield return interview;
        yield return BuiltIn.Reevaluate(evaluation, person.WithIntensity(PainIntensity.Of(3)), daysBetween: 14);
        foreach (var ranked in evaluation.Differential.Take(3))
        {
            if (evaluation.WouldMostRaise(ranked.Condition.Id) is { } raised)
                yield return raised;
            if (evaluation.WouldMostLower(ranked.Condition.Id) is { } lowered)
                yield return lowered;
        }

        if (evaluation.WouldSettle() is { } settling)
            yield return settling;
        yield return OutcomeMeasures.NumericRating.Score(9)!;
        yield return OutcomeMeasures.StartBack.Score(1, 1, 1, 1, 1, 1, 1, 1, 1)!;
    }

    /// <summary>Every object of the library that can be reached through properties, but not what belongs to the catalog.</summary>
    private static IReadOnlyCollection<object> Graph(IEnumerable<object> roots)
    {
        var catalog = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Walk(Catalog, catalog, []);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var root in roots)
            Walk(root, seen, catalog);
        return seen;
    }

    private static void Walk(object? one, HashSet<object> seen, HashSet<object> beyond)
    {
        if (one is null or string || one.GetType().IsEnum || beyond.Contains(one))
            return;
        if (one is IEnumerable many && one.GetType().Assembly != Assemblies.Library)
        {
            foreach (var item in many)
                Walk(item, seen, beyond);
            return;
        }

        if (one.GetType().Assembly != Assemblies.Library || !seen.Add(one))
            return;
        foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            Walk(property.GetValue(one), seen, beyond);
    }
}
