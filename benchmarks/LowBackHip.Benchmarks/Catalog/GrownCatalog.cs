using LowBackHip.Catalog;

namespace LowBackHip.Benchmarks.Catalog;

/// <summary>How a copy of the catalog hangs together with the presentation of a person whom the first was made for.</summary>
public enum Copies
{
    /// <summary>
    /// Each asks for findings of its own and for nothing else, as the rules for another part of the body would: where the catalog asks for a basic fact, the
    /// copy asks for a finding. What it holds is not touched by what the person said.
    /// </summary>
    OtherFacts,

    /// <summary>Each asks for findings of its own, and for the same basic facts: what the person said of age, sex, sites and time touches every copy.</summary>
    SameBasicFacts,
}

/// <summary>The built-in catalog several times over: each copy has findings, conditions, clues and flags of its own, renamed.</summary>
internal static class GrownCatalog
{
    internal static ClinicalCatalog Of(int times, Copies copies)
    {
        var source = BuiltInCatalog.Instance;
        var builder = source.ToBuilder();
        for (var copy = 1; copy < times; copy++)
            new Copy($"-{copy}", copies).AddTo(builder, source);
        return builder.Build();
    }

    private sealed class Copy(string suffix, Copies copies)
    {
        private readonly Dictionary<string, Finding> _instead = [];
        private readonly Dictionary<Finding, Finding> _findings = [];
        private readonly Dictionary<Condition, Condition> _conditions = [];

        internal void AddTo(ClinicalCatalogBuilder builder, ClinicalCatalog source)
        {
            builder.Findings.AddRange(source.Findings.Select(Of));
            builder.Conditions.AddRange(source.Conditions.Select(Of));
            builder.RedFlags.AddRange(source.RedFlags.Select(flag => new RedFlag
            {
                Id = RedFlagId.From(Rename(flag.Id)),
                Name = flag.Name,
                When = Of(flag.When),
                AppliesTo = flag.AppliesTo,
                Suspects = Of(flag.Suspects),
                Disposition = flag.Disposition,
                Strength = flag.Strength,
                Reason = flag.Reason,
                Grade = flag.Grade,
                CannotRuleOut = flag.CannotRuleOut,
                Sources = flag.Sources,
            }));
            builder.Findings.AddRange(_instead.Values);
        }

        /// <summary>The finding that a copy asks for instead of a basic fact.</summary>
        private Finding Instead(Criterion basic)
        {
            if (!_instead.TryGetValue(basic.ToString(), out var finding))
            {
                _instead.Add(basic.ToString(), finding = new()
                {
                    Id = FindingId.From($"instead-{_instead.Count}{suffix}"),
                    Kind = FindingKind.History,
                    Topic = FindingTopic.Location,
                    Name = "A fact of another part of the body",
                    Question = "Is it so?",
                });
            }

            return finding;
        }

        // Ids are at most 64 characters.
        private string Rename(Identifier id) => id.Value[..Math.Min(id.Value.Length, 64 - suffix.Length)].TrimEnd('-') + suffix;

        private Finding Of(Finding finding)
        {
            if (!_findings.TryGetValue(finding, out var copy))
            {
                _findings.Add(finding, copy = new()
                {
                    Id = FindingId.From(Rename(finding.Id)),
                    Kind = finding.Kind,
                    Topic = finding.Topic,
                    Name = finding.Name,
                    Question = finding.Question,
                    AskedOf = copies == Copies.OtherFacts ? Audience.Everyone : finding.AskedOf,
                    Group = finding.Group,
                    Implies = [.. finding.Implies.Select(id => FindingId.From(Rename(id)))],
                    ShownBy = copies == Copies.OtherFacts ? null : finding.ShownBy,
                });
            }

            return copy;
        }

        private Condition Of(Condition condition)
        {
            if (!_conditions.TryGetValue(condition, out var copy))
            {
                _conditions.Add(condition, copy = new()
                {
                    Id = ConditionId.From(Rename(condition.Id)),
                    Name = condition.Name,
                    PlainName = condition.PlainName,
                    Kind = condition.Kind,
                    Summary = condition.Summary,
                    AppliesTo = condition.AppliesTo,
                    Priors = condition.Priors,
                    Clues = [.. condition.Clues.Select(clue => new Clue
                    {
                        Id = ClueId.From(Rename(clue.Id)),
                        When = Of(clue.When),
                        WhenMet = clue.WhenMet,
                        WhenNotMet = clue.WhenNotMet,
                        Group = clue.EffectiveGroup,
                        Source = clue.Source,
                    })],
                    Exercises = condition.Exercises,
                    Treatments = condition.Treatments,
                    Sources = condition.Sources,
                });
            }

            return copy;
        }

        private Criterion Of(Criterion criterion) => criterion switch
        {
            FindingCriterion finding => Of(finding.Finding),
            AllCriterion all => Criterion.All([.. all.Terms.Select(Of)]),
            AnyCriterion any => Criterion.Any([.. any.Terms.Select(Of)]),
            CountCriterion count => Criterion.AtLeast(count.Count, [.. count.Terms.Select(Of)]),
            NotCriterion not => Criterion.Not(Of(not.Term)),
            _ => copies == Copies.OtherFacts ? Instead(criterion) : criterion,
        };
    }
}
