namespace LowBackHip.Tests.Repository;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Approved.Verify(PublicApi.Print(Assemblies.Library), "tests/LowBackHip.Tests/Repository/PublicApi.approved.txt");
}
