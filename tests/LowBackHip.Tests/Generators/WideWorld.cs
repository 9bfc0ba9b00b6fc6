using System.Collections.Immutable;

namespace LowBackHip.Tests.Generators;

/// <summary>
/// A catalog without clinical meaning that uses everything a catalog can hold, and presentations over it: audiences and basic facts that decide findings,
/// nested criteria, thresholds next to each other, groups, several priors, more entries than fit in one machine word.
/// </summary>
internal sealed class WideWorld
{
    private readonly Random _random;
    private readonly Finding[] _findings;

    internal WideWorld(int seed)
    {
        _random = new(seed);
        _findings = [.. Enumerable.Range(0, _random.Next(1, 150)).Select(MakeFinding)];
        Catalog = MakeCatalog();
    }

    internal ClinicalCatalog Catalog { get; }

    internal Presentation NextPresentation()
    {
        var said = Presentation.Empty
            .WithAge(Maybe(() => Pick<double>(17, 18, 30, 49, 50, 50.5, 51, 70)))
            .WithSex(Maybe(() => Pick(Sex.Female, Sex.Male)))
            .WithOnset(Maybe(() => Pick(Enum.GetValues<PainOnset>())))
            .WithDurationDays(Maybe(() => Pick<double>(0, 1, 7, 42, 43, 20_000)))
            .WithIntensity(Maybe(() => PainIntensity.Of(_random.Next(11))))
            .WithSites([.. Enumerable.Range(0, _random.Next(4)).Select(_ => PainSite.Of(Region(), Maybe(() => Pick(Enum.GetValues<BodySide>()))))]);
        var asked = _random.Next(3) switch { 0 => 0, 1 => _random.Next(_findings.Length), _ => _findings.Length };
        for (var answer = 0; answer < asked; answer++)
            said = said.With(Pick(_findings), Pick(Enum.GetValues<FindingStatus>()));
        return _random.Next(10) == 0 ? said.With(FindingId.From("not-in-the-catalog"), FindingStatus.Present) : said;
    }

    private Finding MakeFinding(int number) => new()
    {
        Id = FindingId.From($"finding-{number}"),
        Kind = FindingKind.Symptom,
        Topic = FindingTopic.Quality,
        Name = $"Sign {number}",
        Question = "Is it so?",
        AskedOf = _random.Next(4) == 0 ? Someone() : Audience.Everyone,
        Group = _random.Next(3) == 0 ? CorrelationGroup.From($"group-{_random.Next(3)}") : null,
        Implies = number > 0 && _random.Next(5) == 0 ? [FindingId.From($"finding-{number - 1}")] : [],
        ShownBy = _random.Next(4) == 0 ? BasicCriterion(1) : null,
    };

    private ClinicalCatalog MakeCatalog()
    {
        var exercises = Enumerable.Range(0, 6).Select(number => Invented.Exercise(
            $"exercise-{number}", Maybe(2, () => Criterion(1)), Maybe(2, () => Criterion(1)), [Invented.Never(Criterion(1))], [Invented.Gently(Criterion(1))])).ToArray();
        var treatments = Enumerable.Range(0, 4).Select(number => Invented.Treatment(
            $"treatment-{number}", Pick(Enum.GetValues<Recommendation>()), never: [Invented.Never(Criterion(1))])).ToArray();
        var conditions = Enumerable.Range(0, _random.Next(1, 80)).Select(number => Condition(number, exercises, treatments)).ToArray();
        var builder = new ClinicalCatalogBuilder("0.0.1");
        builder.Citations.Add(Invented.Study);
        builder.Findings.AddRange(_findings);
        builder.Exercises.AddRange(exercises);
        builder.Treatments.AddRange(treatments);
        builder.Advice.Add(Invented.Advice("advice-1")).Add(Invented.Advice("advice-2", Criterion(1)));
        builder.Conditions.AddRange(conditions);
        builder.RedFlags.AddRange(Enumerable.Range(0, _random.Next(_random.Next(1, 120))).Select(number => Invented.Flag(
            $"flag-{number}",
            Criterion(3),
            Pick(conditions),
            Pick(Disposition.Routine, Disposition.Urgent, Disposition.SameDay, Disposition.Emergency),
            _random.Next(3) == 0 ? Someone() : null,
            Pick(Enum.GetValues<Suspicion>()))));
        return builder.Build();
    }

