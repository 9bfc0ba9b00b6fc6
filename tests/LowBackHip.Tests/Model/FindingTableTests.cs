namespace LowBackHip.Tests.Model;

public sealed class FindingTableTests
{
    private static readonly FindingId[] Ids = [.. "abcdefghij".Select(letter => FindingId.From(letter.ToString()))];

    [Fact]
    public void It_holds_what_a_sorted_dictionary_holds()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var (said, expected) = (Presentation.Empty, new SortedDictionary<FindingId, FindingStatus>());
            var changes = Enumerable.Range(0, random.Next(20)).Select(_ => KeyValuePair.Create(Ids[random.Next(Ids.Length)], (FindingStatus)random.Next(4))).ToArray();
            foreach (var (id, status) in changes)
            {
                said = said.With(id, status);
                expected[id] = status;
                if (status == FindingStatus.NotAssessed)
                    expected.Remove(id);
            }

            Assert.Equal(expected, said.Findings);
            Assert.Equal(said, Presentation.Empty.WithStatuses(changes));
            Assert.Equal(said.GetHashCode(), Presentation.Empty.WithStatuses(changes).GetHashCode());
            Assert.Equal(expected.Keys, said.Findings.Keys);
            Assert.Equal(expected.Values, said.Findings.Values);
            Assert.All(Ids, id => Assert.Equal(expected.GetValueOrDefault(id), said[id]));
            Assert.All(Ids, id => Assert.Equal(expected.ContainsKey(id), said.Findings.ContainsKey(id)));
        }
    }

    [Fact]
    public void A_presentation_is_not_changed_by_the_ones_made_from_it()
    {
        var before = Presentation.Empty.With(Ids[3], FindingStatus.Present);
        _ = before.With(Ids[3], FindingStatus.Absent).With(Ids[1], FindingStatus.Unsure).With(Ids[3], FindingStatus.NotAssessed);
        Assert.Equal([KeyValuePair.Create(Ids[3], FindingStatus.Present)], before.Findings);
    }

    [Fact]
    public void What_was_read_in_order_is_held_as_it_was_read()
    {
        Assert.Equal([KeyValuePair.Create(Ids[1], FindingStatus.Absent), KeyValuePair.Create(Ids[2], FindingStatus.Present)], FindingTable.OfOrdered([Ids[1], Ids[2]], [FindingStatus.Absent, FindingStatus.Present]));
        Assert.Empty(FindingTable.OfOrdered([], []));
    }

    [Fact]
    public void A_null_id_is_refused() => Assert.Throws<ArgumentNullException>(() => Presentation.Empty[(FindingId)null!]);
}
