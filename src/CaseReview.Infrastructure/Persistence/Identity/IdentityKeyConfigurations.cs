using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.Identity;

/// <summary>Keys short enough for SQL Server, whose clustered index holds 900 bytes.</summary>
internal static class IdentityKeys
{
    public const int MaxLength = 128;
}

internal sealed class UserLoginConfiguration : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> table)
    {
        table.Property(x => x.LoginProvider).HasMaxLength(IdentityKeys.MaxLength);
        table.Property(x => x.ProviderKey).HasMaxLength(IdentityKeys.MaxLength);
    }
}

internal sealed class UserTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> table)
    {
        table.Property(x => x.LoginProvider).HasMaxLength(IdentityKeys.MaxLength);
        table.Property(x => x.Name).HasMaxLength(IdentityKeys.MaxLength);
    }
}