    private Condition Condition(int number, Exercise[] exercises, Treatment[] treatments) => new()
    {
        Id = ConditionId.From($"condition-{number}"),
        Name = $"Condition {number}",
        PlainName = $"the trouble {number}",
        Kind = Pick(Enum.GetValues<ConditionKind>()),
        Summary = "Invented.",
        AppliesTo = _random.Next(4) == 0 ? Someone() : Audience.Everyone,
        IsDefault = number == 0,
        Priors = Priors(),
        Clues = [.. Enumerable.Range(0, _random.Next(20)).Select(clue => Clue($"clue-{_random.Next(100)}-{number}-{clue}"))],
        Exercises = [.. exercises.Where(_ => _random.Next(2) == 0)],
        Treatments = [.. treatments.Where(_ => _random.Next(2) == 0)],
        Sources = [Invented.Source],
    };

    private ImmutableArray<Prior> Priors()
    {
        Prior[] priors =
        [
            Invented.Prior(Pick(0.001, 0.05, 0.1, 0.1, 0.6)),
            .. Enumerable.Range(0, _random.Next(4)).Select(_ =>
                Invented.Prior(Pick(0.02, 0.3, 0.999), Pick(Enum.GetValues<PresentationKind>()), _random.Next(2) == 0 ? Someone() : null)),
        ];
        _random.Shuffle(priors);
        return [.. priors];
    }

    private Clue Clue(string id)
    {
        var met = Maybe(4, Weight);
        return Invented.Clue(id, Criterion(_random.Next(3)), met, met is null ? Weight() : Maybe(2, Weight), _random.Next(4) == 0 ? $"group-{_random.Next(3)}" : null);
    }

    private Weight Weight()
    {
        var ratio = _random.Next(400) / 20.0;
        return _random.Next(4) switch
        {
            0 => Pick<Weight>(EditorialWeight.WeakFor, EditorialWeight.ModerateFor, EditorialWeight.StrongFor, EditorialWeight.WeakAgainst, EditorialWeight.StrongAgainst),
            1 => LikelihoodRatio.Of(1, 0.5, 2),
            2 => LikelihoodRatio.Of(ratio),
            _ => LikelihoodRatio.Of(ratio, ratio * _random.NextDouble(), ratio * (1 + _random.NextDouble())),
        };
    }

    private Criterion Criterion(int depth) => depth == 0 || _random.Next(3) == 0
        ? _random.Next(3) == 0 ? BasicCriterion(0) : Pick(_findings)
        : Join(() => Criterion(depth - 1));

    private Criterion BasicCriterion(int depth) => depth > 0 && _random.Next(3) == 0
        ? Join(() => BasicCriterion(depth - 1))
        : _random.Next(8) switch
        {
            0 => Pick(Age.AtLeast(50), Age.Over(50), Age.AtMost(50), Age.Under(50), Age.AtLeast(18), Age.Between(30, 70), Age.AtLeast(0)),
            1 => Pick(Duration.AtLeastDays(7), Duration.MoreThanDays(7), Duration.AtMostDays(42), Duration.LessThanDays(42)),
            2 => Pick(Intensity.AtLeast(7), Intensity.AtMost(3)),
            3 => Pick(Person.IsFemale, Person.IsMale),
            4 => Onset.Was([.. Some(Enum.GetValues<PainOnset>())]),
            5 => Pain.In([.. Some(Enum.GetValues<PainRegion>())]),
            6 => Pain.OnBothSidesOf([.. Some(Enum.GetValues<PainRegion>())]),
            _ => Pain.OnOneSideOf([.. Some(Enum.GetValues<PainRegion>())]),
        };

    private Criterion Join(Func<Criterion> term)
    {
        Criterion[] terms = [.. Enumerable.Range(0, _random.Next(5)).Select(_ => term())];
        if (terms.Length > 1 && _random.Next(3) == 0)
            terms[0] = terms[1];
        return _random.Next(4) switch
        {
            0 => LowBackHip.Criterion.All(terms),
            1 => LowBackHip.Criterion.Any(terms),
            2 when terms.Length > 0 => LowBackHip.Criterion.AtLeast(_random.Next(1, terms.Length + 1), terms),
            _ => LowBackHip.Criterion.Not(term()),
        };
    }

    private Audience Someone() => Pick(Audience.Women, Audience.Men, Audience.Adults, Audience.Minors, Audience.MayBePregnant, Audience.Of(Sex.Male, 18, 50), Audience.Of(belowAge: 50));

    private PainRegion Region() => Pick(Enum.GetValues<PainRegion>());

    private IEnumerable<T> Some<T>(T[] values) => values.Where((_, place) => place == 0 || _random.Next(5) == 0);

    private T Pick<T>(params ReadOnlySpan<T> values) => values[_random.Next(values.Length)];

    private T? Maybe<T>(Func<T> value)
        where T : struct => _random.Next(3) == 0 ? null : value();

    private T? Maybe<T>(int odds, Func<T> value)
        where T : class => _random.Next(odds) == 0 ? null : value();
}
